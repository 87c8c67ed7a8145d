package org.publicaccord.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.publicaccord.published.Topic;

class BatchReadingTest {

    private final WrittenCommits commits = new WrittenCommits("store");
    private final BatchReading reading = reading("none");

    @Test
    void batchAfterBatchIsEveryEventOnceAndInOrder() {
        for (int commit = 0; commit < 3_000; commit++) {
            commits.write("contract-" + commit % 7, 1 + commit % 4);
        }
        List<String> ids = new ArrayList<>();
        Batch batch = reading.after(Checkpoint.NONE);
        while (!batch.isEmpty()) {
            assertThat(batch.records()).hasSizeLessThanOrEqualTo(RelaySettings.MAX_EVENTS);
            ids.addAll(ids(batch));
            batch = reading.after(batch.end());
        }

        assertThat(ids).isEqualTo(commits.eventIds());
        assertThat(batch.end().position()).isEqualTo(3_000);
        assertThat(batch.end().commandId()).isEqualTo("store-command-3000");
    }

    @Test
    void aCommitIsNeverTornApart() {
        for (int commit = 0; commit < 5; commit++) {
            commits.write("contract-1", 900);
        }

        assertThat(reading.after(Checkpoint.NONE).end().position()).isEqualTo(2);
        assertThat(reading.after(Checkpoint.NONE).records()).hasSize(1_800);
    }

    @Test
    void whereNothingFollowsThereIsNothingToPublishAndNoStep() {
        commits.write("contract-1", 1);
        Checkpoint last = new Checkpoint(1, "store-command-1");

        assertThat(reading.after(last)).isEqualTo(new Batch(List.of(), last));
    }

    @Test
    void whatIsBeforeACommitThatCannotBeTranslatedGoesOutWhole() {
        commits.write("contract-1", 2);
        commits.write("contract-1", "contract.buggy", 3);
        commits.write("contract-1", 2);
        BatchReading stopping = reading("contract.buggy");

        Batch before = stopping.after(Checkpoint.NONE);

        assertThat(ids(before)).containsExactly("store-1-0", "store-1-1");
        assertThat(before.end().position()).isEqualTo(1);
        assertThatThrownBy(() -> stopping.after(before.end()))
                .isInstanceOf(RelayHalted.class)
                .hasMessageContaining("position 2");
    }

    @Test
    void ofACommitThatCannotBeTranslatedToItsEndNothingGoesOut() {
        commits.write("contract-1", 1);
        commits.write("contract-1", 3);
        EventTranslation third =
                event -> {
                    if (event.id().equals("store-2-2")) {
                        throw new IllegalStateException("no case for it");
                    }
                    return Envelope.withheld();
                };

        Batch before =
                new BatchReading(commits, new EnvelopeWriter(Topic.CONTRACT, third))
                        .after(Checkpoint.NONE);

        assertThat(ids(before)).containsExactly("store-1-0");
    }

    private BatchReading reading(String buggy) {
        EventTranslation translation =
                event -> {
                    if (event.name().equals(buggy)) {
                        throw new IllegalStateException("no case for it");
                    }
                    return Envelope.withheld();
                };
        return new BatchReading(commits, new EnvelopeWriter(Topic.CONTRACT, translation));
    }

    private static List<String> ids(Batch batch) {
        return batch.records().stream()
                .map(ProducerRecord::headers)
                .map(headers -> new String(headers.lastHeader("ce_id").value()))
                .toList();
    }
}
