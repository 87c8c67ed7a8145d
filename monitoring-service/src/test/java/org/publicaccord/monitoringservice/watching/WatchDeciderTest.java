package org.publicaccord.monitoringservice.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.SUPPLIER;
import static org.publicaccord.monitoringservice.Contracts.lasting;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.titled;
import static org.publicaccord.monitoringservice.Contracts.under;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.ForOrganisation;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.PlatformOperator;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

class WatchDeciderTest {

    private static final Obligations OBLIGATIONS = new Obligations(Contracts.PACKS);
    private static final WatchDecider DECIDER = new WatchDecider(OBLIGATIONS);
    private static final ObligationCode UK11 = new ObligationCode("uk11-contract-termination");
    private static final LocalDate UK11_DUE = LocalDate.of(2028, 4, 29);
    private static final Evidence NOTICE = new Evidence("2028/S 000-012345");
    private static final Recorder BUYER = new ForOrganisation(COUNCIL);

    @Test
    void an_imported_contract_is_watched_and_its_obligations_are_determined() {
        spec(DECIDER)
                .when(new WatchContract(plain(), IMPORTED))
                .then(
                        new ObligationsDetermined(
                                plain(),
                                Optional.of(IMPORTED),
                                "UK-PA23-2026",
                                OBLIGATIONS.owed(plain(), Knowledge.ofImport(IMPORTED))));
    }

    @Test
    void importing_twice_says_nothing_new() {
        spec(DECIDER).given(watched()).when(new WatchContract(plain(), IMPORTED)).thenNothingNew();
    }

    @Test
    void a_contract_that_goes_live_with_the_same_obligations_is_followed_in_private() {
        spec(DECIDER)
                .given(determined(plain().at(Stage.MOBILISING)))
                .when(new FollowStage(ID, Stage.DELIVERY))
                .then(new ContractFollowed(plain()));
    }

    @Test
    void a_new_title_changes_no_obligation() {
        var renamed = titled("Laptops and tablets for schools", plain());
        spec(DECIDER)
                .given(watched())
                .when(new FollowFacts(renamed))
                .then(new ContractFollowed(renamed));
    }

    @Test
    void a_regime_that_was_asked_and_answered_determines_anew() {
        var asked = under(Regime.UNKNOWN, plain());
        spec(DECIDER)
                .given(determined(asked))
                .at(noon("2026-03-01"))
                .when(new FollowFacts(plain()))
                .then(determined(plain()));
    }

    @Test
    void a_longer_term_moves_every_day() {
        var longer = lasting("2025-04-01", "2029-03-31", plain());
        var state =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2026-03-01"))
                        .when(new FollowFacts(longer))
                        .stateAfter();
        assertThat(find(state, UK11).obligation().due().lastDay())
                .contains(LocalDate.of(2029, 4, 29));
    }

    @Test
    void a_policy_step_that_passed_before_it_was_known_is_not_recorded_but_statute_is_overdue() {
        // Corrected on 1 December 2026: the contract already ended on 30 September 2026.
        var shorter = lasting("2025-04-01", "2026-09-30", plain());
        var state =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2026-12-01"))
                        .when(new FollowFacts(shorter))
                        .stateAfter();
        assertThat(find(state, new ObligationCode("renewal-3-months")).obligation().due())
                .isEqualTo(
                        new NotRecorded(
                                LocalDate.of(2026, 6, 30),
                                "It fell due before it was known: not recorded."));
        assertThat(find(state, UK11).obligation().due())
                .isEqualTo(new LastDay(LocalDate.of(2026, 10, 29), LocalDate.of(2026, 10, 22)));
    }

    @Test
    void a_policy_step_that_was_known_in_time_stays_overdue() {
        var dearer = org.publicaccord.monitoringservice.Contracts.worth(6_000_000, plain());
        var step = new ObligationCode("renewal-18-months");
        var state =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2027-01-01"))
                        .when(new FollowFacts(dearer))
                        .stateAfter();
        assertThat(find(state, step).obligation().due()).isInstanceOf(LastDay.class);
    }

    @Test
    void an_early_end_determines_anew_and_is_not_forgotten_when_facts_are_corrected() {
        var ended = plain().at(Stage.TERMINATED).endedEarlyOn(Optional.of(day("2026-12-31")));
        var history =
                spec(DECIDER)
                        .given(watched())
                        .at(noon("2027-01-02"))
                        .when(new FollowEarlyEnd(ID, Stage.TERMINATED, day("2026-12-31")))
                        .accepted();
        assertThat(history)
                .singleElement()
                .isInstanceOfSatisfying(
                        ObligationsDetermined.class,
                        it -> assertThat(it.contract()).isEqualTo(ended));
        spec(DECIDER)
                .given(watched())
                .given(history)
                .at(noon("2027-01-03"))
                .when(new FollowFacts(titled("Laptops", plain().at(Stage.TERMINATED))))
                .then(new ContractFollowed(titled("Laptops", ended)));
    }

    @Test
    void what_is_met_stays_met_though_its_day_moves() {
        var state =
                spec(DECIDER)
                        .given(watched())
                        .given(new DeadlineMet(plain().outline(), uk11(), NOTICE, UK11_DUE))
                        .at(noon("2028-04-29"))
                        .when(new FollowFacts(lasting("2025-04-01", "2029-03-31", plain())))
                        .stateAfter();
        assertThat(find(state, UK11).standing()).isEqualTo(new Met(NOTICE, UK11_DUE));
    }

    @Test
    void what_was_told_of_one_day_says_nothing_about_another() {
        var state =
                spec(DECIDER)
                        .given(watched())
                        .given(new DeadlineMissed(plain().outline(), uk11()))
                        .at(noon("2028-05-01"))
                        .when(new FollowFacts(lasting("2025-04-01", "2029-03-31", plain())))
                        .stateAfter();
        assertThat(find(state, UK11).standing()).isEqualTo(new Outstanding());
    }

    @Test
    void a_deadline_that_approaches_is_told_once() {
        var approaching = new DeadlineApproaching(plain().outline(), uk11());
        spec(DECIDER).given(watched()).when(warn(UK11_DUE)).then(approaching);
        spec(DECIDER).given(watched()).given(approaching).when(warn(UK11_DUE)).thenNothingNew();
    }

    @Test
    void a_deadline_is_missed_from_the_midnight_that_ends_its_last_day_and_told_once() {
        var missed = new DeadlineMissed(plain().outline(), uk11());
        // Summer time: the day ends at 23:00 UTC.
        spec(DECIDER)
                .given(watched())
                .at(Instant.parse("2028-04-29T22:59:59Z"))
                .when(miss(UK11_DUE))
                .thenNothingNew();
        spec(DECIDER)
                .given(watched())
                .at(Instant.parse("2028-04-29T23:00:00Z"))
                .when(miss(UK11_DUE))
                .then(missed);
        spec(DECIDER)
                .given(watched())
                .given(missed)
                .at(noon("2028-05-02"))
                .when(miss(UK11_DUE))
                .thenNothingNew();
    }

    @Test
    void a_deadline_whose_day_moved_says_nothing() {
        spec(DECIDER)
                .given(watched())
                .at(noon("2030-01-01"))
                .when(miss(UK11_DUE.plusDays(1)))
                .thenNothingNew();
        spec(DECIDER).given(watched()).when(warn(UK11_DUE.plusDays(1))).thenNothingNew();
    }

    @Test
    void what_is_met_is_neither_approaching_nor_missed() {
        var met = new DeadlineMet(plain().outline(), uk11(), NOTICE, UK11_DUE);
        spec(DECIDER).given(watched()).given(met).when(warn(UK11_DUE)).thenNothingNew();
        spec(DECIDER)
                .given(watched())
                .given(met)
                .at(noon("2028-05-02"))
                .when(miss(UK11_DUE))
                .thenNothingNew();
    }

    @Test
    void what_fell_due_before_the_import_is_never_alerted() {
        var late =
                new ObligationsDetermined(
                        plain(),
                        Optional.of(day("2029-01-01")),
                        "UK-PA23-2026",
                        OBLIGATIONS.owed(plain(), Knowledge.ofImport(day("2029-01-01"))));
        spec(DECIDER).given(late).when(warn(UK11_DUE)).thenNothingNew();
        spec(DECIDER).given(late).at(noon("2029-01-02")).when(miss(UK11_DUE)).thenNothingNew();
    }

    @Test
    void the_buyer_records_that_an_obligation_is_met_in_time_or_late() {
        var met = new DeadlineMet(plain().outline(), uk11(), NOTICE, day("2028-05-02"));
        spec(DECIDER)
                .given(watched())
                .at(noon("2028-05-02"))
                .when(record(UK11, NOTICE, BUYER))
                .then(met);
        spec(DECIDER)
                .given(watched())
                .given(new DeadlineMissed(plain().outline(), uk11()))
                .at(noon("2028-05-02"))
                .when(record(UK11, NOTICE, new PlatformOperator()))
                .then(met);
    }

    @Test
    void what_fell_due_before_the_import_can_be_recorded_as_met() {
        var owed = OBLIGATIONS.owed(plain(), Knowledge.ofImport(day("2029-01-01")));
        var late =
                new ObligationsDetermined(
                        plain(), Optional.of(day("2029-01-01")), "UK-PA23-2026", owed);
        assertThat(
                        spec(DECIDER)
                                .given(late)
                                .at(noon("2029-01-02"))
                                .when(record(UK11, NOTICE, BUYER))
                                .accepted())
                .hasSize(1);
    }

    @Test
    void recording_twice_is_one_fact_and_other_evidence_is_refused() {
        var met = new DeadlineMet(plain().outline(), uk11(), NOTICE, UK11_DUE);
        spec(DECIDER)
                .given(watched())
                .given(met)
                .when(record(UK11, NOTICE, BUYER))
                .thenNothingNew();
        var refusal =
                spec(DECIDER)
                        .given(watched())
                        .given(met)
                        .when(record(UK11, new Evidence("another"), BUYER))
                        .thenRefused("obligation-already-met");
        assertThat(refusal.because()).contains("2028-04-29").contains(NOTICE.reference());
    }

    @Test
    void only_the_buyer_records_and_not_without_evidence_nor_with_an_address() {
        spec(DECIDER)
                .given(watched())
                .when(record(UK11, NOTICE, new ForOrganisation(SUPPLIER)))
                .thenRefused("only-the-buyer-records");
        spec(DECIDER)
                .given(watched())
                .when(record(UK11, new Evidence("  "), BUYER))
                .thenRefused("evidence-missing");
        spec(DECIDER)
                .given(watched())
                .when(record(UK11, new Evidence("ask jo@council.example"), BUYER))
                .thenRefused("evidence-names-a-person");
    }

    @Test
    void an_unknown_or_undeterminable_obligation_cannot_be_met() {
        spec(DECIDER)
                .given(watched())
                .when(record(new ObligationCode("uk99"), NOTICE, BUYER))
                .thenRefused("unknown-obligation");
        var refusal =
                spec(DECIDER)
                        .given(watched())
                        .when(record(new ObligationCode("uk7-contract-details"), NOTICE, BUYER))
                        .thenRefused("obligation-not-determinable");
        assertThat(refusal.because()).contains("entered is not recorded");
    }

    private static ObligationsDetermined watched() {
        return determined(plain());
    }

    private static ObligationsDetermined determined(WatchedContract contract) {
        return new ObligationsDetermined(
                contract,
                Optional.of(IMPORTED),
                "UK-PA23-2026",
                OBLIGATIONS.owed(contract, Knowledge.ofImport(IMPORTED)));
    }

    private static Obligation uk11() {
        List<Obligation> owed = OBLIGATIONS.owed(plain(), Knowledge.ofImport(IMPORTED));
        return owed.stream().filter(it -> it.code().equals(UK11)).findFirst().orElseThrow();
    }

    private static WarnOfDeadline warn(LocalDate lastDay) {
        return new WarnOfDeadline(ID, UK11, lastDay);
    }

    private static NoteMissedDeadline miss(LocalDate lastDay) {
        return new NoteMissedDeadline(ID, UK11, lastDay);
    }

    private static RecordMet record(ObligationCode code, Evidence evidence, Recorder by) {
        return new RecordMet(ID, code, evidence, by);
    }

    private static Tracked find(WatchState state, ObligationCode code) {
        return ((Watching) state).find(code).orElseThrow();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
