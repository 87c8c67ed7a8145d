package org.publicaccord.contractservice.providerselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Selections.MONDAY;
import static org.publicaccord.contractservice.life.Selections.abandoning;
import static org.publicaccord.contractservice.life.Selections.advising;
import static org.publicaccord.contractservice.life.Selections.afterThePanel;
import static org.publicaccord.contractservice.life.Selections.awarding;
import static org.publicaccord.contractservice.life.Selections.by;
import static org.publicaccord.contractservice.life.Selections.choosingProvider;
import static org.publicaccord.contractservice.life.Selections.chosen;
import static org.publicaccord.contractservice.life.Selections.confirmed;
import static org.publicaccord.contractservice.life.Selections.entered;
import static org.publicaccord.contractservice.life.Selections.further;
import static org.publicaccord.contractservice.life.Selections.health;
import static org.publicaccord.contractservice.life.Selections.informing;
import static org.publicaccord.contractservice.life.Selections.intended;
import static org.publicaccord.contractservice.life.Selections.publishing;
import static org.publicaccord.contractservice.life.Selections.referring;
import static org.publicaccord.contractservice.life.Selections.represented;
import static org.publicaccord.contractservice.life.Selections.representing;
import static org.publicaccord.contractservice.life.Selections.selecting;
import static org.publicaccord.contractservice.life.Selections.stating;
import static org.publicaccord.contractservice.life.Selections.toBeSelected;
import static org.publicaccord.contractservice.life.Selections.under;
import static org.publicaccord.contractservice.life.Selections.weights;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.life.DirectAwards;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AbandonSelection;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReceiveRepresentation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.SelectProcess;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;
import org.publicaccord.rules.selecting.Criterion;
import org.publicaccord.rules.selecting.HealthAuthority;
import org.publicaccord.rules.selecting.LifetimeChange;
import org.publicaccord.rules.selecting.ProcessQuestion;
import org.publicaccord.rules.selecting.PsrNotice;

class ProviderSelectionsTest {

    /** Thursday of the week after the Monday of publication. */
    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 25);

    @Test
    void only_a_relevant_authority_selects_under_the_regime() {
        Selection known = by(SelectionProcess.MOST_SUITABLE_PROVIDER, Optional.empty());
        var other =
                new Selection(
                        HealthAuthority.OTHER,
                        known.inPart(),
                        known.change(),
                        known.question(),
                        known.process(),
                        known.because(),
                        known.conflicts());
        var refusal = toBeSelected().refusal(new SelectProcess(CONTRACT, other, OFFICER));
        assertThat(refusal.rule()).isEqualTo("psr-relevant-authority");
        assertThat(refusal.legalBasis()).contains("reg 3");
    }

    @Test
    void only_health_care_services_are_in_scope() {
        assertThat(ofCode("79900000").rule()).isEqualTo("psr-health-care-services");
        assertThat(ofCode("").rule()).isEqualTo("health-services-not-classified");
        assertThat(ofCode("85323000").rule()).isEqualTo("health-services-in-part");
    }

    private static Refusal ofCode(String cpv) {
        Journey journey =
                Journey.from(IN_NOVEMBER)
                        .then(new RecordNeed(CONTRACT, health("85120000"), OFFICER));
        var wing = new ProviderSelections(RulePacks.of(BuiltInPacks.all()), Calendars::of);
        var decision =
                wing.decide(
                        selecting(SelectionProcess.COMPETITIVE),
                        new SelectionState.ToBeSelected(health(cpv)),
                        journey.state().file(),
                        MONDAY);
        return ((Decision.Refused<?>) decision).refusal();
    }

    @Test
    void a_required_process_has_to_be_followed() {
        var question = stating(SelectionProcess.DIRECT_AWARD_A);
        var refusal = toBeSelected().refusal(following(question, SelectionProcess.COMPETITIVE));
        assertThat(refusal.rule()).isEqualTo("psr-direct-award-a");
        assertThat(refusal.legalBasis()).contains("regs 6(3) and 7");
        toBeSelected().then(following(question, SelectionProcess.DIRECT_AWARD_A));
    }

    @Test
    void among_the_permitted_processes_the_authority_chooses() {
        var question = stating(SelectionProcess.MOST_SUITABLE_PROVIDER);
        toBeSelected().then(following(question, SelectionProcess.COMPETITIVE));
        toBeSelected().then(following(question, SelectionProcess.MOST_SUITABLE_PROVIDER));
        assertThat(
                        toBeSelected()
                                .refusal(following(question, SelectionProcess.DIRECT_AWARD_C))
                                .rule())
                .isEqualTo("psr-direct-award-c");
    }

    private static SelectProcess following(ProcessQuestion question, SelectionProcess process) {
        Selection known = by(process, Optional.empty());
        return new SelectProcess(
                CONTRACT,
                new Selection(
                        known.authority(),
                        false,
                        Optional.empty(),
                        question,
                        process,
                        BECAUSE,
                        BECAUSE),
                OFFICER);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 1499999, true",
        "1000000, 1500000, false",
        "2500000, 3122500, true",
        "2500000, 3125000, false"
    })
    void process_c_is_open_below_half_a_million_or_a_quarter_more(
            BigDecimal existing, BigDecimal proposed, boolean open) {
        var change = new LifetimeChange(false, true, existing, proposed);
        var command =
                new SelectProcess(
                        CONTRACT,
                        by(SelectionProcess.DIRECT_AWARD_C, Optional.of(change)),
                        OFFICER);
        if (open) {
            toBeSelected().then(command);
        } else {
            assertThat(toBeSelected().refusal(command).rule()).isEqualTo("psr-direct-award-c");
        }
    }

    @Test
    void the_contract_is_under_the_regime_for_life() {
        Journey journey = under(SelectionProcess.DIRECT_AWARD_C);
        assertThat(journey.facts().regime().regime()).isEqualTo(Regime.PSR);
        assertThat(journey.facts().path()).isEqualTo(Path.DIRECT_AWARD);
        assertThat(journey.facts().tender().orElseThrow().methodDetails())
                .contains("Direct Award Process C");
        assertThat(journey.refusal(notice(NoticeCode.UK5, MONDAY).getFirst()).rule())
                .isEqualTo("notice-of-another-regime");
    }

    @Test
    void all_five_key_criteria_are_weighed_social_value_included() {
        Map<Criterion, BigDecimal> weights = new HashMap<>(weights());
        weights.remove(Criterion.SOCIAL_VALUE);
        var refusal = under(SelectionProcess.DIRECT_AWARD_C).refusal(choosingProvider(weights));
        assertThat(refusal.rule()).isEqualTo("psr-key-criteria");
        assertThat(refusal.because()).contains("social value");
        weights.put(Criterion.SOCIAL_VALUE, new BigDecimal("19"));
        assertThat(
                        under(SelectionProcess.DIRECT_AWARD_C)
                                .refusal(choosingProvider(weights))
                                .because())
                .contains("99");
    }

    @Test
    void a_most_suitable_provider_is_chosen_fourteen_days_after_the_notice_of_that() {
        Journey journey = under(SelectionProcess.MOST_SUITABLE_PROVIDER);
        assertThat(journey.refusal(choosingProvider(weights())).rule())
                .isEqualTo("selection-not-announced");
        journey.then(publishing(PsrNotice.INTENTION_TO_FOLLOW, day(2027, 3, 1)))
                .at(day(2027, 3, 14));
        var refusal = journey.refusal(choosingProvider(weights()));
        assertThat(refusal.rule()).isEqualTo("choice-too-early");
        assertThat(refusal.because()).contains("15 March 2027");
        journey.at(MONDAY).then(choosingProvider(weights()));
    }

    @Test
    void the_competitive_process_begins_with_its_tender_notice() {
        Journey journey = under(SelectionProcess.COMPETITIVE);
        assertThat(journey.refusal(choosingProvider(weights())).rule())
                .isEqualTo("selection-not-announced");
        assertThat(
                        journey.refusal(publishing(PsrNotice.INTENTION_TO_FOLLOW, day(2027, 3, 1)))
                                .rule())
                .isEqualTo("notice-of-another-process");
        journey.then(publishing(PsrNotice.TENDER, day(2027, 3, 1)))
                .then(choosingProvider(weights()));
    }

    @Test
    void the_standstill_ends_at_midnight_of_the_eighth_working_day_after_publication() {
        assertThat(chosen().facts().party(COOPERATIVE)).isEmpty();
        Journey journey = intended();
        assertThat(journey.facts().party(COOPERATIVE)).isPresent();
        var refusal = journey.at(day(2027, 3, 25)).refusal(awarding());
        assertThat(refusal.rule()).isEqualTo("selection-standstill-runs");
        assertThat(refusal.because()).contains("25 March 2027");
        assertThat(refusal.legalBasis()).contains("reg 12(3)");
        assertThat(journey.refusal(entering()).rule()).isEqualTo("selection-standstill-runs");
        // The Act counts the day of publication: its standstill is over a day earlier.
        assertThat(
                        DirectAwards.announced(DirectAwards.technical(), false)
                                .facts()
                                .course()
                                .orElseThrow()
                                .standstill()
                                .orElseThrow()
                                .lastDay())
                .isEqualTo(THURSDAY.minusDays(1));
        journey.at(day(2027, 3, 26)).then(awarding());
        assertThat(journey.facts().awards().getFirst().status()).isEqualTo(AwardStatus.PENDING);
        journey.then(entering());
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
    }

    @Test
    void nothing_is_entered_that_is_not_awarded() {
        assertThat(intended().at(day(2027, 3, 26)).refusal(entering()).rule())
                .isEqualTo("selection-not-awarded");
    }

    @Test
    void a_representation_keeps_the_standstill_open_until_a_further_decision() {
        Journey journey = represented().at(day(2027, 4, 12));
        var refusal = journey.refusal(awarding());
        assertThat(refusal.rule()).isEqualTo("further-decision-owed");
        assertThat(refusal.legalBasis()).contains("12(4)");
        assertThat(journey.refusal(entering()).rule()).isEqualTo("further-decision-owed");
    }

    @Test
    void a_representation_after_the_standstill_keeps_nothing_open() {
        Journey journey = intended().at(day(2027, 3, 26));
        assertThat(journey.refusal(representing(LocalDate.of(2027, 3, 26))).rule())
                .isEqualTo("standstill-representation-too-late");
        journey.then(representing(THURSDAY));
        journey.saysNothingNew(representing(THURSDAY));
    }

    @Test
    void a_representation_is_recorded_once_it_is_there_and_two_hundred_are_kept() {
        Journey journey = intended().at(day(2027, 3, 16));
        assertThat(journey.refusal(representing(LocalDate.of(2027, 3, 17))).rule())
                .isEqualTo("representation-in-the-future");
        for (int i = 0; i < 200; i++) {
            journey.then(theOne(new UUID(10, i)));
        }
        assertThat(journey.refusal(theOne(new UUID(10, 200))).rule())
                .isEqualTo("too-many-representations");
    }

    private static ReceiveRepresentation theOne(UUID id) {
        LocalDate day = LocalDate.of(2027, 3, 16);
        return new ReceiveRepresentation(CONTRACT, id, COOPERATIVE, day, BECAUSE, OFFICER);
    }

    @Test
    void the_provider_is_given_information_before_the_further_decision() {
        Journey journey = represented();
        assertThat(journey.refusal(further(FurtherDecision.CONFIRM)).rule())
                .isEqualTo("information-not-provided");
        journey.then(informing()).then(further(FurtherDecision.CONFIRM));
        assertThat(intended().refusal(informing()).rule()).isEqualTo("representation-unknown");
    }

    @Test
    void five_working_days_follow_the_further_decision() {
        // Decided on Wednesday 31 March 2027: 1, 2, 5, 6 and 7 April; Easter was before.
        Journey journey = confirmed().at(day(2027, 4, 7));
        var refusal = journey.refusal(awarding());
        assertThat(refusal.rule()).isEqualTo("selection-standstill-runs");
        assertThat(refusal.because()).contains("7 April 2027");
        journey.at(day(2027, 4, 8)).then(awarding());
    }

    @Test
    void the_authority_can_return_to_the_choice_or_abandon() {
        Journey returned = represented().then(informing()).then(further(FurtherDecision.RETURN));
        assertThat(returned.stage()).isEqualTo(Stage.SELECTION);
        returned.then(choosingProvider(weights()));
        Journey abandoned = represented().then(informing()).then(further(FurtherDecision.ABANDON));
        assertThat(abandoned.stage()).isEqualTo(Stage.ABANDONED);
        assertThat(abandoned.refusal(entering()).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void a_provider_can_go_to_the_panel_and_its_advice_asks_for_a_further_decision() {
        Journey journey = confirmed().then(referring());
        journey.saysNothingNew(referring());
        assertThat(journey.at(day(2027, 5, 3)).refusal(awarding()).rule())
                .isEqualTo("panel-advice-awaited");
        journey.then(advising());
        assertThat(journey.refusal(awarding()).rule()).isEqualTo("further-decision-owed");
        journey.then(further(FurtherDecision.CONFIRM));
        assertThat(journey.refusal(awarding()).rule()).isEqualTo("selection-standstill-runs");
        assertThat(afterThePanel().stage()).isEqualTo(Stage.MOBILISING);
        assertThat(confirmed().at(day(2027, 5, 3)).refusal(referring()).rule())
                .isEqualTo("panel-too-late");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECT_AWARD_A", "DIRECT_AWARD_B"})
    void processes_a_and_b_award_at_once_and_their_contracts_change_by_their_own_limits(
            SelectionProcess process) {
        Journey journey = entered(process);
        assertThat(journey.refusal(publishing(PsrNotice.INTENTION, MONDAY)).rule()).isNotEmpty();
        var entry = (AwardEvent.ContractEntered) journey.latest();
        assertThat(entry.baseline().awardedBy()).contains(process);
        assertThat(journey.ask(Stories.proposing(Stories.CHANGE, Stories.worth("600000"))))
                .isInstanceOf(Decision.Accepted.class);
        Journey competed = afterThePanel();
        assertThat(
                        competed.refusal(Stories.proposing(Stories.CHANGE, Stories.worth("600000")))
                                .legalBasis())
                .contains("reg 13");
    }

    @Test
    void a_selection_is_given_up_until_its_contract_is_entered() {
        Journey journey = chosen().then(abandoning());
        journey.saysNothingNew(abandoning());
        assertThat(entered(SelectionProcess.DIRECT_AWARD_A).refusal(abandoning()).because())
                .contains("is entered");
        assertThat(chosen().refusal(new AbandonSelection(CONTRACT, BECAUSE, STRANGER)).rule())
                .isEqualTo("not-your-contract");
    }
}
