package org.publicaccord.contractservice.life;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;

/**
 * What becomes of each command in each state of a wing, as a table, and the steps that lead from
 * state to state, as a diagram.
 *
 * @param wing the state of the wing that the table is about
 */
record LifecycleTable(
        Map<String, ? extends ContractCommand> commands,
        Map<String, Standing> states,
        Function<ContractState, Object> wing) {

    /** A contract in a state of the wing, and the legal time of the commands. */
    record Standing(ContractState state, Instant at) {
        static Standing of(Journey journey, Instant at) {
            return new Standing(journey.state(), at);
        }
    }

    String page() {
        return table() + "\n" + diagram();
    }

    private String table() {
        String head =
                "| command | %s |\n|---|%s\n"
                        .formatted(
                                String.join(" | ", states.keySet()), "---|".repeat(states.size()));
        return commands.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue()))
                .collect(joining("\n", head, "\n"));
    }

    private String row(String name, ContractCommand command) {
        return states.values().stream()
                .map(it -> outcome(it, command))
                .collect(joining(" | ", "| " + name + " | ", " |"));
    }

    private static String outcome(Standing standing, ContractCommand command) {
        return switch (decide(standing, command)) {
            case Refused(var refusal) -> "refused: " + refusal.rule();
            case Accepted(var events) when events.isEmpty() -> "nothing new";
            case Accepted(var events) ->
                    events.stream()
                            .map(it -> it.getClass().getSimpleName() + " (" + it.stage() + ")")
                            .collect(joining(", "));
        };
    }

    private static Decision<ContractEvent> decide(Standing standing, ContractCommand command) {
        return Journey.CONTRACTS.decide(command, standing.state(), standing.at());
    }

    private String diagram() {
        Map<String, Set<String>> steps = new LinkedHashMap<>();
        states.values()
                .forEach(from ->
                        commands.forEach((name, command) -> addStep(steps, from, name, command)));
        return steps.entrySet().stream()
                .map(it -> "    %s: %s".formatted(it.getKey(), String.join(", ", it.getValue())))
                .collect(joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```\n"));
    }

    private void addStep(
            Map<String, Set<String>> steps, Standing from, String name, ContractCommand command) {
        if (decide(from, command) instanceof Accepted(var events) && !events.isEmpty()) {
            ContractState next = from.state();
            for (ContractEvent event : events) {
                next = Journey.CONTRACTS.evolve(next, event);
            }
            String before = wing.apply(from.state()).getClass().getSimpleName();
            String after = wing.apply(next).getClass().getSimpleName();
            if (!before.equals(after)) {
                steps.computeIfAbsent(before + " --> " + after, _ -> new LinkedHashSet<>())
                        .add(name);
            }
        }
    }
}
