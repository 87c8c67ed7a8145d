package org.publicaccord.contractservice;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Map;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;

/** What becomes of each command in each state, as a table; whatever is accepted is evolved. */
public record LifecycleTable<C, S, E>(
        Decider<C, S, E> decider, Map<String, C> commands, Map<String, S> states, Instant at) {

    public String markdown() {
        String head =
                "| command | %s |\n|---|%s\n"
                        .formatted(
                                String.join(" | ", states.keySet()), "---|".repeat(states.size()));
        return commands.entrySet().stream()
                .map(it -> "| %s | %s |".formatted(it.getKey(), row(it.getValue())))
                .collect(joining("\n", head, "\n"));
    }

    private String row(C command) {
        return states.values().stream()
                .map(state -> outcome(state, decider.decide(command, state, at)))
                .collect(joining(" | "));
    }

    private String outcome(S state, Decision<E> decision) {
        return switch (decision) {
            case Refused(var refusal) -> "refused: " + refusal.rule();
            case Accepted(var events) when events.isEmpty() -> "nothing new";
            case Accepted(var events) -> {
                S next = state;
                for (E event : events) {
                    next = decider.evolve(next, event);
                }
                yield events.stream()
                        .map(it -> it.getClass().getSimpleName())
                        .collect(joining(", "));
            }
        };
    }
}
