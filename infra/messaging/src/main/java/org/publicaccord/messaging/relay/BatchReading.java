package org.publicaccord.messaging.relay;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.RecordedEvent;

/** Reads commits and makes the records that a transaction publishes. Changes nothing anywhere. */
final class BatchReading {

    /** How many commits are read at a time. */
    private static final int WINDOW = 256;

    /** A batch that has so many bytes reads no further window. */
    private static final long ENOUGH_BYTES = 4 * 1024 * 1024;

    private final CommitTail tail;
    private final EnvelopeWriter writer;

    BatchReading(CommitTail tail, EnvelopeWriter writer) {
        this.tail = tail;
        this.writer = writer;
    }

    /**
     * The batch that follows a checkpoint. Commits before one that cannot be translated still go
     * out.
     *
     * @throws RelayHalted if the very next commit cannot be published, now or ever
     */
    Batch after(Checkpoint checkpoint) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        Checkpoint end = checkpoint;
        long bytes = 0;
        while (records.size() < RelaySettings.MAX_EVENTS && bytes < ENOUGH_BYTES) {
            // Every commit has an event, so more would not fit.
            int asked = Math.min(WINDOW, RelaySettings.MAX_EVENTS - records.size());
            List<Commit> commits = tail.after(end.position(), asked);
            for (Commit commit : commits) {
                if (!takes(records, commit)) {
                    return new Batch(records, end);
                }
                end = new Checkpoint(commit.position(), commit.commandId());
                bytes += commit.weight();
            }
            if (commits.size() < asked) {
                break;
            }
        }
        return new Batch(records, end);
    }

    /** Adds a commit whole, the first one whatever its size. */
    private boolean takes(List<ProducerRecord<String, byte[]>> records, Commit commit) {
        int before = records.size();
        if (before > 0 && before + commit.events().size() > RelaySettings.MAX_EVENTS) {
            return false;
        }
        try {
            for (RecordedEvent event : commit.recordedEvents()) {
                records.add(writer.write(event));
            }
            return true;
        } catch (RelayHalted atThisCommit) {
            if (before == 0) {
                throw atThisCommit;
            }
            records.subList(before, records.size()).clear();
            return false;
        }
    }
}
