package org.publicaccord.messaging.relay;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.messaging.broker.Broker;

/**
 * One spell of publishing, from taking the transactional id to the first error. There is one way to
 * recover from any error, whatever became of the last transaction: a new session, which finishes or
 * aborts what the old one left and reads from Kafka how far it came.
 */
final class RelaySession implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final RelaySettings settings;
    private final CommitTail tail;
    private final CheckpointReading reading;
    private final Producer<String, byte[]> producer;

    RelaySession(Broker broker, RelaySettings settings, CommitTail tail) {
        this.settings = settings;
        this.tail = tail;
        this.reading = new CheckpointReading(broker, settings);
        this.producer = broker.transactionalProducer(settings.transactionalId());
    }

    /**
     * Fences every earlier session and finds out where it ended.
     *
     * @throws RelayHalted if the store is not the one that was relayed
     */
    Checkpoint resume() {
        producer.initTransactions();
        Checkpoint checkpoint = reading.read();
        if (checkpoint.position() == 0) {
            requireNothingPublished();
        } else {
            requireSameStore(checkpoint);
        }
        return checkpoint;
    }

    private void requireNothingPublished() {
        if (reading.anythingPublished()) {
            throw new RelayHalted(
                    "%s holds events, but %s does not say how far they go; publishing would double them"
                            .formatted(settings.topic().topicName(), settings.checkpointTopic()));
        }
    }

    private void requireSameStore(Checkpoint checkpoint) {
        List<Commit> found = tail.after(checkpoint.position() - 1, 1);
        if (found.isEmpty() || found.getFirst().position() != checkpoint.position()) {
            throw new RelayHalted(
                    "Kafka has events up to position %d, but the store ends at %d: it is another store or has lost commits"
                            .formatted(checkpoint.position(), tail.head()));
        }
        String stored = found.getFirst().commandId();
        if (!stored.equals(checkpoint.commandId())) {
            throw new RelayHalted(
                    "at position %d Kafka knows the command %s, but the store has %s: it is another store"
                            .formatted(checkpoint.position(), checkpoint.commandId(), stored));
        }
    }

    /**
     * Publishes a batch and the new checkpoint in one transaction. Failures of single sends are
     * reported by the commit, so their futures are not looked at.
     *
     * @throws RelayHalted if it cannot be published, now or ever
     */
    void publish(Batch batch) {
        producer.beginTransaction();
        try {
            for (ProducerRecord<String, byte[]> record : batch.records()) {
                var _ = producer.send(record);
            }
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    settings.checkpointTopic(),
                                    settings.topic().service(),
                                    batch.end().bytes()));
            producer.commitTransaction();
        } catch (RuntimeException failed) {
            throw halting(failed, batch.end());
        }
    }

    /** A record that no retry can make smaller must not be retried. */
    private static RuntimeException halting(RuntimeException failed, Checkpoint checkpoint) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return new RelayHalted(
                        "an event at or shortly before position %d is too large for Kafka"
                                .formatted(checkpoint.position()),
                        failed);
            }
        }
        return failed;
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
