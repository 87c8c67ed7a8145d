package org.publicaccord.eventstore.kit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.ledger.LedgerCommand;
import org.publicaccord.eventstore.ledger.LedgerDecider;
import org.publicaccord.eventstore.ledger.LedgerEvent;
import org.publicaccord.eventstore.ledger.LedgerState;

/** What ledgers are by their decider alone, without any store: says what must be answered. */
final class LedgerModel {

    private final LedgerDecider decider = new LedgerDecider();
    private final Map<String, LedgerState> states = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private long commits;

    long version(String ledger) {
        return versions.getOrDefault(ledger, 0L);
    }

    long commits() {
        return commits;
    }

    /** What must be answered, in short; what is accepted has happened. */
    String answer(LedgerCommand command, Optional<Long> expectedVersion) {
        String ledger = command.ledger();
        if (expectedVersion.filter(it -> it != version(ledger)).isPresent()) {
            return "conflict at " + version(ledger);
        }
        LedgerState state = states.getOrDefault(ledger, decider.initialState());
        return switch (decider.decide(command, state, Instant.EPOCH)) {
            case Decision.Refused<LedgerEvent> refused -> refused.refusal().rule();
            case Decision.Accepted<LedgerEvent> accepted -> {
                for (LedgerEvent event : accepted.events()) {
                    state = decider.evolve(state, event);
                }
                states.put(ledger, state);
                versions.merge(ledger, (long) accepted.events().size(), Long::sum);
                commits += accepted.events().isEmpty() ? 0 : 1;
                yield "version " + version(ledger);
            }
        };
    }

    static String inShort(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> "version " + done.version();
            case Answer.Refused refused -> refused.refusal().rule();
            case Answer.VersionConflict conflict -> "conflict at " + conflict.actualVersion();
            case Answer.KeyReused _ -> "key reused";
        };
    }
}
