package org.publicaccord.contractservice.providerselection;

import org.publicaccord.contractservice.providerselection.SelectionState.Abandoned;
import org.publicaccord.contractservice.providerselection.SelectionState.Advised;
import org.publicaccord.contractservice.providerselection.SelectionState.AtPanel;
import org.publicaccord.contractservice.providerselection.SelectionState.Awarded;
import org.publicaccord.contractservice.providerselection.SelectionState.Confirmed;
import org.publicaccord.contractservice.providerselection.SelectionState.InStandstill;
import org.publicaccord.contractservice.providerselection.SelectionState.NoSelection;
import org.publicaccord.contractservice.providerselection.SelectionState.ProviderKnown;
import org.publicaccord.contractservice.providerselection.SelectionState.Represented;
import org.publicaccord.contractservice.providerselection.SelectionState.Selecting;
import org.publicaccord.contractservice.providerselection.SelectionState.ToBeSelected;

/** The states of a selection, in words for people. */
final class Words {

    private Words() {}

    /** Where it stands, as a clause. */
    static String stands(SelectionState state) {
        return switch (state) {
            case NoSelection _ -> "no selection has been chosen for this contract";
            case ToBeSelected _ -> "the process is not selected yet";
            case Selecting _ -> "no provider is chosen yet";
            case ProviderKnown _ -> "a provider is chosen and nothing of it published";
            case InStandstill _ -> "the standstill runs";
            case Represented _ -> "a representation awaits a further decision";
            case Confirmed _ -> "the intended award is confirmed";
            case AtPanel _ -> "the panel is asked for its advice";
            case Advised _ -> "the panel has advised";
            case Awarded _ -> "the contract is awarded";
            case Abandoned _ -> "the selection was given up";
        };
    }

    /** What can be done there. */
    static String next(SelectionState state) {
        return switch (state) {
            case NoSelection _ -> "Appraise the options and choose the Provider Selection Regime.";
            case ToBeSelected _ -> "Select the process.";
            case Selecting _ -> "Choose the provider, after the notice where the process has one.";
            case ProviderKnown _ -> "Publish the intention to award, where the process has one.";
            case InStandstill _ -> "Wait until the standstill is over, then award.";
            case Represented _ -> "Provide the information and make the further decision.";
            case Confirmed _ -> "Wait until the working days after the decision are over.";
            case AtPanel _ -> "Record the panel's advice.";
            case Advised _ -> "Make the further decision.";
            case Awarded _ -> "Go on with the award, or with the contract once it is entered.";
            case Abandoned _ -> "Record the need anew, under an id of its own.";
        };
    }
}
