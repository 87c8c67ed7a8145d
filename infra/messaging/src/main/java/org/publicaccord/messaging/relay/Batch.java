package org.publicaccord.messaging.relay;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What one transaction publishes: whole commits, and how far they go.
 *
 * @param records of the events of the commits that follow a checkpoint, in order; empty if none do
 * @param end the last commit of the batch; the checkpoint itself if it is empty
 */
record Batch(List<ProducerRecord<String, byte[]>> records, Checkpoint end) {

    boolean isEmpty() {
        return records.isEmpty();
    }
}
