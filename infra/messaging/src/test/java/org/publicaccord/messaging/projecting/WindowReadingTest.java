package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.messaging.projecting.WindowReading.ENOUGH_BYTES;
import static org.publicaccord.messaging.projecting.WindowReading.ENOUGH_EVENTS;
import static org.publicaccord.messaging.projecting.WindowReading.STEP;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.consuming.TransientFailure;
import org.publicaccord.messaging.projecting.Feed.RebuildFailed;
import org.publicaccord.messaging.relay.WrittenCommits;

@ExtendWith(Infrastructure.class)
class WindowReadingTest {

    private final WrittenCommits store = new WrittenCommits("store");
    private final Listed listed;
    private final WindowReading reading;

    WindowReadingTest(Running running) {
        this.listed = new Listed(running.freshDatabase());
        this.reading = new WindowReading(store, listed);
    }

    @Test
    void windowAfterWindowIsEveryEventOnceAndInOrder() {
        for (int commit = 0; commit < 5_000; commit++) {
            store.write("stream-" + commit % 7, 1 + commit % 3);
        }
        List<String> ids = new ArrayList<>();
        Window window = reading.after(0);
        ids.addAll(ids(window));
        while (window.more()) {
            window = reading.after(window.end());
            ids.addAll(ids(window));
        }

        assertThat(ids).isEqualTo(store.eventIds());
        assertThat(window.end()).isEqualTo(5_000);
        assertThat(reading.after(5_000)).isEqualTo(new Window(List.of(), 5_000, false));
    }

    @Test
    void aWindowHasBoundedCommits() {
        for (int commit = 0; commit < ENOUGH_EVENTS + 10; commit++) {
            store.write("stream", 1);
        }
        Window full = reading.after(0);
        Window rest = reading.after(full.end());

        assertThat(full.changes()).hasSize(ENOUGH_EVENTS);
        assertThat(full.end()).isEqualTo(ENOUGH_EVENTS);
        assertThat(full.more()).isTrue();
        assertThat(rest.changes()).hasSize(10);
        assertThat(rest.more()).isFalse();
    }

    @Test
    void aWindowOfCommitsWithManyEventsReadsNoFurther() {
        for (int commit = 0; commit < 1_000; commit++) {
            store.write("stream", 20);
        }

        assertThat(reading.after(0).end()).isEqualTo(STEP);
        assertThat(reading.after(0).more()).isTrue();
    }

    @Test
    void aWindowOfLargeCommitsReadsNoFurther() {
        Payload large = Payload.of(new byte[(int) (ENOUGH_BYTES / STEP / 2)]);
        for (int commit = 0; commit < 1_000; commit++) {
            store.write("stream", "contract.imported", large, 1);
        }
        Window window = reading.after(0);

        assertThat(window.end()).isEqualTo(2 * STEP);
        assertThat(window.more()).isTrue();
    }

    @Test
    void anEventThatCannotBeTakenIsNamedWhenItIsReadAndWhenItIsApplied() {
        store.write("stream", 3);
        listed.whenReading(event -> refuse(event, "store-1-1"));
        assertThatThrownBy(() -> reading.after(0))
                .isInstanceOf(RebuildFailed.class)
                .hasMessageContainingAll("store-1-1", "contract.imported", "cannot take it");

        listed.whenReading(_ -> {});
        listed.whenApplying(event -> refuse(event, "store-1-2"));
        RowChange last = reading.after(0).changes().getLast();
        assertThatThrownBy(() -> last.change().apply(new Document()))
                .isInstanceOf(RebuildFailed.class)
                .hasMessageContainingAll("store-1-2", "contract.imported", "cannot take it");
    }

    private static void refuse(RecordedEvent event, String id) {
        if (event.id().equals(id)) {
            throw new IllegalStateException("cannot take it");
        }
    }

    @Test
    void whatMayPassIsNoEventsFault() {
        store.write("stream", 1);
        TransientFailure failure = new TransientFailure("away for now");
        listed.whenReading(_ -> {
            throw failure;
        });

        assertThatThrownBy(() -> reading.after(0)).isSameAs(failure);
    }

    private static List<String> ids(Window window) {
        return window.changes().stream()
                .map(it -> it.change().apply(new Document()).getString("ids").strip())
                .toList();
    }
}
