package org.publicaccord.contractservice.providerselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Selections.abandoning;
import static org.publicaccord.contractservice.life.Selections.afterThePanel;
import static org.publicaccord.contractservice.life.Selections.chosen;
import static org.publicaccord.contractservice.life.Selections.entered;
import static org.publicaccord.contractservice.life.Selections.further;
import static org.publicaccord.contractservice.life.Selections.informing;
import static org.publicaccord.contractservice.life.Selections.represented;
import static org.publicaccord.contractservice.life.Selections.toBeSelected;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.SelectionProcess;

/** What the annual summary of an authority counts (reg 25(2)). */
class AnnualSummaryTest {

    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final LocalDate APRIL_2027 = LocalDate.of(2027, 4, 1);

    /** Everything of it happened on one day. */
    private static SelectionOnRecord on(LocalDate day, Journey journey) {
        SelectionOnRecord known = SelectionOnRecord.NOTHING;
        for (ContractEvent event : journey.history()) {
            known = known.after(event, day);
        }
        return known;
    }

    private static SelectionOnRecord byProcessA(LocalDate awardedOn) {
        return on(awardedOn, entered(SelectionProcess.DIRECT_AWARD_A));
    }

    @Test
    void awards_of_the_year_are_counted_by_their_process_from_its_first_to_its_last_day() {
        var summary =
                AnnualSummary.of(
                        APRIL_2026,
                        List.of(
                                byProcessA(LocalDate.of(2026, 3, 31)),
                                byProcessA(LocalDate.of(2026, 4, 1)),
                                byProcessA(LocalDate.of(2027, 3, 31)),
                                byProcessA(LocalDate.of(2027, 4, 1)),
                                on(LocalDate.of(2026, 9, 1), afterThePanel()),
                                on(LocalDate.of(2026, 9, 1), chosen()),
                                on(LocalDate.of(2026, 9, 1), toBeSelected())));
        assertThat(summary.lastDay()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(summary.awarded())
                .containsEntry(SelectionProcess.DIRECT_AWARD_A, 2)
                .containsEntry(SelectionProcess.DIRECT_AWARD_B, 0)
                .containsEntry(SelectionProcess.DIRECT_AWARD_C, 0)
                .containsEntry(SelectionProcess.MOST_SUITABLE_PROVIDER, 1)
                .containsEntry(SelectionProcess.COMPETITIVE, 0);
        assertThat(summary.frameworks()).isZero();
    }

    @Test
    void a_framework_that_is_concluded_is_no_contract_that_is_awarded() {
        SelectionOnRecord contract = byProcessA(APRIL_2026);
        var framework =
                new SelectionOnRecord(
                        contract.process(),
                        true,
                        contract.awardedOn(),
                        contract.providers(),
                        contract.held(),
                        0,
                        List.of());
        var summary = AnnualSummary.of(APRIL_2026, List.of(framework));
        assertThat(summary.frameworks()).isEqualTo(1);
        assertThat(summary.awarded()).containsEntry(SelectionProcess.DIRECT_AWARD_A, 0);
    }

    @Test
    void representations_count_in_the_year_in_which_their_standstill_ends_with_their_impact() {
        SelectionOnRecord panel = on(LocalDate.of(2027, 3, 15), afterThePanel());
        assertThat(panel.heard()).hasSize(1);
        LocalDate endedOn = panel.heard().getFirst().endedOn();
        assertThat(endedOn).isEqualTo(LocalDate.of(2027, 5, 11));
        assertThat(AnnualSummary.of(APRIL_2026, List.of(panel)).representations()).isZero();
        AnnualSummary next = AnnualSummary.of(APRIL_2027, List.of(panel));
        assertThat(next.representations()).isEqualTo(1);
        assertThat(next.impact())
                .containsEntry(FurtherDecision.CONFIRM, 1)
                .containsEntry(FurtherDecision.RETURN, 0);
        assertThat(AnnualSummary.of(endedOn, List.of(panel)).representations()).isEqualTo(1);
        assertThat(AnnualSummary.of(endedOn.plusDays(1), List.of(panel)).representations())
                .isZero();
        assertThat(AnnualSummary.of(endedOn.plusDays(1).minusYears(1), List.of(panel)).impact())
                .containsEntry(FurtherDecision.CONFIRM, 1);
    }

    @Test
    void a_selection_that_returns_to_an_earlier_step_ends_its_standstill_on_that_day() {
        SelectionOnRecord returned =
                on(
                        LocalDate.of(2027, 3, 31),
                        represented().then(informing()).then(further(FurtherDecision.RETURN)));
        assertThat(AnnualSummary.of(APRIL_2026, List.of(returned)).impact())
                .containsEntry(FurtherDecision.RETURN, 1);
        SelectionOnRecord waiting = on(LocalDate.of(2027, 3, 31), represented());
        assertThat(waiting.unanswered()).isEqualTo(1);
        assertThat(AnnualSummary.of(APRIL_2026, List.of(waiting)).representations()).isZero();
    }

    @Test
    void a_provider_is_new_in_the_year_of_its_first_award_and_former_once_it_holds_nothing() {
        SelectionOnRecord first = byProcessA(LocalDate.of(2027, 3, 1));
        SelectionOnRecord second = byProcessA(LocalDate.of(2027, 6, 1));
        assertThat(AnnualSummary.of(APRIL_2026, List.of(first, second)).newProviders())
                .isEqualTo(1);
        assertThat(AnnualSummary.of(APRIL_2027, List.of(first, second)).newProviders()).isZero();
        // From 1 June 2027 to 31 May 2029.
        assertThat(formerIn(APRIL_2027.plusYears(2), first)).isZero();
        assertThat(formerIn(LocalDate.of(2029, 6, 1), first)).isEqualTo(1);
        assertThat(formerIn(LocalDate.of(2030, 5, 31), first)).isEqualTo(1);
        assertThat(formerIn(LocalDate.of(2030, 6, 1), first)).isZero();
        assertThat(formerIn(LocalDate.of(2026, 6, 1), first)).isZero();
    }

    private static int formerIn(LocalDate firstDay, SelectionOnRecord known) {
        return AnnualSummary.of(firstDay, List.of(known)).formerProviders();
    }

    @Test
    void what_is_given_up_counts_for_nothing() {
        SelectionOnRecord abandoned = on(APRIL_2026, chosen().then(abandoning()));
        AnnualSummary summary = AnnualSummary.of(APRIL_2026, List.of(abandoned));
        assertThat(summary.awarded().values()).containsOnly(0);
        assertThat(summary.newProviders()).isZero();
    }
}
