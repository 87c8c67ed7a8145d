package org.publicaccord.eventstore.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.eventstore.axon.Instance;
import org.publicaccord.eventstore.axon.Instance.Setting;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.ledger.LedgerCommand;

/** Ledgers for tests, and what is asked of them. */
final class Ledgers {

    private Ledgers() {}

    static Answer send(Instance instance, LedgerCommand command) {
        return send(instance, command, Optional.empty());
    }

    static Answer send(Instance instance, LedgerCommand command, Optional<Long> expectedVersion) {
        return instance.commands()
                .send(
                        new CommandRequest(
                                command,
                                command.ledger(),
                                expectedVersion,
                                Optional.empty(),
                                Map.of("actorRole", "finance")));
    }

    static LedgerCommand enter(String ledger, Integer... amounts) {
        return enter(ledger, List.of(amounts));
    }

    private static LedgerCommand enter(String ledger, List<Integer> amounts) {
        return new LedgerCommand.Enter(ledger, amounts.stream().map(BigDecimal::valueOf).toList());
    }

    /** Opens a ledger and enters ones until it has so many events, in commits of some. */
    static void fill(Instance instance, String ledger, int events, int perCommit) {
        send(instance, new LedgerCommand.Open(ledger));
        for (int has = 1; has < events; has += perCommit) {
            int more = Math.min(perCommit, events - has);
            assertThat(send(instance, enter(ledger, Collections.nCopies(more, 1))))
                    .isInstanceOf(Answer.Done.class);
        }
    }

    /**
     * What every kind of command is answered, each by an instance that holds nothing yet, and what
     * is recorded behind a version. Two ledgers with the same history give the same.
     */
    static List<String> answers(String ledger, long version, Setting setting) {
        List<LedgerCommand> commands =
                List.of(
                        new LedgerCommand.Open(ledger),
                        enter(ledger, 2, -1),
                        enter(ledger, 5, 7),
                        new LedgerCommand.Close(ledger),
                        new LedgerCommand.Close(ledger),
                        enter(ledger, 1));
        List<String> answers = new ArrayList<>();
        for (LedgerCommand command : commands) {
            try (Instance fresh = new Instance(setting)) {
                answers.add(withoutPlace(send(fresh, command)));
            }
        }
        setting.storage()
                .beginningWithin(ledger, version, 10)
                .forEach(commit -> commit.events().forEach(it -> answers.add(it.payload().text())));
        assertThat(answers).hasSize(commands.size() + 3);
        return answers;
    }

    private static String withoutPlace(Answer answer) {
        return answer instanceof Answer.Done done ? "version " + done.version() : answer.toString();
    }
}
