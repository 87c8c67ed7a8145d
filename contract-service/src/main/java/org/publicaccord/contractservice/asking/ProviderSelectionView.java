package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.Awards;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.providerselection.Choice;
import org.publicaccord.contractservice.providerselection.ProviderSelections;
import org.publicaccord.contractservice.providerselection.Representation;
import org.publicaccord.contractservice.providerselection.Selection;
import org.publicaccord.contractservice.providerselection.SelectionState;
import org.publicaccord.contractservice.providerselection.SelectionState.Chosen;
import org.publicaccord.contractservice.providerselection.SelectionState.Represented;
import org.publicaccord.contractservice.providerselection.SelectionState.Standing;
import org.publicaccord.contractservice.providerselection.SelectionState.Under;

/**
 * What the authority's own people see of a selection before it is public.
 *
 * @param state where it or its award stands, as docs/lifecycles.md names it
 * @param standstillLastDay nothing is awarded before that day is over
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProviderSelectionView(
        String state,
        Optional<Selection> selection,
        Optional<Governance> governance,
        Optional<Choice> choice,
        Optional<LocalDate> standstillLastDay,
        List<Representation> representations,
        long version) {

    static ProviderSelectionView of(Standings.Standing standing) {
        SelectionState state = standing.state().of(ProviderSelections.VOCABULARY);
        Optional<Under> under = state instanceof Under it ? Optional.of(it) : Optional.empty();
        return new ProviderSelectionView(
                DirectAwardView.name(state, standing.state().of(Awards.VOCABULARY)),
                under.map(Under::selection),
                under.map(Under::governance),
                state instanceof Chosen it ? Optional.of(it.choice()) : Optional.empty(),
                state instanceof Standing it ? Optional.of(it.lastDay()) : Optional.empty(),
                state instanceof Represented it ? it.representations() : List.of(),
                standing.version());
    }
}
