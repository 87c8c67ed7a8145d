package org.publicaccord.contractservice.approvals;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.DIRECTOR;
import static org.publicaccord.contractservice.life.Westmarch.DIRECTORS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.asking;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.intended;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.approvals.ApprovalCommand.AnnounceKeyDecision;
import org.publicaccord.contractservice.approvals.ApprovalCommand.CallIn;
import org.publicaccord.contractservice.approvals.ApprovalCommand.DeclineApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.GiveApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.NoticeKind;
import org.publicaccord.contractservice.approvals.ApprovalCommand.Outcome;
import org.publicaccord.contractservice.approvals.ApprovalCommand.ResolveCallIn;
import org.publicaccord.contractservice.approvals.ApprovalState.Approval;
import org.publicaccord.contractservice.approvals.ApprovalState.Used;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.testkit.Golden;

/** The whole table of an approval: what becomes of each command in each of its states. */
class EveryApprovalCommandInEveryStateTest {

    private static final UUID APPROVAL = new UUID(1, 1);

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
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/approvals.md"), rows);
    }

    @Test
    void covers_every_command_and_every_state() {
        Set<Class<?>> commands = new HashSet<>();
        commands().values().forEach(it -> commands.add(it.getClass()));
        assertThat(commands)
                .containsExactlyInAnyOrderElementsOf(leaves(ApprovalCommand.class).toList());
        Set<Class<?>> states = new HashSet<>();
        states().values().stream()
                .flatMap(it -> it.state().of(Approvals.VOCABULARY).approvals().values().stream())
                .forEach(it -> states.add(it.getClass()));
        assertThat(states).containsExactlyInAnyOrder(Approval.class.getPermittedSubclasses());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(EveryApprovalCommandInEveryStateTest::leaves)
                : Stream.of(type);
    }

    private static String row(ApprovalCommand command) {
        return states().values().stream()
                .map(journey -> outcome(journey, journey.ask(command)))
                .collect(joining(" | "));
    }

    private static String outcome(Journey journey, Decision<ContractEvent> decision) {
        return switch (decision) {
            case Refused(var refusal) -> "refused: " + refusal.rule();
            case Accepted(var events) when events.isEmpty() -> "nothing new";
            case Accepted(var events) -> {
                journey.take(events);
                yield events.stream()
                        .map(it -> it.getClass().getSimpleName())
                        .collect(joining(", "));
            }
        };
    }

    private static Journey requested() {
        return intended("960000")
                .at(day(2027, 3, 12))
                .then(announcing())
                .then(asking(APPROVAL, Act.MODIFY, "960000"));
    }

    private static AnnounceKeyDecision announcing() {
        return new AnnounceKeyDecision(
                CONTRACT,
                Act.MODIFY,
                LocalDate.of(2027, 2, 1),
                NoticeKind.FORWARD_PLAN,
                BECAUSE,
                OFFICER);
    }

    private static GiveApproval giving() {
        return new GiveApproval(CONTRACT, APPROVAL, DIRECTORS_AUTHORITY, DIRECTOR);
    }

    private static CallIn callingIn() {
        return new CallIn(CONTRACT, APPROVAL, BECAUSE, OFFICER);
    }

    private static ResolveCallIn resolving(Outcome outcome) {
        return new ResolveCallIn(CONTRACT, APPROVAL, outcome, BECAUSE, OFFICER);
    }

    private static DeclineApproval declining() {
        return new DeclineApproval(CONTRACT, APPROVAL, BECAUSE, HEADS_AUTHORITY, HEAD);
    }

    private static Map<String, Journey> states() {
        Map<String, Journey> states = new LinkedHashMap<>();
        states.put("none", intended("960000").at(day(2027, 3, 12)));
        states.put("Requested", requested());
        states.put("Given, in the call-in period", requested().then(giving()));
        states.put("Given, after it", requested().then(giving()).at(day(2027, 4, 12)));
        states.put("CalledIn", requested().then(giving()).then(callingIn()));
        states.put(
                "Given, confirmed",
                requested().then(giving()).then(callingIn()).then(resolving(Outcome.STANDS)));
        states.put(
                "SetAside",
                requested().then(giving()).then(callingIn()).then(resolving(Outcome.SET_ASIDE)));
        states.put("Declined", requested().then(declining()));
        states.put("Used", used());
        return states;
    }

    private static Journey used() {
        Journey journey = requested().then(giving());
        var file = journey.state().file().orElseThrow();
        journey.take(
                java.util.List.of(
                        new ApprovalEvent.ApprovalUsed(
                                CONTRACT,
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                APPROVAL,
                                Act.MODIFY,
                                OFFICER.person())));
        assertThat(journey.state().of(Approvals.VOCABULARY).approvals().get(APPROVAL))
                .isInstanceOf(Used.class);
        return journey;
    }

    private static Map<String, ApprovalCommand> commands() {
        Map<String, ApprovalCommand> commands = new LinkedHashMap<>();
        commands.put("RequestApproval", asking(APPROVAL, Act.MODIFY, "960000"));
        commands.put("AnnounceKeyDecision", announcing());
        commands.put("GiveApproval", giving());
        commands.put("DeclineApproval", declining());
        commands.put("CallIn", callingIn());
        commands.put("ResolveCallIn, it stands", resolving(Outcome.STANDS));
        commands.put("ResolveCallIn, set aside", resolving(Outcome.SET_ASIDE));
        return commands;
    }
}
