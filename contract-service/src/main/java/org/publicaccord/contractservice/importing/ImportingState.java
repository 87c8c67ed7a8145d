package org.publicaccord.contractservice.importing;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Reason;

/** Where an imported contract stands: a state is a type. */
public sealed interface ImportingState {

    /** No release of it was imported. */
    record NotImported() implements ImportingState {}

    /** At least one release of it was imported. */
    sealed interface Known extends ImportingState {
        Dossier dossier();
    }

    /** The need is being worked out; nothing is advertised. */
    record InCoDesign(Dossier dossier) implements Known {}

    /** Suppliers are asked, or their tenders assessed. */
    record InSelection(Dossier dossier) implements Known {}

    /** An award is proposed and not yet in force. */
    record BeingAwarded(Dossier dossier) implements Known {}

    /** Cancelled, withdrawn or unsuccessful: it led to no contract. */
    record Abandoned(Dossier dossier) implements Known {}

    /** Awarded; the first day is to come, or is not recorded. */
    record Mobilising(Dossier dossier) implements Known {}

    /** The first day came and the last day is to come, or is not recorded. */
    record InDelivery(Dossier dossier) implements Known {}

    /** The last day went by. */
    record InExit(Dossier dossier) implements Known {}

    /** Ended before the end of its term; no release brings it back. */
    record EndedEarly(Dossier dossier, LocalDate endedOn, Reason because) implements Known {}
}
