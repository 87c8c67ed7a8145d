package org.publicaccord.contractservice.authority;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.authority.Delegations.BY_POLICY;
import static org.publicaccord.contractservice.authority.Delegations.COVER;
import static org.publicaccord.contractservice.authority.Delegations.MONA;
import static org.publicaccord.contractservice.authority.Delegations.MONDAY;
import static org.publicaccord.contractservice.authority.Delegations.SCHEME;
import static org.publicaccord.contractservice.authority.Delegations.adopting;
import static org.publicaccord.contractservice.authority.Delegations.arranged;
import static org.publicaccord.contractservice.authority.Delegations.assigning;
import static org.publicaccord.contractservice.authority.Delegations.covering;
import static org.publicaccord.contractservice.authority.Delegations.delegating;
import static org.publicaccord.contractservice.authority.Delegations.forming;
import static org.publicaccord.contractservice.authority.Delegations.noonOn;
import static org.publicaccord.contractservice.authority.Delegations.powers;
import static org.publicaccord.contractservice.authority.Delegations.removing;
import static org.publicaccord.contractservice.authority.Delegations.revoking;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.testkit.Golden;

/** What becomes of each command about a scheme of delegation, however much is arranged. */
class EveryAuthorityCommandInEveryStateTest {

    private static final Schemes DECIDER = new Schemes(BY_POLICY);

    @Test
    void matches_the_table_that_people_have_read() {
        String head =
                "| command | %s |\n|---|%s\n"
                        .formatted(
                                String.join(" | ", states().keySet()),
                                "---|".repeat(states().size()));
        String rows =
                commands().entrySet().stream()
                        .map(it -> "| %s | %s |".formatted(it.getKey(), row(it.getValue())))
                        .collect(joining("\n", head, "\n"));
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/authority.md"), rows);
    }

    @Test
    void covers_every_command() {
        Set<Class<?>> commands = new HashSet<>();
        commands().values().forEach(it -> commands.add(it.getClass()));
        assertThat(commands)
                .containsExactlyInAnyOrder(AuthorityCommand.class.getPermittedSubclasses());
    }

    private static String row(AuthorityCommand command) {
        return states().values().stream()
                .map(state -> outcome(state, DECIDER.decide(command, state, noonOn(MONDAY))))
                .collect(joining(" | "));
    }

    private static String outcome(Powers state, Decision<AuthorityEvent> decision) {
        return switch (decision) {
            case Refused(var refusal) -> "refused: " + refusal.rule();
            case Accepted(var events) when events.isEmpty() -> "nothing new";
            case Accepted(var events) -> {
                events.forEach(event -> DECIDER.evolve(state, event));
                yield events.stream()
                        .map(it -> it.getClass().getSimpleName())
                        .collect(joining(", "));
            }
        };
    }

    private static Map<String, Powers> states() {
        Map<String, Powers> states = new LinkedHashMap<>();
        states.put("nothing arranged", powers());
        states.put("scheme adopted", powers(adopting(SCHEME)));
        states.put("team formed", powers(adopting(SCHEME), forming("Homelessness")));
        states.put("members assigned", powers(arranged()));
        states.put("delegated", powers(arranged(delegating(Optional.empty()))));
        states.put("absence covered", powers(arranged(covering())));
        return states;
    }

    private static Map<String, AuthorityCommand> commands() {
        Map<String, AuthorityCommand> commands = new LinkedHashMap<>();
        commands.put("AdoptScheme", adopting(SCHEME));
        commands.put("FormTeam", forming("Homelessness"));
        commands.put("AssignMember", assigning(MONA, "manager"));
        commands.put("RemoveMember", removing(MONA));
        commands.put("Delegate", delegating(Optional.empty()));
        commands.put("CoverAbsence", covering());
        commands.put("Revoke", revoking(COVER));
        return commands;
    }
}
