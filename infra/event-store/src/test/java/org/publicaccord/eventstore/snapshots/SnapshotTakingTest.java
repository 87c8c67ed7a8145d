package org.publicaccord.eventstore.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.eventstore.ledger.LedgerEvent;
import org.publicaccord.eventstore.ledger.LedgerStates;
import org.publicaccord.eventstore.snapshots.SnapshotFigures.Outcome;
import org.publicaccord.eventstore.storage.MemoryCommitStorage;
import org.publicaccord.eventstore.storage.Streams;

class SnapshotTakingTest {

    private static final Instant MORNING = Instant.parse("2026-02-02T09:00:00Z");

    private final EventCodec codec = new EventCodec(LedgerEvent.NAMES);
    private final MemoryCommitStorage storage = new MemoryCommitStorage();
    private final SnapshotFigures figures = new SnapshotFigures();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Kept kept = new Kept();
    private final Snapshots snapshots =
            new Snapshots(kept, new Streams(storage), codec, LedgerStates.names(), figures);
    private final SnapshotTaking taking = new SnapshotTaking(snapshots, figures, 100);

    /** Waits at its gate, and fails for one stream. */
    private final class Kept implements SnapshotStorage {

        private final Map<String, Snapshot> all = new ConcurrentHashMap<>();
        private final AtomicInteger waiting = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public Optional<Snapshot> find(String stream) {
            return Optional.ofNullable(all.get(stream));
        }

        @Override
        public void keep(Snapshot snapshot) {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            waiting.decrementAndGet();
            if (snapshot.stream().equals("unlucky")) {
                throw new IllegalStateException("no room");
            }
            all.put(snapshot.stream(), snapshot);
        }
    }

    @AfterEach
    void close() {
        gate.countDown();
        taking.close();
    }

    private Commit stored(String stream, long first, int count) {
        List<StoredEvent> events =
                IntStream.range(0, count)
                        .mapToObj(
                                i -> codec.encode(stream + (first + i), event(first + i), Map.of()))
                        .toList();
        Commit commit =
                new Commit(
                        storage.tail(0) + 1,
                        stream,
                        "ledger",
                        first,
                        stream + first,
                        MORNING,
                        CommitHash.NONE,
                        events);
        storage.insert(List.of(commit));
        return commit;
    }

    private static LedgerEvent event(long sequence) {
        return sequence == 0
                ? new LedgerEvent.Opened(MORNING)
                : new LedgerEvent.Entered(BigDecimal.ONE);
    }

    @Test
    void aSnapshotIsDueWithEveryHundredthEvent() {
        gate.countDown();
        taking.appended(stored("a", 0, 99));
        Commit hundredth = stored("a", 99, 1);
        assertThat(figures.of(Outcome.TAKEN)).isZero();

        taking.appended(hundredth);

        await().atMost(Duration.ofSeconds(30)).until(() -> figures.of(Outcome.TAKEN) == 1);
        assertThat(kept.find("a").orElseThrow().version()).isEqualTo(100);
        assertThat(kept.find("a").orElseThrow().state().text())
                .isEqualTo("{\"is\":\"open\",\"total\":99}");
    }

    @Test
    void aStreamThatWasReadForLongIsDueToo() {
        gate.countDown();
        Commit latest = stored("a", 0, 130);

        taking.read(latest, 99);
        assertThat(figures.of(Outcome.TAKEN)).isZero();
        taking.read(latest, 100);

        await().atMost(Duration.ofSeconds(30)).until(() -> figures.of(Outcome.TAKEN) == 1);
    }

    @Test
    void manyDueSnapshotsWaitForEachOtherAndTooManyAreTakenAnotherTime() {
        for (int stream = 0; stream < 300; stream++) {
            taking.appended(stored("s" + stream, 0, 100));
        }
        assertThat(figures.of(Outcome.DROPPED)).isBetween(300L - 256 - 1, 300L - 256);

        gate.countDown();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> figures.of(Outcome.TAKEN) + figures.of(Outcome.DROPPED) == 300);
        assertThat(kept.most.get()).isEqualTo(1);
        taking.appended(stored("s299", 100, 100));
        await().atMost(Duration.ofSeconds(30)).until(() -> kept.find("s299").isPresent());
    }

    @Test
    void oneThatCannotBeKeptHoldsUpNoOther() {
        gate.countDown();
        taking.appended(stored("unlucky", 0, 100));
        taking.appended(stored("a", 0, 100));

        await().atMost(Duration.ofSeconds(30)).until(() -> figures.of(Outcome.TAKEN) == 1);
        assertThat(figures.of(Outcome.FAILED)).isEqualTo(1);
        taking.appended(stored("unlucky", 100, 100));
        await().atMost(Duration.ofSeconds(30)).until(() -> figures.of(Outcome.FAILED) == 2);
    }

    @Test
    void whereNoneAreWantedNoneAreTaken() {
        gate.countDown();
        try (SnapshotTaking never = new SnapshotTaking(snapshots, figures, 0)) {
            Commit commit = stored("a", 0, 1_000);
            never.appended(commit);
            never.read(commit, 1_000);
        }
        taking.appended(stored("b", 0, 100));
        await().atMost(Duration.ofSeconds(30)).until(() -> figures.of(Outcome.TAKEN) == 1);

        assertThat(kept.find("a")).isEmpty();
        assertThatThrownBy(() -> new SnapshotTaking(snapshots, figures, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
