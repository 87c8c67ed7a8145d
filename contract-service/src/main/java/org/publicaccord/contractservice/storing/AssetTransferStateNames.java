package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.assettransfer.AssetTransferState;
import org.publicaccord.contractservice.assettransfer.CovenantStanding;
import org.publicaccord.contractservice.assettransfer.Interest;
import org.publicaccord.eventstore.StateNames;

/** The names under which the states of a transfer stand in snapshots. */
final class AssetTransferStateNames {

    private AssetTransferStateNames() {}

    static void addTo(StateNames.Builder names) {
        names.name("no-transfer", AssetTransferState.NoTransfer.class)
                .name("intended", AssetTransferState.Intended.class)
                .name("listed", AssetTransferState.Listed.class)
                .name("interest-received", AssetTransferState.InterestReceived.class)
                .name("eligible", AssetTransferState.Eligible.class)
                .name("case-submitted", AssetTransferState.CaseSubmitted.class)
                .name("valued", AssetTransferState.Valued.class)
                .name("well-being-stated", AssetTransferState.WellBeingStated.class)
                .name("decided", AssetTransferState.Decided.class)
                .name("heads-agreed", AssetTransferState.HeadsAgreed.class)
                .name("examined", AssetTransferState.Examined.class)
                .name("cleared", AssetTransferState.Cleared.class)
                .name("in-use", AssetTransferState.InUse.class)
                .name("in-breach", AssetTransferState.InBreach.class)
                .name("stepped-in", AssetTransferState.SteppedIn.class)
                .name("unencumbered", AssetTransferState.Unencumbered.class)
                .name("reverted", AssetTransferState.Reverted.class)
                .name("stopped", AssetTransferState.Stopped.class)
                .name("received", Interest.Received.class)
                .name("eligible", Interest.Eligible.class)
                .name("case-submitted", Interest.CaseSubmitted.class)
                .name("under-redress", Interest.UnderRedress.class)
                .name("turned-down", Interest.TurnedDown.class)
                .name("withdrawn", Interest.Withdrawn.class)
                .name("in-force", CovenantStanding.InForce.class)
                .name("breached", CovenantStanding.Breached.class)
                .name("in-cure", CovenantStanding.InCure.class)
                .name("stepped-in", CovenantStanding.SteppedIn.class)
                .name("released", CovenantStanding.Released.class)
                .name("expired", CovenantStanding.Expired.class);
    }
}
