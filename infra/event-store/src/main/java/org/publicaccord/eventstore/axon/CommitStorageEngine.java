package org.publicaccord.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.eventstore.appending.Appended;
import org.publicaccord.eventstore.appending.Draft;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.snapshots.Opened;
import org.publicaccord.eventstore.snapshots.SnapshotTaking;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.Streams;

/**
 * Axon's storage engine over commits. What a unit of work publishes is one commit of one stream;
 * tokens are one number each, {@code position * 1024 + index}, so the tail token is simply zero.
 */
public final class CommitStorageEngine implements EventStorageEngine {

    private static final int READ_AHEAD = 256;

    private final GroupCommit appender;
    private final CommitTail tail;
    private final Streams streams;
    private final Snapshots snapshots;
    private final SnapshotTaking taking;
    private final StreamEnds ends;
    private final Attempts attempts;
    private final EventCodec codec;
    private final RecordedMessages messages;

    /** A token beyond which its commit surely holds nothing: who waits there need not read it. */
    private volatile long endOfCommit;

    public CommitStorageEngine(
            GroupCommit appender,
            CommitTail tail,
            Streams streams,
            EventCodec codec,
            Snapshots snapshots,
            SnapshotTaking taking,
            Attempts attempts) {
        this.appender = appender;
        this.tail = tail;
        this.streams = streams;
        this.snapshots = snapshots;
        this.taking = taking;
        this.ends = new StreamEnds(streams);
        this.attempts = attempts;
        this.codec = codec;
        this.messages = new RecordedMessages(codec);
    }

    /**
     * Appends what one unit of work published.
     *
     * @throws IllegalArgumentException if it is not one run of events of one aggregate, or too much
     *     for a commit
     * @throws ConcurrencyException if the stream has changed since it was read
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<DomainEventMessage<?>> run = requireOneRun(events);
        Optional<Attempt> attempt = attempts.current();
        requireExpectedVersion(attempt, run.getFirst());
        switch (appender.append(draft(run))) {
            case Appended.Stored(Commit commit) -> {
                ends.remember(commit);
                attempt.ifPresent(current -> current.wrote(commit));
                taking.appended(commit);
            }
            case Appended.Conflict(Commit other) ->
                    throw conflict(run.getFirst(), "position " + other.position() + " was faster");
            case Appended.Repeated(Commit first) -> throw new CommandRepeated(first);
        }
    }

    @Override
    public void appendEvents(EventMessage<?>... events) {
        appendEvents(List.of(events));
    }

    private static List<DomainEventMessage<?>> requireOneRun(
            List<? extends EventMessage<?>> events) {
        DomainEventMessage<?> first = domainEvent(events.getFirst());
        for (int index = 1; index < events.size(); index++) {
            DomainEventMessage<?> event = domainEvent(events.get(index));
            if (!event.getAggregateIdentifier().equals(first.getAggregateIdentifier())
                    || event.getSequenceNumber() != first.getSequenceNumber() + index) {
                throw new IllegalArgumentException(
                        "a commit is one run of events of one stream, not of %s and %s"
                                .formatted(
                                        first.getAggregateIdentifier(),
                                        event.getAggregateIdentifier()));
            }
        }
        return events.stream()
                .<DomainEventMessage<?>>map(CommitStorageEngine::domainEvent)
                .toList();
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domainEvent) {
            return domainEvent;
        }
        throw new IllegalArgumentException(
                "only events of aggregates are stored, not " + event.getPayloadType().getName());
    }

    private static void requireExpectedVersion(
            Optional<Attempt> attempt, DomainEventMessage<?> first) {
        Optional<Long> expected = attempt.flatMap(Attempt::expectedVersion);
        if (expected.isPresent() && expected.get() != first.getSequenceNumber()) {
            throw conflict(first, "version %d was expected".formatted(expected.get()));
        }
    }

    private Draft draft(List<DomainEventMessage<?>> run) {
        DomainEventMessage<?> first = run.getFirst();
        String stream = first.getAggregateIdentifier();
        StreamEnds.StreamEnd end =
                ends.before(stream, first.getSequenceNumber())
                        .orElseThrow(() -> conflict(first, "no commit ends just before"));
        return new Draft(
                stream,
                first.getType(),
                first.getSequenceNumber(),
                metadata(first, MetadataKeys.COMMAND_ID).orElse(first.getIdentifier()),
                end.notBefore(legalTime(first)),
                end.hash(),
                run.stream().map(this::stored).toList());
    }

    private StoredEvent stored(DomainEventMessage<?> event) {
        Map<String, String> metadata = new TreeMap<>();
        event.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        metadata.remove(MetadataKeys.LEGAL_TIME);
        metadata.remove(MetadataKeys.STREAM);
        return codec.encode(event.getIdentifier(), event.getPayload(), metadata);
    }

    private static Instant legalTime(DomainEventMessage<?> event) {
        return metadata(event, MetadataKeys.LEGAL_TIME)
                .map(Instant::parse)
                .orElse(event.getTimestamp());
    }

    private static Optional<String> metadata(DomainEventMessage<?> event, String key) {
        return Optional.ofNullable(event.getMetaData().get(key)).map(String::valueOf);
    }

    private static ConcurrencyException conflict(DomainEventMessage<?> event, String why) {
        return new ConcurrencyException(
                "%s changed while event %d was decided: %s"
                        .formatted(event.getAggregateIdentifier(), event.getSequenceNumber(), why));
    }

    /**
     * What an aggregate is made of: the state of its snapshot, if it has one that holds, as the
     * first message, and the events after it.
     */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        Opened opened = snapshots.open(aggregateIdentifier);
        Iterator<Commit> watched = new WatchedStream(opened, attempts.current(), this::readToEnd);
        return DomainEventStream.of(
                Stream.concat(
                        opened.resumed().map(messages::resumed).stream(),
                        stream(watched).flatMap(messages::of)));
    }

    private void readToEnd(Commit latest, long replayed) {
        ends.remember(latest);
        taking.read(latest, replayed);
    }

    /** The events themselves, whether there is a snapshot or not. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(
                stream(commitsFrom(aggregateIdentifier, firstSequenceNumber))
                        .flatMap(messages::of)
                        .filter(event -> event.getSequenceNumber() >= firstSequenceNumber));
    }

    private Iterator<Commit> commitsFrom(String stream, long sequence) {
        long begin =
                sequence == 0
                        ? 0
                        : streams.holding(stream, sequence)
                                .map(Commit::firstSequence)
                                .orElse(sequence);
        return streams.from(stream, begin);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        long token = valueOf(trackingToken);
        long position = RecordedEvent.positionOf(token);
        if (token == endOfCommit && !tail.awaitBeyond(position, Duration.ZERO)) {
            return Stream.empty();
        }
        // The commit that holds the token may have events beyond it.
        return stream(new TailIterator(tail, Math.max(0, position - 1), READ_AHEAD))
                .flatMap(commit -> {
                    endOfCommit = commit.recordedEvents().getLast().token();
                    return messages.after(token, commit);
                });
    }

    private static long valueOf(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken global -> global.getGlobalIndex();
            default -> throw new IllegalArgumentException("not a token of this store: " + token);
        };
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return streams.latest(aggregateIdentifier, 0).map(commit -> commit.nextSequence() - 1);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return tokenAfter(tail.head());
    }

    /** The token of the last commit before a moment; legal time need not follow the order. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        Iterator<Commit> commits = new TailIterator(tail, 0, READ_AHEAD);
        long before = 0;
        while (commits.hasNext()) {
            Commit commit = commits.next();
            if (!commit.time().isBefore(dateTime)) {
                break;
            }
            before = commit.position();
        }
        return tokenAfter(before);
    }

    private static TrackingToken tokenAfter(long position) {
        return new GlobalSequenceTrackingToken(
                RecordedEvent.token(position, (int) RecordedEvent.TOKENS_PER_COMMIT - 1));
    }

    /**
     * Not the way that snapshots are taken here.
     *
     * @throws UnsupportedOperationException always; see {@link SnapshotTaking}
     */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("snapshots are taken by the event store itself");
    }

    /** Always empty: {@link #readEvents(String)} begins with the snapshot by itself. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
