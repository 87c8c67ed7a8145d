package org.publicaccord.monitoringservice.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.PACKS;
import static org.publicaccord.monitoringservice.Procured.ENTERED;
import static org.publicaccord.monitoringservice.Procured.PACK;
import static org.publicaccord.monitoringservice.Procured.entered;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.ExitMilestone;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** What the course of an exit does to the steps that lead to the end of a contract. */
class ExitTest {

    private static final Obligations OBLIGATIONS = new Obligations(PACKS);
    private static final WatchDecider DECIDER = new WatchDecider(OBLIGATIONS);
    private static final String THE_PLAN = "The exit plan, on record since 2028-11-20";

    @Test
    void an_exit_plan_on_record_meets_the_step_that_asks_for_it() {
        var events =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2028-11-20"))
                        .when(plan("2028-11-20"))
                        .accepted();

        assertThat(met(events)).containsExactly("renewal-6-months: " + THE_PLAN);
        assertThat(after(events).contract().outline().stage()).isEqualTo(Stage.EXIT);
    }

    @Test
    void staff_information_that_is_given_need_be_neither_asked_for_nor_awaited() {
        var events =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2029-02-20"))
                        .when(staffInformation("2029-02-19"))
                        .accepted();

        assertThat(met(events))
                .containsExactly(
                        "renewal-3-months: Staff information, given on 2029-02-19",
                        "renewal-28-days: Staff information, given on 2029-02-19");
    }

    @Test
    void what_comes_late_is_met_all_the_same() {
        var events =
                spec(DECIDER)
                        .given(watched())
                        .given(new DeadlineMissed(entered().outline(), owed("renewal-6-months")))
                        .at(noon("2029-01-10"))
                        .when(plan("2029-01-10"))
                        .accepted();

        assertThat(met(events))
                .containsExactly("renewal-6-months: The exit plan, on record since 2029-01-10");
    }

    @Test
    void what_a_person_recorded_as_met_stays_so() {
        var recorded =
                new DeadlineMet(
                        entered().outline(),
                        owed("renewal-6-months"),
                        new Evidence("A paper of the panel"),
                        LocalDate.parse("2028-10-01"));
        var events =
                spec(DECIDER)
                        .given(watched())
                        .given(recorded)
                        .at(noon("2028-11-20"))
                        .when(plan("2028-11-20"))
                        .accepted();

        assertThat(met(events)).isEmpty();
    }

    @Test
    void a_plan_that_is_told_of_again_is_nothing_new() {
        var first =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2028-11-20"))
                        .when(plan("2028-11-20"))
                        .accepted();
        spec(DECIDER)
                .given(watched())
                .given(first)
                .at(noon("2028-11-20"))
                .when(plan("2028-11-20"))
                .thenNothingNew();
    }

    @Test
    void an_exit_of_a_contract_that_is_not_watched_is_refused() {
        spec(DECIDER).when(plan("2028-11-20")).thenRefused("contract-not-watched");
    }

    private static FollowExit plan(String day) {
        return new FollowExit(ID, Stage.EXIT, ExitMilestone.EXIT_PLAN, LocalDate.parse(day));
    }

    private static FollowExit staffInformation(String day) {
        return new FollowExit(
                ID, Stage.EXIT, ExitMilestone.STAFF_INFORMATION, LocalDate.parse(day));
    }

    private static List<String> met(List<WatchEvent> events) {
        return events.stream()
                .flatMap(it -> it instanceof DeadlineMet met ? Stream.of(met) : Stream.empty())
                .map(it -> it.obligation().code() + ": " + it.evidence())
                .toList();
    }

    private static Watching after(List<WatchEvent> events) {
        WatchState state = DECIDER.evolve(DECIDER.initialState(), watched());
        for (WatchEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return (Watching) state;
    }

    private static ObligationsDetermined watched() {
        return new ObligationsDetermined(entered(), Optional.empty(), PACK, owed());
    }

    private static Obligation owed(String code) {
        return owed().stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Obligation> owed() {
        return OBLIGATIONS.owed(
                entered(), new Knowledge(Optional.empty(), Assessments.NONE, ENTERED));
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
