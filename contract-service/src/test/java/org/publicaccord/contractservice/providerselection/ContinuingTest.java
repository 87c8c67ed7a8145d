package org.publicaccord.contractservice.providerselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Selections.awarding;
import static org.publicaccord.contractservice.life.Selections.confirmed;
import static org.publicaccord.contractservice.life.Selections.entered;
import static org.publicaccord.contractservice.life.Selections.toBeSelected;
import static org.publicaccord.contractservice.life.Stories.FIRST_DAY;
import static org.publicaccord.contractservice.life.Stories.exercising;
import static org.publicaccord.contractservice.life.Stories.reviewing;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import org.publicaccord.rules.SelectionProcess;

/** What comes after a contract whose provider goes on by process C. */
class ContinuingTest {

    private static Optional<Need> after(Journey journey) {
        return Continuing.needAfter(
                journey.state().of(ProviderSelections.VOCABULARY),
                journey.state().file().orElseThrow());
    }

    @Test
    void the_same_need_begins_when_the_contract_ends_and_lasts_as_long() {
        Journey entered = entered(SelectionProcess.DIRECT_AWARD_A);
        Need need = after(entered).orElseThrow();
        Need before =
                ((SelectionState.ToBeSelected)
                                toBeSelected().state().of(ProviderSelections.VOCABULARY))
                        .need();
        assertThat(need.title()).isEqualTo(before.title());
        assertThat(need.concerned()).isEqualTo(before.concerned());
        assertThat(need.classifications()).isEqualTo(before.classifications());
        assertThat(need.buyer()).isEqualTo(before.buyer());
        assertThat(need.plannedTerm())
                .isEqualTo(Term.between(LocalDate.of(2029, 6, 1), LocalDate.of(2031, 5, 31)));
        assertThat(need.estimate()).isEqualTo(entered.facts().agreement().orElseThrow().value());
    }

    @Test
    void its_successor_is_another_contract_and_stays_the_same_when_the_contract_is_extended() {
        Journey reviewing =
                reviewing(
                        entered(SelectionProcess.DIRECT_AWARD_A)
                                .at(FIRST_DAY)
                                .then(new ObserveTerm(CONTRACT)));
        Need first = after(reviewing).orElseThrow();
        Need extended =
                after(reviewing.then(exercising(new UUID(7, 7), 12, "480000"))).orElseThrow();
        ContractId next = ContractId.of(first.ocid());
        assertThat(next).isNotEqualTo(CONTRACT);
        assertThat(first.ocid()).isEqualTo(Ocid.of(next));
        assertThat(extended.ocid()).isEqualTo(first.ocid());
        assertThat(extended.estimate()).isEqualTo(pounds("1440000"));
        assertThat(extended.plannedTerm())
                .isEqualTo(Term.between(LocalDate.of(2030, 6, 1), LocalDate.of(2033, 5, 31)));
    }

    @Test
    void nothing_comes_after_what_is_not_entered_or_was_not_selected_so() {
        Journey awarded = confirmed().at(day(2027, 5, 3)).then(awarding());
        assertThat(after(awarded)).isEmpty();
        assertThat(after(toBeSelected())).isEmpty();
        assertThat(after(Stories.live())).isEmpty();
    }
}
