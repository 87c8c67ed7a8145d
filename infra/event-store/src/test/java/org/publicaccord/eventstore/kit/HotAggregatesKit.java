package org.publicaccord.eventstore.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.eventstore.kit.Ledgers.enter;
import static org.publicaccord.eventstore.kit.Ledgers.fill;
import static org.publicaccord.eventstore.kit.Ledgers.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.axon.HotAggregates.Happening;
import org.publicaccord.eventstore.axon.Instance;
import org.publicaccord.eventstore.axon.Instance.Setting;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.MemoryAnswers;
import org.publicaccord.eventstore.commanding.RememberedAnswers;
import org.publicaccord.eventstore.ledger.LedgerCommand;
import org.publicaccord.eventstore.ledger.LedgerStates;
import org.publicaccord.eventstore.storage.CommitStorage;

/** What aggregates at hand must be on every storage: no read, and never another decision. */
abstract class HotAggregatesKit extends SnapshotsKit {

    private Instance hot(CommitStorage on) {
        return instance(Setting.plain(on).withHot(10));
    }

    private static CommandRequest identified(LedgerCommand command, String key) {
        return new CommandRequest(
                command,
                command.ledger(),
                Optional.empty(),
                Optional.of(CommandIdentity.of("me", "POST /", key, key.getBytes(UTF_8))),
                Map.of());
    }

    private static String rule(Answer answer) {
        return answer instanceof Answer.Refused refused ? refused.refusal().rule() : "" + answer;
    }

    @Test
    void aHotAggregateIsDecidedOnWithoutARead() {
        CountingStorage counting = new CountingStorage(storage);
        Instance instance = hot(counting);
        fill(instance, "a", 60, 1);
        counting.reads();

        for (int version = 61; version <= 80; version++) {
            assertThat(send(instance, enter("a", 1)))
                    .isEqualTo(new Answer.Done("a", version, version, false));
        }
        assertThat(counting.reads()).as("reads for 20 accepted commands").isZero();
        assertThat(instance.hot.of(Happening.HIT)).isEqualTo(59 + 20);
        instance.commands().send(identified(enter("a", 1), "key"));
        assertThat(counting.reads()).as("reads for one that may be repeated").isZero();
    }

    @Test
    void whatRecordsNothingIsAnsweredAfterALook() {
        CountingStorage counting = new CountingStorage(storage);
        Instance instance = hot(counting);
        fill(instance, "a", 60, 1);
        counting.reads();

        assertThat(rule(send(instance, enter("a", -1)))).isEqualTo("amount-is-not-negative");
        assertThat(counting.reads()).as("is there newer history?").isEqualTo(1);
        assertThat(send(instance, new LedgerCommand.Open("a")))
                .isEqualTo(new Answer.Done("a", 60, 60, false));
        assertThat(counting.reads()).as("is there newer history?").isEqualTo(1);
        instance.commands().send(identified(enter("a", -1), "key"));
        assertThat(counting.reads()).as("and was it done before?").isEqualTo(2);
    }

    @Test
    void anAcceptanceOnOldHistoryIsDecidedAgain() {
        Instance mine = hot(storage);
        Instance theirs = hot(otherInstance());
        fill(mine, "a", 3, 1);
        send(theirs, enter("a", 1, 1));

        assertThat(send(mine, enter("a", 1))).isEqualTo(new Answer.Done("a", 6, 5, false));
        assertThat(send(theirs, new LedgerCommand.Close("a")))
                .isEqualTo(new Answer.Done("a", 7, 6, false));

        assertThat(rule(send(mine, enter("a", 1)))).isEqualTo("ledger-is-closed");
        assertThat(mine.hot.of(Happening.OVERTAKEN)).isEqualTo(2);
        assertThat(storage.at(6).orElseThrow().events().getFirst().payload().text())
                .as("the total of all five")
                .isEqualTo("{\"total\":5}");
    }

    @Test
    void aRefusalOrNothingNewOnOldHistoryIsNotAnswered() {
        Instance mine = hot(storage);
        Instance theirs = hot(otherInstance());
        fill(mine, "a", 3, 1);
        send(theirs, new LedgerCommand.Close("a"));

        assertThat(rule(send(mine, new LedgerCommand.Open("a"))))
                .as("it was open, so that this said nothing new")
                .isEqualTo("ledger-is-closed");
        fill(mine, "b", 3, 1);
        send(theirs, new LedgerCommand.Close("b"));
        assertThat(rule(send(mine, enter("b", -1))))
                .as("it was refused as negative")
                .isEqualTo("ledger-is-closed");
        assertThat(mine.hot.of(Happening.OVERTAKEN)).isEqualTo(2);
    }

    @Test
    void aVersionThatOnlyTheStoreKnowsIsNoConflict() {
        Instance mine = hot(storage);
        Instance theirs = hot(otherInstance());
        for (String ledger : List.of("a", "b", "c")) {
            fill(mine, ledger, 3, 1);
            send(theirs, enter(ledger, 1));
        }

        assertThat(send(mine, enter("a", 1), Optional.of(4L)))
                .isInstanceOfSatisfying(
                        Answer.Done.class, done -> assertThat(done.version()).isEqualTo(5));
        assertThat(rule(send(mine, enter("b", -1), Optional.of(4L))))
                .isEqualTo("amount-is-not-negative");
        assertThat(send(mine, enter("c", 1), Optional.of(3L)))
                .isInstanceOfSatisfying(
                        Answer.VersionConflict.class,
                        conflict -> assertThat(conflict.actualVersion()).isEqualTo(4));
        assertThat(send(mine, enter("c", 1), Optional.of(4L))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aRepeatedCommandIsAnsweredAsTheFirstTimeThoughTheAggregateIsHot() {
        Instance mine = hot(storage);
        Instance theirs = hot(otherInstance());
        fill(mine, "a", 3, 1);
        Answer.Done first = (Answer.Done) mine.commands().send(identified(enter("a", 1), "key"));
        send(mine, new LedgerCommand.Close("a"));

        Answer.Done again = new Answer.Done("a", first.version(), first.position(), true);
        assertThat(mine.commands().send(identified(enter("a", 1), "key"))).isEqualTo(again);
        assertThat(theirs.commands().send(identified(enter("a", 1), "key"))).isEqualTo(again);
    }

    @Test
    void whatWasNotStoredIsNeverSeenAgain() {
        Instance instance = hot(new RejectingStorage(storage, "666"));
        fill(instance, "a", 3, 1);

        assertThatThrownBy(() -> send(instance, enter("a", 1, 666))).hasMessageContaining("666");
        assertThat(send(instance, enter("a", 1)))
                .isInstanceOfSatisfying(
                        Answer.Done.class, done -> assertThat(done.version()).isEqualTo(4));
        send(instance, new LedgerCommand.Close("a"));

        assertThat(storage.beginningWithin("a", 4, 1).getFirst().events().getFirst().payload())
                .hasToString("{\"total\":3}");
        assertSound(5);
    }

    @Test
    void manyCommandsForOneAggregateOfOneInstanceAllBuildOnEachOther() throws Exception {
        CountingStorage counting = new CountingStorage(storage);
        Instance instance = hot(counting);
        fill(instance, "a", 3, 1);
        counting.reads();
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int sender = 0; sender < 60; sender++) {
            senders.add(() -> send(instance, enter("a", 1)));
        }

        List<Answer> answers = Together.run(senders);

        assertThat(answers)
                .extracting(answer -> ((Answer.Done) answer).version())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(4, 63).boxed().toList());
        assertThat(counting.reads()).isZero();
        assertThat(instance.hot.of(Happening.OVERTAKEN)).isZero();
        assertSound(63);
    }

    @Test
    void manyCommandsOfTwoInstancesLoseNothing() throws Exception {
        List<Instance> instances = List.of(hot(storage), hot(otherInstance()));
        fill(instances.getFirst(), "a", 1, 1);
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int sender = 0; sender < 60; sender++) {
            Instance instance = instances.get(sender % 2);
            senders.add(() -> send(instance, enter("a", 1)));
        }

        long done = Together.run(senders).stream().filter(it -> it instanceof Answer.Done).count();

        send(instances.getLast(), new LedgerCommand.Close("a"));
        Commit closed = assertSound(done + 2).getLast();
        assertThat(closed.events().getFirst().payload()).hasToString("{\"total\":" + done + "}");
    }

    @Test
    void thereAreNeverMoreThanThereIsRoomFor() {
        Instance instance = instance(Setting.plain(storage).withHot(2));
        for (String ledger : List.of("a", "b", "c", "a", "b", "c", "c")) {
            assertThat(send(instance, enter(ledger, -1))).isInstanceOf(Answer.Refused.class);
            fill(instance, ledger, 2, 1);
            assertThat(instance.hot.size()).isLessThanOrEqualTo(2);
        }

        assertThat(instance.hot.size()).isEqualTo(2);
        assertThat(instance.hot.of(Happening.DISPLACED)).isEqualTo(4);
        assertThat(send(instance, new LedgerCommand.Open("a"))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void chanceFindsNoCommandThatIsDecidedOtherwise() {
        Random chance = new Random(20_260_731);
        RememberedAnswers shared = new MemoryAnswers();
        List<Instance> instances =
                List.of(
                        instance(Setting.plain(storage).with(shared).withHot(3)),
                        instance(
                                Setting.plain(otherInstance())
                                        .with(shared)
                                        .with(LedgerStates.names(), snapshots(), 5)
                                        .withHot(2)),
                        instance(
                                Setting.plain(otherInstance())
                                        .with(shared)
                                        .with(LedgerStates.names(), snapshots(), 7)));
        LedgerModel model = new LedgerModel();
        for (int step = 0; step < 600; step++) {
            LedgerCommand command = any(chance);
            Instance instance = instances.get(chance.nextInt(instances.size()));
            Optional<Long> expected =
                    chance.nextInt(3) > 0
                            ? Optional.empty()
                            : Optional.of(
                                    Math.max(
                                            0,
                                            model.version(command.ledger()) - chance.nextInt(2)));
            assertThat(LedgerModel.inShort(send(instance, command, expected)))
                    .as("step %d: %s expecting %s", step, command, expected)
                    .isEqualTo(model.answer(command, expected));
        }
        assertThat(instances.getFirst().hot.of(Happening.HIT)).isGreaterThan(20);
        assertThat(instances.getFirst().hot.of(Happening.OVERTAKEN)).isGreaterThan(20);
        assertSound(model.commits());
    }

    private static LedgerCommand any(Random chance) {
        String ledger = String.valueOf((char) ('a' + chance.nextInt(4)));
        return switch (chance.nextInt(40)) {
            case 0 -> new LedgerCommand.Close(ledger);
            case 1, 2, 3, 4, 5, 6 -> new LedgerCommand.Open(ledger);
            case 7, 8, 9, 10 -> enter(ledger, 1, -1);
            default -> enter(ledger, chance.nextInt(9), 1);
        };
    }
}
