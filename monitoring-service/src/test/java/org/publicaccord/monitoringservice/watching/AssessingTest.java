package org.publicaccord.monitoringservice.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.PACKS;
import static org.publicaccord.monitoringservice.Contracts.SUPPLIER;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Procured.ANSWERS;
import static org.publicaccord.monitoringservice.Procured.ENTERED;
import static org.publicaccord.monitoringservice.Procured.PACK;
import static org.publicaccord.monitoringservice.Procured.entered;
import static org.publicaccord.monitoringservice.Procured.lasting;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.WatchCommand.AssessKpi;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** How indicators are assessed, corrected and missed. */
class AssessingTest {

    private static final Obligations OBLIGATIONS = new Obligations(PACKS);
    private static final WatchDecider DECIDER = new WatchDecider(OBLIGATIONS);
    private static final Period FIRST = period("2026-06-01", "2026-11-30");
    private static final Period SECOND = period("2026-12-01", "2027-05-31");
    private static final ObligationCode FIRST_CODE = new ObligationCode("kpi-answers-2026-11-30");
    private static final Finding NEARLY =
            new Finding(
                    Rating.APPROACHING_TARGET,
                    new Measure("93 per cent in a minute"),
                    Optional.of(new Remark("August was short of staff.")));
    private static final Finding GOOD =
            new Finding(Rating.GOOD, new Measure("96 per cent in a minute"), Optional.empty());
    private static final Optional<Remark> RECOUNTED =
            Optional.of(new Remark("Calls at night were counted twice."));

    @Test
    void an_assessment_is_recorded_meets_its_obligation_and_brings_up_the_next() {
        var assessed = assessed(FIRST, NEARLY, day("2026-11-25"), Optional.empty());
        var assessments = new Assessments(List.of(assessed.assessment()));
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-11-25"))
                .when(assess(FIRST, NEARLY))
                .then(
                        List.of(
                                assessed,
                                new DeadlineMet(
                                        entered().outline(),
                                        owed(FIRST_CODE),
                                        new Evidence(
                                                "Assessed on 2026-11-25: 93 per cent in a minute"),
                                        day("2026-11-25")),
                                determined(entered(), assessments, day("2026-11-25"))));
    }

    @Test
    void what_was_assessed_reads_as_met_beside_the_next() {
        var state =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2026-11-25"))
                        .when(assess(FIRST, GOOD))
                        .stateAfter();
        assertThat(find(state, "kpi-answers-2026-11-30").standing()).isInstanceOf(Met.class);
        assertThat(Reading.of(find(state, "kpi-answers-2027-05-31"), day("2026-11-25")))
                .isEqualTo(Reading.OPEN);
    }

    @Test
    void a_period_can_be_assessed_from_two_weeks_before_its_end_on_and_late_too() {
        var refusal =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2026-11-15"))
                        .when(assess(FIRST, GOOD))
                        .thenRefused("assessment-too-early");
        assertThat(refusal.because()).contains("2026-11-16");
        for (String day : List.of("2026-11-16", "2026-11-30", "2026-12-24")) {
            assertThat(
                            spec(DECIDER)
                                    .given(watched())
                                    .at(noon(day))
                                    .when(assess(FIRST, GOOD))
                                    .accepted())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void an_assessment_that_is_missed_is_told_and_the_next_one_is_owed_beside_it() {
        var missed = new DeadlineMissed(entered().outline(), owed(FIRST_CODE));
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-12-01"))
                .when(new NoteMissedDeadline(ID, FIRST_CODE, FIRST.lastDay()))
                .then(List.of(missed, determined(entered(), Assessments.NONE, day("2026-12-01"))));
        spec(DECIDER)
                .given(watched())
                .given(missed)
                .at(noon("2026-12-02"))
                .when(new NoteMissedDeadline(ID, FIRST_CODE, FIRST.lastDay()))
                .thenNothingNew();
    }

    @Test
    void an_assessment_after_it_was_missed_owes_nothing_anew() {
        var history =
                List.of(
                        watched(),
                        new DeadlineMissed(entered().outline(), owed(FIRST_CODE)),
                        determined(entered(), Assessments.NONE, day("2026-12-01")));
        var events =
                spec(DECIDER)
                        .given(history)
                        .at(noon("2026-12-08"))
                        .when(assess(FIRST, GOOD))
                        .accepted();
        assertThat(events)
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly("KpiAssessed", "DeadlineMet");
    }

    @Test
    void a_notice_that_is_missed_determines_nothing_anew() {
        var uk7 = new ObligationCode("uk7-contract-details");
        assertThat(
                        spec(DECIDER)
                                .given(watched())
                                .at(noon("2026-06-03"))
                                .when(new NoteMissedDeadline(ID, uk7, day("2026-06-02")))
                                .accepted())
                .hasSize(1);
    }

    @Test
    void an_assessment_that_approaches_is_told() {
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-11-16"))
                .when(new WarnOfDeadline(ID, FIRST_CODE, FIRST.lastDay()))
                .then(new DeadlineApproaching(entered().outline(), owed(FIRST_CODE)));
    }

    @Test
    void the_same_assessment_again_is_one_fact() {
        var assessed = assessed(FIRST, NEARLY, day("2026-11-25"), Optional.empty());
        spec(DECIDER)
                .given(watched())
                .given(assessed)
                .at(noon("2026-12-14"))
                .when(assess(FIRST, NEARLY))
                .thenNothingNew();
    }

    @Test
    void a_correction_is_a_new_assessment_of_the_same_period_with_its_reason() {
        var assessed = assessed(FIRST, NEARLY, day("2026-11-25"), Optional.empty());
        var corrected = assessed(FIRST, GOOD, day("2026-12-14"), RECOUNTED);
        var before = spec(DECIDER).given(watched()).given(assessed).given(met());
        before.at(noon("2026-12-14"))
                .when(assess(FIRST, GOOD))
                .thenRefused("correction-needs-a-reason");
        var events = before.at(noon("2026-12-14")).when(correct(FIRST, GOOD, RECOUNTED)).accepted();
        assertThat(events).startsWith(corrected).noneMatch(DeadlineMet.class::isInstance);
        before.given(corrected)
                .at(noon("2026-12-15"))
                .when(correct(FIRST, GOOD, RECOUNTED))
                .thenNothingNew();
        var state =
                before.at(noon("2026-12-14")).when(correct(FIRST, GOOD, RECOUNTED)).stateAfter();
        assertThat(((Watching) state).assessments().of(ANSWERS.id(), FIRST))
                .containsExactly(assessed.assessment(), corrected.assessment());
        assertThat(((Watching) state).assessments().standing(ANSWERS.id(), FIRST))
                .contains(corrected.assessment());
    }

    @Test
    void a_correction_with_the_same_finding_and_another_reason_is_on_record_too() {
        var assessed = assessed(FIRST, NEARLY, day("2026-11-25"), Optional.empty());
        assertThat(
                        spec(DECIDER)
                                .given(watched())
                                .given(assessed)
                                .given(met())
                                .at(noon("2026-12-14"))
                                .when(correct(FIRST, NEARLY, RECOUNTED))
                                .accepted())
                .startsWith(assessed(FIRST, NEARLY, day("2026-12-14"), RECOUNTED));
    }

    @Test
    void there_is_nothing_to_correct_before_there_is_an_assessment() {
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-12-14"))
                .when(correct(FIRST, GOOD, RECOUNTED))
                .thenRefused("nothing-to-correct");
    }

    @Test
    void other_says_nothing_without_a_commentary() {
        var silent = new Finding(Rating.OTHER, new Measure("not measured"), Optional.empty());
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-11-25"))
                .when(assess(FIRST, silent))
                .thenRefused("commentary-missing");
        var spoken =
                new Finding(
                        Rating.OTHER,
                        new Measure("not measured"),
                        Optional.of(new Remark("The telephone exchange was replaced.")));
        assertThat(
                        spec(DECIDER)
                                .given(watched())
                                .at(noon("2026-11-25"))
                                .when(assess(FIRST, spoken))
                                .accepted())
                .hasSize(3);
    }

    @Test
    void no_text_of_an_assessment_names_a_person() {
        var inValue = new Finding(Rating.GOOD, new Measure("ask jo@x.example"), Optional.empty());
        var inWords =
                new Finding(
                        Rating.GOOD,
                        new Measure("96 per cent"),
                        Optional.of(new Remark("ask jo@x.example")));
        for (AssessKpi command :
                List.of(
                        assess(FIRST, inValue),
                        assess(FIRST, inWords),
                        correct(FIRST, GOOD, Optional.of(new Remark("jo@x.example said so"))))) {
            spec(DECIDER)
                    .given(watched())
                    .at(noon("2026-11-25"))
                    .when(command)
                    .thenRefused("assessment-names-a-person");
        }
    }

    @Test
    void only_a_buyer_assesses() {
        spec(DECIDER)
                .given(watched())
                .at(noon("2026-11-25"))
                .when(assess(FIRST, GOOD, ANSWERS.id(), SUPPLIER))
                .thenRefused("only-the-buyer-assesses");
    }

    @Test
    void an_indicator_that_is_not_set_cannot_be_assessed() {
        var unknown = new KpiId("kindness");
        assertThat(
                        spec(DECIDER)
                                .given(watched())
                                .when(assess(FIRST, GOOD, unknown, COUNCIL))
                                .thenRefused("unknown-kpi")
                                .because())
                .contains("kindness")
                .contains("answers, repairs");
        var imported =
                new ObligationsDetermined(
                        plain(),
                        Optional.of(Contracts.IMPORTED),
                        PACK,
                        OBLIGATIONS.owed(plain(), Knowledge.ofImport(Contracts.IMPORTED)));
        assertThat(
                        spec(DECIDER)
                                .given(imported)
                                .when(assess(FIRST, GOOD))
                                .thenRefused("unknown-kpi")
                                .because())
                .contains("no key performance indicators");
        spec(DECIDER).when(assess(FIRST, GOOD)).thenRefused("contract-not-watched");
    }

    @Test
    void a_period_that_the_contract_does_not_set_cannot_be_assessed() {
        assertThat(
                        spec(DECIDER)
                                .given(watched())
                                .at(noon("2026-11-25"))
                                .when(assess(period("2026-06-01", "2026-08-31"), GOOD))
                                .thenRefused("unknown-assessment-period")
                                .because())
                .contains("2026-06-01 to 2026-11-30");
        assertThat(
                        spec(DECIDER)
                                .given(watched())
                                .at(noon("2026-11-25"))
                                .when(assess(period("2030-06-01", "2030-08-31"), GOOD))
                                .thenRefused("unknown-assessment-period")
                                .because())
                .contains("None of its periods");
    }

    @Test
    void a_longer_term_makes_a_last_period_that_was_cut_short_owed_anew() {
        var shorter = lasting("2026-06-01", "2027-02-28", entered());
        var history =
                spec(DECIDER)
                        .given(determined(shorter, Assessments.NONE, ENTERED))
                        .at(noon("2026-11-25"))
                        .when(assess(FIRST, GOOD))
                        .accepted();
        var before =
                spec(DECIDER).given(determined(shorter, Assessments.NONE, ENTERED)).given(history);
        var cut =
                before.at(noon("2027-02-20"))
                        .when(assess(period("2026-12-01", "2027-02-28"), GOOD))
                        .accepted();
        var state =
                before.given(cut)
                        .at(noon("2027-02-25"))
                        .when(new FollowFacts(entered()))
                        .stateAfter();
        assertThat(Reading.of(find(state, "kpi-answers-2027-05-31"), day("2027-02-25")))
                .isEqualTo(Reading.OPEN);
        assertThat(((Watching) state).assessments().all()).hasSize(2);
        assertThat(SECOND.lastDay()).isEqualTo("2027-05-31");
    }

    private static DeadlineMet met() {
        return new DeadlineMet(
                entered().outline(),
                owed(FIRST_CODE),
                new Evidence("Assessed on 2026-11-25: 93 per cent in a minute"),
                day("2026-11-25"));
    }

    private static KpiAssessed assessed(
            Period period, Finding finding, LocalDate on, Optional<Remark> because) {
        return new KpiAssessed(
                entered().outline(),
                ANSWERS,
                new Assessment(ANSWERS.id(), period, finding, COUNCIL, on, because));
    }

    private static AssessKpi assess(Period period, Finding finding) {
        return assess(period, finding, ANSWERS.id(), COUNCIL);
    }

    private static AssessKpi assess(Period period, Finding finding, KpiId kpi, OrganisationId by) {
        return new AssessKpi(ID, kpi, period, finding, Optional.empty(), by);
    }

    private static AssessKpi correct(Period period, Finding finding, Optional<Remark> because) {
        return new AssessKpi(ID, ANSWERS.id(), period, finding, because, COUNCIL);
    }

    private static ObligationsDetermined watched() {
        return determined(entered(), Assessments.NONE, ENTERED);
    }

    private static ObligationsDetermined determined(
            WatchedContract contract, Assessments done, LocalDate today) {
        return new ObligationsDetermined(
                contract,
                Optional.empty(),
                PACK,
                OBLIGATIONS.owed(contract, new Knowledge(Optional.empty(), done, today)));
    }

    private static Obligation owed(ObligationCode code) {
        return watched().obligations().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Tracked find(WatchState state, String code) {
        return ((Watching) state).find(new ObligationCode(code)).orElseThrow();
    }

    private static Period period(String firstDay, String lastDay) {
        return new Period(day(firstDay), day(lastDay));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
