package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.providerselection.SelectionEvent.AwardIntended;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ContractAwarded;
import org.publicaccord.contractservice.providerselection.SelectionEvent.DecidedFurther;
import org.publicaccord.contractservice.providerselection.SelectionEvent.InformationProvided;
import org.publicaccord.contractservice.providerselection.SelectionEvent.NoticePublished;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelAdvised;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelReferred;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProcessSelected;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProviderChosen;
import org.publicaccord.contractservice.providerselection.SelectionEvent.RepresentationReceived;
import org.publicaccord.contractservice.providerselection.SelectionEvent.SelectionAbandoned;
import org.publicaccord.contractservice.providerselection.SelectionState;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;

/** The stored names of what happens in selections of providers, and of where they stand. */
final class ProviderSelectionNames {

    private ProviderSelectionNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.selection-process-selected", 1, ProcessSelected.class)
                .name("contract.selection-notice-published", 1, NoticePublished.class)
                .name("contract.selection-provider-chosen", 1, ProviderChosen.class)
                .name("contract.selection-intended", 1, AwardIntended.class)
                .name("contract.selection-representation-received", 1, RepresentationReceived.class)
                .name("contract.selection-information-provided", 1, InformationProvided.class)
                .name("contract.selection-decided-further", 1, DecidedFurther.class)
                .name("contract.selection-referred-to-panel", 1, PanelReferred.class)
                .name("contract.selection-panel-advised", 1, PanelAdvised.class)
                .name("contract.selection-awarded", 1, ContractAwarded.class)
                .name("contract.selection-abandoned", 1, SelectionAbandoned.class);
    }

    static void addTo(StateNames.Builder names) {
        names.name("no-selection", SelectionState.NoSelection.class)
                .name("to-be-selected", SelectionState.ToBeSelected.class)
                .name("selecting", SelectionState.Selecting.class)
                .name("provider-known", SelectionState.ProviderKnown.class)
                .name("in-standstill", SelectionState.InStandstill.class)
                .name("represented", SelectionState.Represented.class)
                .name("confirmed", SelectionState.Confirmed.class)
                .name("at-panel", SelectionState.AtPanel.class)
                .name("advised", SelectionState.Advised.class)
                .name("awarded", SelectionState.Awarded.class)
                .name("abandoned", SelectionState.Abandoned.class);
    }
}
