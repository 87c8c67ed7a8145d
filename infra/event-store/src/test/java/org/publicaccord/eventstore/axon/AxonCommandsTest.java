package org.publicaccord.eventstore.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.MemoryAnswers;
import org.publicaccord.eventstore.ledger.LedgerCommand;
import org.publicaccord.eventstore.storage.MemoryCommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.verifying.ChainVerification;

class AxonCommandsTest {

    private static final Instant MORNING = Instant.parse("2026-02-02T09:00:00Z");

    private final MemoryCommitStorage storage = new MemoryCommitStorage();
    private final MemoryAnswers answers = new MemoryAnswers();
    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    private final Instance.Setting setting =
            Instance.Setting.plain(storage).with(answers).with(now::get).withHot(hot());
    private final Instance one = new Instance(setting);
    private final Instance other = new Instance(setting);

    /** How many aggregates each instance keeps at hand: it must make no difference. */
    int hot() {
        return 0;
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void anAcceptedCommandIsOneCommitAndSaysItsVersionAndPosition() {
        send(new LedgerCommand.Open("l"));

        Answer answer = send(enter("l", 1, 2, 3));

        assertThat(answer).isEqualTo(new Answer.Done("l", 4, 2, false));
        Commit commit = storage.at(2).orElseThrow();
        assertThat(commit.streamType()).isEqualTo("ledger");
        assertThat(commit.events()).hasSize(3);
        assertThat(commit.time()).isEqualTo(MORNING);
        assertThat(commit.events().getFirst().metadata())
                .containsEntry("actorRole", "finance")
                .containsEntry("commandId", commit.commandId())
                .doesNotContainKeys("stream", "legalTime");
    }

    @Test
    void commandsThatAReactionSendsAreEachACommitOfTheirOwn() {
        List<Answer> answers = new ArrayList<>();
        DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("an event"))
                .execute(() -> {
                    answers.add(send(new LedgerCommand.Open("l")));
                    answers.add(send(new LedgerCommand.Open("m")));
                    answers.add(send(enter("l", 1)));
                });

        assertThat(answers)
                .containsExactly(
                        new Answer.Done("l", 1, 1, false),
                        new Answer.Done("m", 1, 2, false),
                        new Answer.Done("l", 2, 3, false));
        assertThat(storage.greatestPosition()).isEqualTo(3);
    }

    @Test
    void aRefusedCreationLeavesNothing() {
        assertThat(send(enter("l", 1)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused ->
                                assertThat(refused.refusal().rule())
                                        .isEqualTo("ledger-is-not-open"));

        assertThat(storage.greatestPosition()).isZero();
        assertThat(send(new LedgerCommand.Open("l"))).isEqualTo(new Answer.Done("l", 1, 1, false));
    }

    @Test
    void aRefusalChangesNothing() {
        send(new LedgerCommand.Open("l"));

        assertThat(send(enter("l", 5, -1))).isInstanceOf(Answer.Refused.class);

        assertThat(storage.greatestPosition()).isEqualTo(1);
    }

    @Test
    void sayingWhatIsAlreadySoIsDoneWithoutACommit() {
        send(new LedgerCommand.Open("l"));

        assertThat(send(new LedgerCommand.Open("l"))).isEqualTo(new Answer.Done("l", 1, 1, false));

        assertThat(storage.greatestPosition()).isEqualTo(1);
    }

    @Test
    void aRepeatedCommandGetsTheFirstAnswerFromAnyInstance() {
        CommandIdentity identity = identity("key", "body");
        one.commands.send(request(new LedgerCommand.Open("l"), identity));
        CommandIdentity entry = identity("key-2", "body");
        Answer first = one.commands.send(request(enter("l", 1), entry));
        one.commands.send(request(enter("l", 2), identity("key-3", "body")));

        assertThat(first).isEqualTo(new Answer.Done("l", 2, 2, false));
        assertThat(one.commands.send(request(enter("l", 1), entry)))
                .isEqualTo(new Answer.Done("l", 2, 2, true));
        assertThat(other.commands.send(request(enter("l", 1), entry)))
                .isEqualTo(new Answer.Done("l", 2, 2, true));
        assertThat(storage.greatestPosition()).isEqualTo(3);
    }

    @Test
    void aRepeatedCommandIsKnownEvenWhereItWouldNowBeRefused() {
        one.commands.send(request(new LedgerCommand.Open("l"), identity("key", "body")));
        one.commands.send(request(enter("l", 1), identity("key-2", "body")));
        send(new LedgerCommand.Close("l"));

        assertThat(other.commands.send(request(enter("l", 1), identity("key-2", "body"))))
                .isEqualTo(new Answer.Done("l", 2, 2, true));
    }

    @Test
    void theSameKeyForAnotherRequestIsSaid() {
        one.commands.send(request(new LedgerCommand.Open("l"), identity("key", "body")));

        assertThat(one.commands.send(request(enter("l", 1), identity("key", "other"))))
                .isEqualTo(new Answer.KeyReused());
        assertThat(other.commands.send(request(new LedgerCommand.Close("l"), identity("key", "x"))))
                .isEqualTo(new Answer.KeyReused());
        assertThat(storage.greatestPosition()).isEqualTo(1);
    }

    @Test
    void aRefusalIsRememberedThoughTheStateHasChanged() {
        CommandIdentity early = identity("key", "body");
        Answer refused = one.commands.send(request(enter("l", 1), early));
        send(new LedgerCommand.Open("l"));

        assertThat(refused).isInstanceOf(Answer.Refused.class);
        assertThat(other.commands.send(request(enter("l", 1), early))).isEqualTo(refused);
        assertThat(other.commands.send(request(enter("l", 1), identity("key", "other"))))
                .isEqualTo(new Answer.KeyReused());
    }

    @Test
    void nothingNewIsRememberedToo() {
        send(new LedgerCommand.Open("l"));
        CommandIdentity identity = identity("key", "body");

        assertThat(one.commands.send(request(new LedgerCommand.Open("l"), identity)))
                .isEqualTo(new Answer.Done("l", 1, 1, false));
        send(enter("l", 1));

        assertThat(one.commands.send(request(new LedgerCommand.Open("l"), identity)))
                .isEqualTo(new Answer.Done("l", 1, 1, true));
    }

    @Test
    void anExpectedVersionThatIsNotTheActualOneIsAConflict() {
        assertThat(send(new LedgerCommand.Open("l"), 0)).isInstanceOf(Answer.Done.class);
        assertThat(send(enter("l", 1, 2), 1)).isInstanceOf(Answer.Done.class);

        Answer conflict =
                new Answer.VersionConflict(3, Optional.of("finance"), Optional.of(MORNING));
        assertThat(send(enter("l", 3), 1)).isEqualTo(conflict);
        assertThat(send(enter("l", 3), 4)).isEqualTo(conflict);
        assertThat(send(new LedgerCommand.Open("l"), 0)).isEqualTo(conflict);
        assertThat(send(enter("l", -3), 2)).isEqualTo(conflict);
        assertThat(send(enter("m", 3), 2))
                .isEqualTo(new Answer.VersionConflict(0, Optional.empty(), Optional.empty()));
        assertThat(storage.greatestPosition()).isEqualTo(2);
    }

    @Test
    void aRepetitionWithItsOldVersionIsStillTheFirstAnswer() {
        send(new LedgerCommand.Open("l"));
        CommandIdentity identity = identity("key", "body");
        CommandRequest request =
                new CommandRequest(
                        enter("l", 1), "l", Optional.of(1L), Optional.of(identity), Map.of());

        assertThat(one.commands.send(request)).isEqualTo(new Answer.Done("l", 2, 2, false));
        assertThat(one.commands.send(request)).isEqualTo(new Answer.Done("l", 2, 2, true));
        assertThat(other.commands.send(request)).isEqualTo(new Answer.Done("l", 2, 2, true));
    }

    @Test
    void everyAnswerOfTwoInstancesOnOneStreamIsTrue() throws Exception {
        send(new LedgerCommand.Open("l"));
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int sender = 0; sender < 60; sender++) {
            Instance instance = sender % 2 == 0 ? one : other;
            senders.add(
                    () -> instance.commands.send(CommandRequest.of(enter("l", 1), "l", Map.of())));
        }

        List<Answer> received = together(senders);

        long done = received.stream().filter(Answer.Done.class::isInstance).count();
        assertThat(received).allMatch(AxonCommandsTest::isDoneOrConflict);
        assertThat(new Streams(storage).latest("l", 0).orElseThrow().nextSequence())
                .isEqualTo(1 + done);
        assertThat(ChainVerification.of(storage).findings()).isEmpty();
    }

    private static boolean isDoneOrConflict(Answer answer) {
        return switch (answer) {
            case Answer.Done _, Answer.VersionConflict _ -> true;
            case Answer.Refused _, Answer.KeyReused _ -> false;
        };
    }

    @Test
    void theSameCommandSentByManyAtOnceIsExecutedOnce() throws Exception {
        send(new LedgerCommand.Open("l"));
        CommandIdentity identity = identity("key", "body");
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int sender = 0; sender < 20; sender++) {
            Instance instance = sender % 2 == 0 ? one : other;
            senders.add(() -> instance.commands.send(request(enter("l", 1), identity)));
        }

        List<Answer> received = together(senders);

        assertThat(received).filteredOn(new Answer.Done("l", 2, 2, false)::equals).hasSize(1);
        assertThat(received).filteredOn(new Answer.Done("l", 2, 2, true)::equals).hasSize(19);
        assertThat(storage.greatestPosition()).isEqualTo(2);
    }

    @Test
    void legalTimeNeverRunsBackwardsWithinAStream() {
        send(new LedgerCommand.Open("l"));
        now.set(MORNING.minusSeconds(3_600));

        send(enter("l", 1));
        other.commands.send(CommandRequest.of(new LedgerCommand.Open("m"), "m", Map.of()));

        assertThat(storage.at(2).orElseThrow().time()).isEqualTo(MORNING);
        assertThat(storage.at(3).orElseThrow().time()).isEqualTo(now.get());
    }

    @Test
    void noJavaClassIsNamedInWhatIsStored() {
        send(new LedgerCommand.Open("l"));
        send(enter("l", 1, 2));

        assertThat(storage.following(0, 10).toString())
                .doesNotContain("publicaccord", "java.", "Ledger", "Opened", "Entered");
    }

    private Answer send(LedgerCommand command) {
        return one.commands.send(
                CommandRequest.of(command, command.ledger(), Map.of("actorRole", "finance")));
    }

    private Answer send(LedgerCommand command, long expectedVersion) {
        return one.commands.send(
                new CommandRequest(
                        command,
                        command.ledger(),
                        Optional.of(expectedVersion),
                        Optional.empty(),
                        Map.of("actorRole", "finance")));
    }

    private static CommandRequest request(LedgerCommand command, CommandIdentity identity) {
        return new CommandRequest(
                command, command.ledger(), Optional.empty(), Optional.of(identity), Map.of());
    }

    private static CommandIdentity identity(String key, String body) {
        return CommandIdentity.of("caller", "POST /ledgers", key, body.getBytes(UTF_8));
    }

    private static LedgerCommand enter(String ledger, int... amounts) {
        List<BigDecimal> entered = new ArrayList<>();
        for (int amount : amounts) {
            entered.add(BigDecimal.valueOf(amount));
        }
        return new LedgerCommand.Enter(ledger, entered);
    }

    private static List<Answer> together(List<Callable<Answer>> senders) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> received = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(senders)) {
                received.add(future.get());
            }
            return received;
        }
    }
}
