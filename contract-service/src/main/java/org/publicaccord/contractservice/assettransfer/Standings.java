package org.publicaccord.contractservice.assettransfer;

import org.publicaccord.contractservice.assettransfer.AssetTransferState.CaseSubmitted;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Cleared;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Decided;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Eligible;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Examined;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.HeadsAgreed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InUse;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Intended;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.InterestReceived;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Listed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.NoTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Reverted;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.SteppedIn;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Stopped;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Unencumbered;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Valued;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.WellBeingStated;

/** Where a transfer, an interest and a covenant stand, in words for people. */
final class Standings {

    private Standings() {}

    /** Where the transfer stands, as a clause. */
    static String stands(AssetTransferState state) {
        return switch (state) {
            case NoTransfer _ -> "no asset transfer has been chosen for this need";
            case Intended _ -> "the asset is not listed yet";
            case Listed _ -> "the asset is listed and nobody's interest is open";
            case InterestReceived _ -> "interests are received and none is found eligible";
            case Eligible _ -> "a body is eligible and no business case is submitted";
            case CaseSubmitted _ -> "a business case is submitted and the asset is not valued";
            case Valued _ -> "the asset is valued and it is not decided who is to have it";
            case WellBeingStated _ ->
                    "the well-being is stated and it is not decided who is to have the asset";
            case Decided _ ->
                    "it is decided who is to have the asset, and on what terms is not" + " agreed";
            case HeadsAgreed _ -> "the heads of terms are agreed and due diligence is not done";
            case Examined _ -> "due diligence is done and the transfer is not cleared";
            case Cleared _ -> "the transfer is cleared and not completed";
            case InUse _ -> "the body has the asset and keeps its covenants";
            case InBreach _ -> "a covenant is broken";
            case SteppedIn _ -> "the authority stepped in";
            case Unencumbered _ -> "no covenant holds any more";
            case Reverted _ -> "the asset fell back to the authority";
            case Stopped _ -> "the transfer was given up";
        };
    }

    /** What can be done there. */
    static String next(AssetTransferState state) {
        return switch (state) {
            case NoTransfer _ -> "Appraise the options and choose an asset transfer first.";
            case Intended _ -> "List the asset.";
            case Listed _ -> "Wait for an expression of interest.";
            case InterestReceived _ -> "Find whether the body is eligible.";
            case Eligible _ -> "Wait for the business case.";
            case CaseSubmitted _ -> "Have the asset valued.";
            case Valued _ -> "State the well-being, if the asset goes below value, and decide.";
            case WellBeingStated _ -> "Decide which body is to have the asset.";
            case Decided _ -> "Propose heads of terms and have the body accept them.";
            case HeadsAgreed _ -> "Do the due diligence and record what it found.";
            case Examined _ -> "Record what the law asks for, and clear the transfer.";
            case Cleared _ -> "Complete the transfer.";
            case InUse _ -> "Watch the covenants and go on with the agreement.";
            case InBreach _ -> "Have the breach cured, or act on it once the cure period is over.";
            case SteppedIn _ -> "Confirm the cure, or take the asset back.";
            case Unencumbered _, Reverted _ -> "Go on with the agreement.";
            case Stopped _ -> "Record the need anew, under an id of its own.";
        };
    }

    /** Where an interest stands, as a clause. */
    static String stands(Interest.Standing standing) {
        return switch (standing) {
            case Interest.Received _ -> "the interest is received and not found eligible";
            case Interest.Eligible _ -> "the body is eligible and its business case awaited";
            case Interest.CaseSubmitted _ -> "the business case is submitted";
            case Interest.UnderRedress _ -> "the body asked for review or appeal";
            case Interest.TurnedDown _ -> "the interest was turned down";
            case Interest.Withdrawn _ -> "the interest was withdrawn";
        };
    }

    /** What can be done there. */
    static String next(Interest.Standing standing) {
        return switch (standing) {
            case Interest.Received _ -> "Find whether the body is eligible.";
            case Interest.Eligible _ -> "Have the body submit its business case.";
            case Interest.CaseSubmitted _ -> "Decide about it.";
            case Interest.UnderRedress _ -> "Record what comes of the review or appeal.";
            case Interest.TurnedDown _, Interest.Withdrawn _ -> "A new interest can be expressed.";
        };
    }

    /** Where a covenant stands, as a clause. */
    static String stands(CovenantStanding standing) {
        return switch (standing) {
            case CovenantStanding.InForce _ -> "the covenant is kept";
            case CovenantStanding.Breached _ -> "a breach of the covenant is on record";
            case CovenantStanding.InCure _ -> "the body was told to put the breach right";
            case CovenantStanding.SteppedIn _ -> "the authority stepped in";
            case CovenantStanding.Released _ -> "the covenant was released";
            case CovenantStanding.Expired _ -> "the covenant holds no more";
        };
    }

    /** What can be done there. */
    static String next(CovenantStanding standing) {
        return switch (standing) {
            case CovenantStanding.InForce _ -> "Record a breach first, if there is one.";
            case CovenantStanding.Breached _ -> "Give notice to cure it, or confirm the cure.";
            case CovenantStanding.InCure _ -> "Confirm the cure, or act once the period is over.";
            case CovenantStanding.SteppedIn _ -> "Confirm the cure, or take the asset back.";
            case CovenantStanding.Released _, CovenantStanding.Expired _ ->
                    "Nothing needs to be done.";
        };
    }
}
