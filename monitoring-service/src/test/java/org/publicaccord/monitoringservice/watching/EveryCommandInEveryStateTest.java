package org.publicaccord.monitoringservice.watching;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.titled;
import static org.publicaccord.monitoringservice.Procured.ANSWERS;
import static org.publicaccord.monitoringservice.Procured.advertised;
import static org.publicaccord.monitoringservice.Procured.awarded;
import static org.publicaccord.monitoringservice.Procured.entered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.Procured;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.monitoringservice.obligations.ExitMilestone;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.WatchCommand.AssessKpi;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.ForOrganisation;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.testkit.Golden;

/** The whole table of a watch: what becomes of each command in each state. */
class EveryCommandInEveryStateTest {

    private static final Obligations OBLIGATIONS = new Obligations(Contracts.PACKS);
    private static final WatchDecider DECIDER = new WatchDecider(OBLIGATIONS);
    private static final ObligationCode UK11 = new ObligationCode("uk11-contract-termination");
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 4, 29);
    private static final Instant THE_DAY_AFTER = Instant.parse("2028-04-30T09:00:00Z");
    private static final Evidence NOTICE = new Evidence("012345-2028");

    private static final Period FIRST =
            new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30));
    private static final Finding GOOD =
            new Finding(Rating.GOOD, new Measure("96 per cent"), Optional.empty());
    private static final Finding BAD =
            new Finding(Rating.INADEQUATE, new Measure("40 per cent"), Optional.empty());
    private static final KpiAssessed ASSESSED =
            new KpiAssessed(
                    entered().outline(),
                    ANSWERS,
                    new Assessment(
                            ANSWERS.id(), FIRST, GOOD, COUNCIL, FIRST.lastDay(), Optional.empty()));

    @Test
    void matches_the_table_that_people_have_read() {
        Golden.assertMatches(
                java.nio.file.Path.of("src/test/resources/lifecycles/watch.md"), table());
    }

    @Test
    void covers_every_command() {
        Set<Class<?>> covered =
                commands().values().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(covered)
                .containsExactlyInAnyOrder(
                        Arrays.stream(WatchCommand.class.getPermittedSubclasses())
                                .filter(it -> !it.isInterface())
                                .toArray(Class<?>[]::new));
    }

    private static String table() {
        var states = states();
        String head =
                "| command | "
                        + String.join(" | ", states.keySet())
                        + " |\n|---|"
                        + "---|".repeat(states.size());
        return head
                + "\n"
                + commands().entrySet().stream()
                        .map(it -> row(it.getKey(), it.getValue(), states.values()))
                        .collect(joining("\n"))
                + "\n";
    }

    private static String row(
            String name, WatchCommand command, Iterable<List<WatchEvent>> histories) {
        var row = new StringBuilder("| " + name + " |");
        for (List<WatchEvent> history : histories) {
            WatchState state = DECIDER.initialState();
            for (WatchEvent event : history) {
                state = DECIDER.evolve(state, event);
            }
            row.append(" ")
                    .append(outcome(DECIDER.decide(command, state, THE_DAY_AFTER)))
                    .append(" |");
        }
        return row.toString();
    }

    private static String outcome(Decision<WatchEvent> decision) {
        return switch (decision) {
            case Refused(var refusal) -> "refused: " + refusal.rule();
            case Accepted(var events) when events.isEmpty() -> "nothing new";
            case Accepted(var events) ->
                    events.stream().map(it -> it.getClass().getSimpleName()).collect(joining(", "));
        };
    }

    private static Map<String, List<WatchEvent>> states() {
        var outline = plain().outline();
        WatchEvent determined = determined(IMPORTED);
        var states = new LinkedHashMap<String, List<WatchEvent>>();
        states.put("Unwatched", List.of());
        states.put("Outstanding", List.of(determined));
        states.put("Warned", List.of(determined, new DeadlineApproaching(outline, uk11())));
        states.put("Missed", List.of(determined, new DeadlineMissed(outline, uk11())));
        states.put("Met", List.of(determined, new DeadlineMet(outline, uk11(), NOTICE, LAST_DAY)));
        states.put("Due before import", List.of(determined(LocalDate.of(2028, 4, 30))));
        states.put("Tendering", List.of(procured(advertised())));
        states.put("Standstill", List.of(procured(awarded())));
        states.put("Entered", List.of(procured(entered())));
        states.put("Assessed", List.of(procured(entered()), ASSESSED));
        return states;
    }

    private static ObligationsDetermined procured(WatchedContract contract) {
        return new ObligationsDetermined(
                contract,
                Optional.empty(),
                Procured.PACK,
                OBLIGATIONS.owed(
                        contract,
                        new Knowledge(Optional.empty(), Assessments.NONE, Procured.ENTERED)));
    }

    private static ObligationsDetermined determined(LocalDate importedOn) {
        return new ObligationsDetermined(
                plain(),
                Optional.of(importedOn),
                OBLIGATIONS.packId(plain(), Optional.of(importedOn)),
                OBLIGATIONS.owed(plain(), Knowledge.ofImport(importedOn)));
    }

    private static Obligation uk11() {
        return OBLIGATIONS.owed(plain(), Knowledge.ofImport(IMPORTED)).stream()
                .filter(it -> it.code().equals(UK11))
                .findFirst()
                .orElseThrow();
    }

    private static AssessKpi assess(Finding finding, Optional<Remark> because) {
        return new AssessKpi(ID, ANSWERS.id(), FIRST, finding, because, COUNCIL);
    }

    private static Map<String, WatchCommand> commands() {
        var buyer = new ForOrganisation(COUNCIL);
        var commands = new LinkedHashMap<String, WatchCommand>();
        commands.put("WatchContract", new WatchContract(plain(), IMPORTED));
        commands.put("FollowFacts, as known", new FollowFacts(plain()));
        commands.put("FollowFacts, a new title", new FollowFacts(titled("Tablets", plain())));
        commands.put("FollowStage, as known", new FollowStage(ID, Stage.DELIVERY));
        commands.put("FollowStage, the next one", new FollowStage(ID, Stage.EXIT));
        for (ExitMilestone passed : ExitMilestone.values()) {
            commands.put("FollowExit, " + passed, new FollowExit(ID, Stage.EXIT, passed, LAST_DAY));
        }
        commands.put(
                "FollowEarlyEnd",
                new FollowEarlyEnd(ID, Stage.TERMINATED, LocalDate.of(2027, 12, 31)));
        commands.put("WarnOfDeadline", new WarnOfDeadline(ID, UK11, LAST_DAY));
        commands.put("NoteMissedDeadline", new NoteMissedDeadline(ID, UK11, LAST_DAY));
        commands.put("RecordMet", new RecordMet(ID, UK11, NOTICE, buyer));
        commands.put(
                "RecordMet, other evidence",
                new RecordMet(ID, UK11, new Evidence("543210-2028"), buyer));
        commands.put(
                "RecordMet, unknown obligation",
                new RecordMet(ID, new ObligationCode("uk99"), NOTICE, buyer));
        commands.put(
                "RecordMet, awaited",
                new RecordMet(ID, new ObligationCode("standstill-ends"), NOTICE, buyer));
        commands.put("FollowFacts, tender advertised", new FollowFacts(advertised()));
        commands.put("FollowFacts, award announced", new FollowFacts(awarded()));
        commands.put("FollowFacts, entered", new FollowFacts(entered()));
        commands.put("FollowStage, stopped", new FollowStage(ID, Stage.ABANDONED));
        for (NoticeCode code : NoticeCode.values()) {
            commands.put("MeetByNotice, " + code, new MeetByNotice(ID, code, NOTICE, LAST_DAY));
        }
        commands.put("AssessKpi", assess(GOOD, Optional.empty()));
        commands.put("AssessKpi, another finding", assess(BAD, Optional.empty()));
        commands.put(
                "AssessKpi, with a correction",
                assess(BAD, Optional.of(new Remark("It was counted twice."))));
        return commands;
    }
}
