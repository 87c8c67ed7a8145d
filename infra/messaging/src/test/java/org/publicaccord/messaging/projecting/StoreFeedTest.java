package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.messaging.projecting.WindowReading.ENOUGH_EVENTS;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.consuming.TransientFailure;
import org.publicaccord.messaging.projecting.Feed.RebuildFailed;
import org.publicaccord.messaging.relay.WrittenCommits;

/** The window behind the one whose rows are written is read meanwhile. */
@ExtendWith(Infrastructure.class)
@Tag("trial")
class StoreFeedTest {

    private static final int COMMITS = 2 * ENOUGH_EVENTS + 100;

    private final WrittenCommits store = new WrittenCommits("store");
    private final Listed listed;
    private final MongoCollection<Document> rows;
    private final CountDownLatch readAhead = new CountDownLatch(1);
    private final CountDownLatch wentOn = new CountDownLatch(1);

    StoreFeedTest(Running running) {
        this.listed = new Listed(running.freshDatabase());
        this.rows = listed.generations().rows("listed-2");
        for (int commit = 0; commit < COMMITS; commit++) {
            store.write("stream-" + commit % 7, 1);
        }
    }

    @Test
    void eachCallTakesAWindowWholeAndItsPositionIsWhereAnotherFeedGoesOn() {
        try (Feed first = open(Map.of())) {
            first.feed(rows);
            assertThat(first.reached()).isEqualTo(ENOUGH_EVENTS);
            assertThat(taken()).isEqualTo(ENOUGH_EVENTS);
            first.feed(rows);
            assertThat(first.reached()).isEqualTo(2 * ENOUGH_EVENTS);
            assertThat(taken()).isEqualTo(2 * ENOUGH_EVENTS);
            try (Feed second = open(first.marks())) {
                second.feed(rows);
                assertThat(second.reached()).isEqualTo(COMMITS).isEqualTo(second.head());
            }
        }

        assertThatEachEventIsTakenOnceAndInOrder();
    }

    @Test
    void whatIsWrittenAfterTheEndWasReadIsTakenToo() {
        try (Feed feed = open(Map.of())) {
            feed.feed(rows);
            feed.feed(rows);
            feed.feed(rows);
            store.write("stream-1", 3);
            feed.feed(rows);
            assertThat(feed.reached()).isEqualTo(COMMITS + 1).isEqualTo(feed.head());
        }

        assertThatEachEventIsTakenOnceAndInOrder();
    }

    @Test
    void theNextWindowIsReadWhileTheRowsOfOneAreMade() {
        listed.whenReading(this::noteReadAhead);
        listed.whenApplying(_ -> await(readAhead));

        try (Feed feed = open(Map.of())) {
            feed.feed(rows);
            assertThat(feed.reached()).isEqualTo(ENOUGH_EVENTS);
        }
    }

    @Test
    void whatWasReadAheadOfAFeedThatIsClosedGoesNowhere() {
        CountDownLatch closed = new CountDownLatch(1);
        listed.whenReading(event -> {
            noteReadAhead(event);
            if (place(event) > ENOUGH_EVENTS) {
                await(closed);
            }
            if (place(event) == 2 * ENOUGH_EVENTS) {
                wentOn.countDown();
            }
        });
        Feed feed = open(Map.of());
        feed.feed(rows);
        await(readAhead);
        feed.close();
        closed.countDown();
        await(wentOn);

        assertThat(feed.marks()).isEqualTo(Map.of("position", (long) ENOUGH_EVENTS));
        assertThat(taken()).isEqualTo(ENOUGH_EVENTS);
        feedToTheEnd(feed.marks());
        assertThatEachEventIsTakenOnceAndInOrder();
    }

    @Test
    void whereRowsCannotBeWrittenThePositionStaysAndAnotherFeedTakesAll() {
        AtomicBoolean away = new AtomicBoolean(true);
        listed.whenApplying(event -> {
            if (place(event) > ENOUGH_EVENTS && away.compareAndSet(true, false)) {
                throw new TransientFailure("away for now");
            }
        });
        Feed feed = open(Map.of());
        feed.feed(rows);

        assertThatThrownBy(() -> feed.feed(rows)).hasMessage("away for now");
        assertThat(feed.reached()).isEqualTo(ENOUGH_EVENTS);
        feedToTheEnd(feed.marks());
        assertThatEachEventIsTakenOnceAndInOrder();
    }

    @Test
    void anEventThatCannotBeTakenIsNamedOnceTheWindowBeforeItIsWritten() {
        String refused = store.eventIds().get(ENOUGH_EVENTS + 40);
        listed.whenReading(event -> {
            if (event.id().equals(refused)) {
                throw new IllegalStateException("cannot take it");
            }
        });
        Feed feed = open(Map.of());
        feed.feed(rows);

        assertThatThrownBy(() -> feed.feed(rows))
                .isInstanceOf(RebuildFailed.class)
                .hasMessageContainingAll(refused, "cannot take it");
        assertThat(feed.reached()).isEqualTo(ENOUGH_EVENTS);
        assertThat(taken()).isEqualTo(ENOUGH_EVENTS);
    }

    private Feed open(Map<String, Long> marks) {
        return new StoreFeed(store, listed, marks);
    }

    private void feedToTheEnd(Map<String, Long> marks) {
        listed.whenReading(_ -> {});
        try (Feed feed = open(marks)) {
            while (feed.reached() < feed.head()) {
                feed.feed(rows);
            }
        }
    }

    private void noteReadAhead(RecordedEvent event) {
        if (place(event) > ENOUGH_EVENTS) {
            readAhead.countDown();
        }
    }

    /** Of its commit: ids are made of it. */
    private static long place(RecordedEvent event) {
        return Long.parseLong(event.id().split("-")[1]);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long taken() {
        return ids().size();
    }

    private List<String> ids() {
        return rows
                .find()
                .map(row -> Arrays.asList(row.getString("ids").strip().split(" ")))
                .into(new ArrayList<>())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private void assertThatEachEventIsTakenOnceAndInOrder() {
        for (Document row : rows.find()) {
            List<String> ofStream =
                    store.after(0, COMMITS + 1).stream()
                            .filter(it -> it.stream().equals(row.getString("_id")))
                            .flatMap(it -> it.events().stream())
                            .map(it -> it.id())
                            .toList();
            assertThat(row.getString("ids").strip().split(" ")).containsExactlyElementsOf(ofStream);
        }
        assertThat(ids()).hasSameSizeAs(store.eventIds());
    }
}
