package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Governance;

/** Where a selection stands. */
public sealed interface SelectionState {

    /** No selection was chosen. */
    record NoSelection() implements SelectionState {}

    /** A provider is to be selected; the process is not. */
    record ToBeSelected(Need need) implements SelectionState {}

    /** The process is selected: everything later builds on that. */
    sealed interface Under extends SelectionState {
        Selection selection();

        Governance governance();
    }

    /**
     * No provider is chosen.
     *
     * @param opened when the notice was published that comes before the choice, where one does
     */
    record Selecting(
            Need need, Selection selection, Governance governance, Optional<LocalDate> opened)
            implements Under {}

    /** A provider is chosen. */
    sealed interface Chosen extends Under {
        Selecting before();

        Choice choice();

        @Override
        default Selection selection() {
            return before().selection();
        }

        @Override
        default Governance governance() {
            return before().governance();
        }
    }

    /** Nothing of the choice is public. */
    record ProviderKnown(Selecting before, Choice choice) implements Chosen {}

    /** The intention is public: nothing is awarded until this day is over. */
    sealed interface Standing extends Chosen {
        LocalDate lastDay();
    }

    /** The standstill runs; so far no representation keeps it open. */
    record InStandstill(Selecting before, Choice choice, LocalDate lastDay) implements Standing {}

    /** Representations keep the standstill open until a further decision. */
    record Represented(
            Selecting before,
            Choice choice,
            LocalDate lastDay,
            List<Representation> representations)
            implements Standing {
        public Represented {
            representations = List.copyOf(representations);
        }

        Represented with(Representation further) {
            List<Representation> all = new ArrayList<>(representations);
            all.removeIf(it -> it.id().equals(further.id()));
            all.add(further);
            return new Represented(before, choice, lastDay, all);
        }
    }

    /** The intended award is confirmed; a provider may still go to the panel. */
    record Confirmed(Selecting before, Choice choice, LocalDate lastDay) implements Standing {}

    /** The panel is asked; its advice is awaited. */
    record AtPanel(Selecting before, Choice choice, LocalDate lastDay) implements Standing {}

    /** The panel advised; the authority decides anew. */
    record Advised(Selecting before, Choice choice, LocalDate lastDay) implements Standing {}

    /** The contract is awarded: from here on it is the award's own state that goes on. */
    record Awarded(Selecting before, Choice choice) implements Chosen {}

    /** Given up before a contract. */
    record Abandoned() implements SelectionState {}
}
