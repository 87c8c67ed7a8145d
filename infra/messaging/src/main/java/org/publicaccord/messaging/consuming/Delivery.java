package org.publicaccord.messaging.consuming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives records to one consumer, each taken or parked, never skipped. Streams may be given side by
 * side, one stream by one thread at a time; nothing is given while it replays or refreshes, so that
 * parking, replaying and reading on cannot overtake each other.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** Twice, since an event may meet another writer once; a third time tells nothing new. */
    private static final int MAX_ATTEMPTS = 2;

    /** A group that parks more than this has a bug of its own, and stops instead. */
    static final int MAX_PARKED = 10_000;

    private final EventConsumer consumer;
    private final Parking parking;
    private final StoredDecisions decisions;
    private final SequenceWatch watch;
    private final Counter parkings;
    private ParkedStreams streams = new ParkedStreams();
    private Map<String, Document> carriedOut = Map.of();
    private long replaysSeen;

    Delivery(
            EventConsumer consumer,
            Parking parking,
            StoredDecisions decisions,
            MeterRegistry meters) {
        this.consumer = consumer;
        this.parking = parking;
        this.decisions = decisions;
        this.watch = new SequenceWatch(consumer.group(), meters);
        this.parkings =
                Counter.builder("publicaccord.consumer.parkings")
                        .tag("group", consumer.group())
                        .register(meters);
    }

    /**
     * Learns what is parked or decided, which another reader of the group may have changed, and
     * forgets how far its streams were, which another may have read on.
     */
    void refresh() {
        watch.forget();
        parking.prepare();
        streams = parking.streams(consumer.group());
        carriedOut = decisions.carriedOut(consumer.group());
        replaysSeen = -1;
    }

    /**
     * Gives records to the consumer at once, if it takes many and nothing stands in the way of any.
     *
     * @return whether it took them; if not, it may have taken some, and each has to be delivered
     */
    boolean deliverTogether(List<ConsumerRecord<String, byte[]>> records) {
        if (!(consumer instanceof CollectingConsumer collecting) || records.size() < 2) {
            return false;
        }
        Optional<List<ReceivedEvent>> events = clear(records);
        if (events.isEmpty()) {
            return false;
        }
        try {
            collecting.consumeAll(events.get());
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.debug("{} takes events one by one after a failure", consumer.group(), failed);
            return false;
        }
        events.get().forEach(watch::saw);
        return true;
    }

    /** The events of records, if all are legible, undecided and not held up. */
    private Optional<List<ReceivedEvent>> clear(List<ConsumerRecord<String, byte[]>> records) {
        List<ReceivedEvent> events = new ArrayList<>(records.size());
        for (ConsumerRecord<String, byte[]> record : records) {
            if (RecordReading.read(record) instanceof Reception.Legible(ReceivedEvent event)
                    && !carriedOut.containsKey(ParkedRecord.id(consumer.group(), record))
                    && !streams.holdsUp(event.stream(), record.offset())) {
                events.add(event);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(events);
    }

    /**
     * Gives a record to the consumer, or parks it.
     *
     * @throws TransientFailure if neither was possible for now
     */
    void deliver(ConsumerRecord<String, byte[]> read) {
        Document decided = carriedOut.get(ParkedRecord.id(consumer.group(), read));
        if (decided != null && StoredDecisions.isSkipped(decided)) {
            return;
        }
        ConsumerRecord<String, byte[]> record =
                decided == null ? read : ParkedRecord.record(decided);
        Reception reception = RecordReading.read(record);
        try {
            if (streams.holdsUp(reception.stream(), record.offset())) {
                park(record, reception, Setback.behind());
            } else {
                attempt(reception).ifPresent(setback -> park(record, reception, setback));
            }
        } catch (RuntimeException failed) {
            throw asTransient(failed);
        }
    }

    private Optional<Setback> attempt(Reception reception) {
        return switch (reception) {
            case Reception.Legible(ReceivedEvent event) -> attempt(event);
            case Reception.Illegible illegible ->
                    Optional.of(Setback.unreadable(illegible.because()));
        };
    }

    private Optional<Setback> attempt(ReceivedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                consumer.consume(event);
                watch.saw(event);
                return Optional.empty();
            } catch (RuntimeException | StackOverflowError failure) {
                if (Failures.isTransient(failure)) {
                    throw new TransientFailure(Failures.because(failure), failure);
                }
                if (attempt == MAX_ATTEMPTS) {
                    return Optional.of(Setback.poison(failure, attempt));
                }
            }
        }
    }

    private void park(ConsumerRecord<String, byte[]> record, Reception reception, Setback setback) {
        if (streams.events() >= MAX_PARKED) {
            throw new IllegalStateException(
                    "%s has parked %d events and parks no more: mend and replay them"
                            .formatted(consumer.group(), streams.events()));
        }
        parking.park(consumer.group(), record, reception, setback);
        streams.add(
                reception.stream(),
                new TopicPartition(record.topic(), record.partition()),
                record.offset());
        parkings.increment();
        if (setback.standing() == ParkedEvent.Standing.POISON) {
            LOG.warn(
                    "{} parked {} partition {} offset {}: {}",
                    consumer.group(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    setback.because());
        }
    }

    /**
     * Replays what an operator asked for, as far as it is in these partitions.
     *
     * @throws TransientFailure if it has to be tried again
     */
    void replayIfAsked(Set<TopicPartition> assigned) {
        try {
            long asked = parking.replaysAskedFor(consumer.group());
            if (asked == replaysSeen) {
                return;
            }
            for (String stream : parking.streamsToReplay(consumer.group())) {
                if (assigned.stream().anyMatch(it -> streams.isIn(stream, it))) {
                    replay(stream);
                }
            }
            replaysSeen = asked;
        } catch (RuntimeException failed) {
            throw asTransient(failed);
        }
    }

    private void replay(String stream) {
        Optional<Document> next = parking.first(consumer.group(), stream);
        while (next.isPresent()) {
            Document document = next.get();
            Optional<Setback> setback =
                    attemptUnlessSkipped(document)
                            .map(it -> it.after(document.getInteger("attempts")));
            if (setback.isPresent()) {
                parking.keep(consumer.group(), stream, document, setback.get());
                return;
            }
            decisions.applied(document);
            parking.remove(document);
            next = parking.first(consumer.group(), stream);
            streams.taken(stream, next.isEmpty());
        }
    }

    private Optional<Setback> attemptUnlessSkipped(Document document) {
        return StoredDecisions.isSkipped(document)
                ? Optional.empty()
                : attempt(RecordReading.read(ParkedRecord.record(document)));
    }

    /** What fails around a consumer, such as parking itself, says nothing about the event. */
    private static TransientFailure asTransient(RuntimeException failed) {
        return failed instanceof TransientFailure already
                ? already
                : new TransientFailure(Failures.because(failed), failed);
    }
}
