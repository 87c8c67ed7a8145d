package org.publicaccord.contractservice.assettransfer;

import org.publicaccord.contractservice.commissioning.Need;

/** Where the transfer of an asset stands. */
public sealed interface AssetTransferState {

    /** No asset transfer was chosen. */
    record NoTransfer() implements AssetTransferState {}

    /** An asset is to pass to the community; it is not listed yet. */
    record Intended(Need need) implements AssetTransferState {}

    /** The asset is listed and has not passed. */
    sealed interface Open extends AssetTransferState {
        Dossier dossier();
    }

    /** No body is decided for. */
    sealed interface Undecided extends Open {}

    /** Bodies may express their interest; none is open. */
    record Listed(Dossier dossier) implements Undecided {}

    /** An interest is received, and none found eligible. */
    record InterestReceived(Dossier dossier) implements Undecided {}

    /** A body is found eligible, and no business case submitted. */
    record Eligible(Dossier dossier) implements Undecided {}

    /** A business case is submitted, and the asset not valued. */
    record CaseSubmitted(Dossier dossier) implements Undecided {}

    /** The asset is valued. */
    record Valued(Dossier dossier) implements Undecided {}

    /** How the disposal promotes well-being is stated. */
    record WellBeingStated(Dossier dossier) implements Undecided {}

    /** It is decided who is to have the asset. */
    sealed interface ForOneBody extends Open {}

    /** Heads of terms are to be agreed. */
    record Decided(Dossier dossier) implements ForOneBody {}

    /** Heads of terms are agreed, subject to contract. */
    record HeadsAgreed(Dossier dossier) implements ForOneBody {}

    /** Due diligence is done. */
    record Examined(Dossier dossier) implements ForOneBody {}

    /** Every check of the law is passed. */
    record Cleared(Dossier dossier) implements ForOneBody {}

    /** The asset passed; delivery has the agreement, and the covenants are watched here. */
    sealed interface Passed extends AssetTransferState {
        Holding holding();
    }

    /** Its covenants are kept. */
    record InUse(Holding holding) implements Passed {}

    /** A covenant is broken, and it is not yet too late to put it right. */
    record InBreach(Holding holding) implements Passed {}

    /** The authority stepped in. */
    record SteppedIn(Holding holding) implements Passed {}

    /** No covenant holds any more: all are released or expired. */
    record Unencumbered(Holding holding) implements Passed {}

    /** The asset fell back to the authority. */
    record Reverted(Holding holding) implements Passed {}

    /** Given up before the asset passed. */
    record Stopped() implements AssetTransferState {}
}
