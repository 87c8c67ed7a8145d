package org.publicaccord.eventstore.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.eventstore.kit.Drafts.first;
import static org.publicaccord.eventstore.kit.Drafts.stored;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.appending.Appended;
import org.publicaccord.eventstore.appending.Draft;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.appending.Limits;
import org.publicaccord.eventstore.appending.OutcomeUnknown;
import org.publicaccord.eventstore.appending.StoreOverloaded;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;
import org.publicaccord.eventstore.verifying.ChainVerification;

/**
 * What every storage of commits must do under the appender, alone and with other instances,
 * whatever is lost on the way. A storage passes by extending this class.
 */
abstract class StoreKit {

    private final List<GroupCommit> opened = new ArrayList<>();

    CommitStorage storage;
    GroupCommit appender;

    /** An empty store, new for each test. */
    abstract CommitStorage emptyStore() throws Exception;

    /** The same store as another instance of the service sees it. */
    abstract CommitStorage otherInstance();

    @BeforeEach
    void open() throws Exception {
        storage = emptyStore();
        appender = appender(storage);
    }

    @AfterEach
    void close() {
        opened.forEach(GroupCommit::close);
    }

    final GroupCommit appender(CommitStorage on) {
        return appender(on, Limits.DEFAULT.withPatience(Duration.ofSeconds(60)));
    }

    final GroupCommit appender(CommitStorage on, Limits limits) {
        GroupCommit opening = new GroupCommit(on, new Tail(on), limits);
        opened.add(opening);
        return opening;
    }

    /** Every position once, every stream whole, every chain closed. */
    final List<Commit> assertSound(long commits) {
        List<Commit> all = new ArrayList<>();
        Tail tail = new Tail(storage);
        List<Commit> window = tail.after(0, 1_000);
        while (!window.isEmpty()) {
            all.addAll(window);
            window = tail.after(all.size(), 1_000);
        }
        assertThat(all).extracting(Commit::position).containsExactlyElementsOf(positions(commits));
        assertThat(storage.greatestPosition()).isEqualTo(commits);
        assertThat(storage.tail(0)).isEqualTo(commits);
        assertThat(ChainVerification.of(storage).findings()).isEmpty();
        return all;
    }

    private static List<Long> positions(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void aCommitIsReadBackAsItWasWritten() {
        Commit written = stored(appender, first("a", 3));

        assertThat(written.position()).isEqualTo(1);
        assertThat(storage.at(1)).contains(written);
        assertThat(storage.ofCommands(List.of(written.commandId()))).containsExactly(written);
        assertThat(storage.beginningWithin("a", 0, 10)).containsExactly(written);
        assertThat(CommitHash.of(storage.at(1).orElseThrow())).isEqualTo(CommitHash.of(written));
    }

    @Test
    void anEmptyStoreHasNothing() {
        assertThat(storage.tail(0)).isZero();
        assertThat(storage.greatestPosition()).isZero();
        assertThat(storage.at(1)).isEmpty();
        assertThat(storage.following(0, 10)).isEmpty();
        assertThat(new Streams(storage).latest("a", 0)).isEmpty();
        assertThat(new Streams(storage).holding("a", 5)).isEmpty();
    }

    @Test
    void theTailIsFoundFromAnywhere() {
        Commit last =
                Drafts.stream(appender, "a", IntStream.range(0, 150).map(_ -> 1).toArray())
                        .getLast();

        for (long known : new long[] {0, 1, 2, 31, 64, 149, 150}) {
            assertThat(storage.tail(known)).isEqualTo(last.position());
        }
    }

    @Test
    void aConflictInTheMiddleOfABatchIsThatCommitsAlone() throws Exception {
        Commit taken = stored(appender, first("taken", 1));
        GatedStorage gated = new GatedStorage(storage);
        GroupCommit behindTheGate = appender(gated);
        List<Callable<Appended>> writers = new ArrayList<>();
        for (int writer = 0; writer < 40; writer++) {
            Draft draft = writer % 10 == 5 ? first("taken", 2) : first("free-" + writer, 1);
            writers.add(() -> behindTheGate.append(draft));
        }
        Thread.ofVirtual().start(() -> openWhenGathered(gated));

        List<Appended> outcomes = Together.run(writers);

        assertThat(outcomes).filteredOn(Appended.Stored.class::isInstance).hasSize(36);
        assertThat(outcomes)
                .filteredOn(Appended.Conflict.class::isInstance)
                .hasSize(4)
                .containsOnly(new Appended.Conflict(taken));
        assertSound(37);
    }

    private static void openWhenGathered(GatedStorage gated) {
        try {
            gated.awaitFirstWrite();
            // The other writers only have to reach the queue; too early costs the test its point,
            // never its outcome.
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        gated.open();
    }

    @Test
    void aRepeatedCommandMeetsItsFirstExecution() {
        Commit original = stored(appender, first("a", 1));

        Draft again = Drafts.draft("a", 1, original.commandId(), CommitHash.of(original), 1);

        assertThat(appender.append(again)).isEqualTo(new Appended.Repeated(original));
        assertSound(1);
    }

    @Test
    void theSameDraftAgainIsOneCommit() {
        Draft draft = first("a", 2);
        Commit once = stored(appender, draft);

        assertThat(appender.append(draft)).isEqualTo(new Appended.Stored(once));
        assertThat(appender(otherInstance()).append(draft)).isEqualTo(new Appended.Stored(once));
        assertSound(1);
    }

    @Test
    void streamsAreReadWholeWhateverTheirCommitsHold() {
        Streams streams = new Streams(storage);
        List<Commit> written =
                Drafts.stream(appender, "a", 1, 31, 32, 33, 1, 1_000, 1, 500, 600, 700, 1, 2);

        List<Commit> read = new ArrayList<>();
        streams.from("a", 0).forEachRemaining(read::add);

        assertThat(read).isEqualTo(written);
        assertThat(streams.latest("a", 0)).contains(written.getLast());
        for (Commit commit : written) {
            long lastOfCommit = commit.nextSequence() - 1;
            assertThat(streams.holding("a", commit.firstSequence())).contains(commit);
            assertThat(streams.holding("a", lastOfCommit)).contains(commit);
            assertThat(streams.latest("a", commit.nextSequence())).contains(written.getLast());
        }
        assertThat(streams.holding("a", written.getLast().nextSequence())).isEmpty();
    }

    @Test
    void anOverfullQueueIsRefusedAtOnceAndNothingIsRecorded() throws Exception {
        GatedStorage gated = new GatedStorage(storage);
        GroupCommit small = appender(gated, new Limits(1, 1, 1_000_000, Duration.ofSeconds(60)));
        CountDownLatch refused = new CountDownLatch(2);
        List<Callable<Boolean>> callers = new ArrayList<>();
        callers.add(() -> isTaken(small, "first", refused));
        for (String stream : List.of("a", "b", "c")) {
            callers.add(() -> {
                gated.awaitFirstWrite();
                return isTaken(small, stream, refused);
            });
        }
        callers.add(() -> {
            refused.await();
            gated.open();
            return false;
        });

        assertThat(Together.run(callers)).filteredOn(taken -> taken).hasSize(2);

        assertSound(2);
    }

    private static boolean isTaken(GroupCommit small, String stream, CountDownLatch refused) {
        try {
            stored(small, first(stream, 1));
            return true;
        } catch (StoreOverloaded e) {
            refused.countDown();
            return false;
        }
    }

    @Test
    void aSilentStoreIsGivenUpAndTheCallerIsToldWhatIsKnown() throws Exception {
        GatedStorage silent = new GatedStorage(storage);
        GroupCommit waiting =
                appender(silent, new Limits(10, 1, 1_000_000, Duration.ofMillis(300)));
        List<Callable<Throwable>> callers =
                List.of(
                        () -> failure(waiting, "sent"),
                        () -> {
                            silent.awaitFirstWrite();
                            return failure(waiting, "queued");
                        });

        List<Throwable> failures = Together.run(callers);

        assertThat(failures.getFirst()).isInstanceOf(OutcomeUnknown.class);
        assertThat(failures.getLast()).isInstanceOf(StoreOverloaded.class);
        silent.open();
    }

    private static Throwable failure(GroupCommit appender, String stream) {
        try {
            return new AssertionError(appender.append(first(stream, 1)));
        } catch (RuntimeException e) {
            return e;
        }
    }

    @Test
    void aClosedAppenderTakesNothingMore() {
        stored(appender, first("a", 1));
        appender.close();

        assertThatThrownBy(() -> appender.append(first("b", 1)))
                .isInstanceOf(StoreOverloaded.class)
                .hasMessageContaining("closing");
        assertSound(1);
    }
}
