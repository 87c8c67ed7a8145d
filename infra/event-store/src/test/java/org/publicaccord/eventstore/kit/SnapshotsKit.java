package org.publicaccord.eventstore.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publicaccord.eventstore.kit.Ledgers.enter;
import static org.publicaccord.eventstore.kit.Ledgers.fill;
import static org.publicaccord.eventstore.kit.Ledgers.send;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.StateRevision;
import org.publicaccord.eventstore.axon.Instance;
import org.publicaccord.eventstore.axon.Instance.Setting;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.ledger.LedgerCommand;
import org.publicaccord.eventstore.ledger.LedgerStates;
import org.publicaccord.eventstore.snapshots.Snapshot;
import org.publicaccord.eventstore.snapshots.SnapshotFigures.Outcome;
import org.publicaccord.eventstore.snapshots.SnapshotStorage;

/** What snapshots must be on every storage: faster, and never another decision. */
abstract class SnapshotsKit extends EngineKit {

    private static final int EVERY = 20;
    static final int LONG = 130;

    private final List<Instance> instances = new ArrayList<>();

    /** Where the store under test keeps snapshots; empty, new for each test. */
    abstract SnapshotStorage snapshots();

    @AfterEach
    void closeInstances() {
        instances.forEach(Instance::close);
    }

    final Instance instance(Setting setting) {
        Instance opening = new Instance(setting);
        instances.add(opening);
        return opening;
    }

    final Setting withSnapshots() {
        return withSnapshots(LedgerStates.names());
    }

    /** Takes none itself. */
    final Setting readingSnapshots() {
        return Setting.plain(storage).with(LedgerStates.names(), snapshots(), 0);
    }

    private Setting withSnapshots(StateNames names) {
        return Setting.plain(storage).with(names, snapshots(), EVERY);
    }

    private void awaitSnapshot(String stream, long atLeast) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        snapshots().find(stream).filter(it -> it.version() >= atLeast).isPresent());
    }

    final void assertDecidesAsWithout(String ledger, Setting setting) {
        fill(instance(Setting.plain(storage)), "plain", LONG, 5);
        assertThat(Ledgers.answers(ledger, LONG, setting))
                .isEqualTo(Ledgers.answers("plain", LONG, Setting.plain(storage)));
    }

    @Test
    void aSnapshotIsKeptAsItWasMadeAndTheLatestStays() {
        SnapshotStorage kept = snapshots();
        Snapshot first = snapshot("a", 5, "1");
        Snapshot second = snapshot("a", 8, "2");

        assertThat(kept.find("a")).isEmpty();
        kept.keep(first);
        assertThat(kept.find("a")).contains(first);
        kept.keep(second);
        kept.keep(snapshot("b", 3, "3"));

        assertThat(kept.find("a")).contains(second);
    }

    private static Snapshot snapshot(String stream, long version, String state) {
        return new Snapshot(
                stream,
                "ledger",
                version,
                version - 1,
                "ab".repeat(32),
                new StateRevision(1, "cd"),
                Payload.of(state),
                Payload.of(state).hash());
    }

    @Test
    void manyMayKeepTheSnapshotOfOneStreamAtOnce() throws Exception {
        SnapshotStorage kept = snapshots();
        List<Callable<Boolean>> keepers = new ArrayList<>();
        for (int keeper = 0; keeper < 30; keeper++) {
            Snapshot snapshot = snapshot("a", keeper + 1, String.valueOf(keeper));
            keepers.add(() -> {
                kept.keep(snapshot);
                return true;
            });
        }

        assertThat(Together.run(keepers)).hasSize(30);

        assertThat(kept.find("a")).isPresent();
    }

    @Test
    void aLongStreamIsReadFromItsSnapshotOn() {
        fill(instance(withSnapshots()), "a", LONG, 1);
        awaitSnapshot("a", LONG - LONG % EVERY);
        CountingStorage counting = new CountingStorage(storage);
        Instance later =
                instance(Setting.plain(counting).with(LedgerStates.names(), snapshots(), EVERY));
        counting.commits();

        assertThat(send(later, enter("a", 1)))
                .isInstanceOfSatisfying(
                        Answer.Done.class, done -> assertThat(done.version()).isEqualTo(LONG + 1));

        assertThat(later.snapshots.of(Outcome.USED)).isEqualTo(1);
        assertThat(counting.commits()).as("first window, and from the snapshot on").isLessThan(70);
        assertSound(LONG + 1);
    }

    @Test
    void whatWasPickedUpFromASnapshotOnceIsReadFromThereOnTheNextTime() {
        taken("kept");
        CountingStorage counting = new CountingStorage(storage);
        Instance again =
                instance(Setting.plain(counting).with(LedgerStates.names(), snapshots(), 0));
        send(again, new LedgerCommand.Open("kept"));
        counting.commits();

        send(again, new LedgerCommand.Open("kept"));

        assertThat(again.snapshots.of(Outcome.USED)).isEqualTo(2);
        assertThat(counting.commits()).as("from the snapshot on").isLessThan(EVERY);
    }

    @Test
    void aLaterSnapshotTakesThePlaceOfTheOneThatIsRemembered() {
        Snapshot earlier = taken("kept");
        Instance again = instance(readingSnapshots());
        send(again, new LedgerCommand.Open("kept"));
        fill(instance(Setting.plain(storage)), "kept", 1 + 2 * EVERY, 5);
        try (Instance another = new Instance(withSnapshots())) {
            send(another, enter("kept", 1));
            awaitSnapshot("kept", earlier.version() + 1);
        }
        long used = again.snapshots.of(Outcome.USED);

        assertThat(send(again, enter("kept", 1)))
                .isInstanceOfSatisfying(
                        Answer.Done.class,
                        done -> assertThat(done.version()).isEqualTo(LONG + 2 * EVERY + 2));

        assertThat(again.snapshots.of(Outcome.USED)).isEqualTo(used + 1);
        assertSound(storage.greatestPosition());
    }

    @Test
    void aSnapshotThatIsRememberedAndNoLongerHoldsIsIgnored() {
        Snapshot taken = taken("kept");
        Instance again = instance(readingSnapshots());
        send(again, new LedgerCommand.Open("kept"));
        keep(taken, taken.state(), new StateRevision(1, "00".repeat(32)));

        Answer first = send(again, new LedgerCommand.Open("kept"));
        Answer second = send(again, new LedgerCommand.Open("kept"));

        assertThat(List.of(first, second))
                .containsOnly(new Answer.Done("kept", LONG, position(first), false));
        assertThat(again.snapshots.of(Outcome.USED)).isEqualTo(1);
    }

    private static long position(Answer answer) {
        return answer instanceof Answer.Done done ? done.position() : 0;
    }

    @Test
    void aShortStreamIsNotLookedUp() {
        fill(instance(withSnapshots()), "a", 25, 1);
        awaitSnapshot("a", EVERY);
        Instance later = instance(withSnapshots());

        assertThat(send(later, new LedgerCommand.Open("a")))
                .isEqualTo(new Answer.Done("a", 25, 25, false));

        assertThat(later.snapshots.of(Outcome.USED)).isZero();
    }

    @Test
    void whatIsDecidedIsTheSameWithASnapshotAndWithout() {
        taken("kept");

        assertDecidesAsWithout("kept", withSnapshots());
    }

    @Test
    void aSnapshotOfAnotherRevisionIsIgnoredAndTakenAnew() {
        taken("kept");
        Setting raised = withSnapshots(LedgerStates.ofRevision(2));
        Instance ignoring = instance(raised);

        assertThat(send(ignoring, new LedgerCommand.Open("kept"))).isInstanceOf(Answer.Done.class);

        assertThat(ignoring.snapshots.of(Outcome.IGNORED_OTHER_REVISION)).isPositive();
        assertThat(ignoring.snapshots.of(Outcome.USED)).isZero();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> snapshots().find("kept").orElseThrow().revision().number() == 2);
        assertDecidesAsWithout("kept", raised);
    }

    @Test
    void aSnapshotOfOtherCodeIsIgnored() {
        Snapshot taken = taken("kept");
        keep(taken, taken.state(), new StateRevision(1, "00".repeat(32)));
        Instance ignoring = instance(readingSnapshots());

        send(ignoring, new LedgerCommand.Open("kept"));

        assertThat(ignoring.snapshots.of(Outcome.IGNORED_OTHER_REVISION)).isPositive();
        assertDecidesAsWithout("kept", readingSnapshots());
    }

    /** A ledger with a snapshot. */
    final Snapshot taken(String ledger) {
        return taken(ledger, withSnapshots());
    }

    private Snapshot taken(String ledger, Setting setting) {
        try (Instance filling = new Instance(setting)) {
            fill(filling, ledger, LONG, 5);
            awaitSnapshot(ledger, LONG - LONG % EVERY);
        }
        return snapshots().find(ledger).orElseThrow();
    }

    private void keep(Snapshot like, Payload state, StateRevision revision) {
        snapshots()
                .keep(
                        new Snapshot(
                                like.stream(),
                                like.streamType(),
                                like.version(),
                                like.lastCommit(),
                                like.lastHash(),
                                revision,
                                state,
                                state.hash()));
    }

    @Test
    void aBrokenSnapshotIsIgnoredAndTakenAnew() {
        Snapshot taken = taken("kept");
        for (String broken : List.of("", "null", "{}", "{\"is\":\"torn\"}", "[1,2")) {
            keep(taken, Payload.of(broken), taken.revision());
            Instance ignoring = instance(withSnapshots());

            assertThat(send(ignoring, enter("kept", -1))).isInstanceOf(Answer.Refused.class);

            assertThat(ignoring.snapshots.of(Outcome.IGNORED_UNREADABLE)).isPositive();
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            snapshots().find("kept").orElseThrow().state().text().contains("open"));
        }
        keep(taken, Payload.of("null"), taken.revision());
        assertDecidesAsWithout("kept", readingSnapshots());
    }

    @Test
    void aDamagedSnapshotIsIgnoredThoughItCanBeRead() {
        Snapshot taken = taken("kept");
        String damaged = taken.state().text().replaceFirst("\\d", "7");
        snapshots()
                .keep(
                        new Snapshot(
                                taken.stream(),
                                taken.streamType(),
                                taken.version(),
                                taken.lastCommit(),
                                taken.lastHash(),
                                taken.revision(),
                                Payload.of(damaged),
                                taken.stateHash()));
        Instance ignoring = instance(readingSnapshots());

        send(ignoring, new LedgerCommand.Open("kept"));

        assertThat(ignoring.snapshots.of(Outcome.IGNORED_UNREADABLE)).isPositive();
        assertDecidesAsWithout("kept", readingSnapshots());
    }

    @Test
    void aSnapshotBeyondTheEndOfTheStreamIsIgnored() {
        Snapshot longer = taken("longer");
        fill(instance(Setting.plain(storage)), "shorter", 60, 5);

        assertIgnored(asOf(longer, "shorter"), 60);
    }

    @Test
    void aSnapshotOfAnotherHistoryIsIgnored() {
        Snapshot taken = taken("kept");
        fill(instance(Setting.plain(storage)), "alike", LONG, 5);

        assertIgnored(asOf(taken, "alike"), LONG);
    }

    /** As if a stream were put in the place of another. */
    private static Snapshot asOf(Snapshot snapshot, String other) {
        return new Snapshot(
                other,
                snapshot.streamType(),
                snapshot.version(),
                snapshot.lastCommit(),
                snapshot.lastHash(),
                snapshot.revision(),
                snapshot.state(),
                snapshot.stateHash());
    }

    final void assertIgnored(Snapshot snapshot, long version) {
        snapshots().keep(snapshot);
        Instance ignoring = instance(readingSnapshots());

        assertThat(send(ignoring, new LedgerCommand.Open(snapshot.stream())))
                .isInstanceOfSatisfying(
                        Answer.Done.class, done -> assertThat(done.version()).isEqualTo(version));
        assertThat(ignoring.snapshots.of(Outcome.IGNORED_OTHER_HISTORY)).isPositive();
        assertThat(ignoring.snapshots.of(Outcome.USED)).isZero();
    }

    @Test
    void legalTimeDoesNotRunBackBehindASnapshot() {
        Instant noon = Instant.parse("2026-02-02T12:00:00Z");
        taken("kept", withSnapshots().with(InstantSource.fixed(noon)));
        Instance early = instance(withSnapshots().with(InstantSource.fixed(noon.minusSeconds(60))));

        send(early, enter("kept", 1));

        assertThat(early.snapshots.of(Outcome.USED)).isPositive();
        assertThat(storage.beginningWithin("kept", LONG, 1).getFirst().time()).isEqualTo(noon);
    }

    @Test
    void commandsGoOnWhileASnapshotIsTakenAndOneIsTakenAtATime() throws Exception {
        GatedSnapshots gated = new GatedSnapshots(snapshots());
        Instance instance =
                instance(Setting.plain(storage).with(LedgerStates.names(), gated, EVERY));
        fill(instance, "a", EVERY, 1);
        gated.awaitFirst();

        for (int round = 0; round < 3 * EVERY; round++) {
            assertThat(send(instance, enter("a", 1))).isInstanceOf(Answer.Done.class);
        }
        assertThat(gated.arrivals()).isEqualTo(1);
        assertThat(snapshots().find("a")).isEmpty();

        gated.open();
        awaitSnapshot("a", 4 * EVERY);
        assertThat(gated.arrivals()).isEqualTo(2);
    }
}
