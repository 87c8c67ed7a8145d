package org.publicaccord.monitoringservice.reacting;

import java.util.Optional;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.published.contract.AssetBenefitReportOverdue;
import org.publicaccord.published.contract.AssetBenefitReported;
import org.publicaccord.published.contract.AssetBidderRecorded;
import org.publicaccord.published.contract.AssetCaseSubmitted;
import org.publicaccord.published.contract.AssetClearanceRecorded;
import org.publicaccord.published.contract.AssetCovenantBreached;
import org.publicaccord.published.contract.AssetCovenantCured;
import org.publicaccord.published.contract.AssetCovenantExpired;
import org.publicaccord.published.contract.AssetCovenantReleased;
import org.publicaccord.published.contract.AssetCureNoticeGiven;
import org.publicaccord.published.contract.AssetCurePeriodEnded;
import org.publicaccord.published.contract.AssetDecisionExtended;
import org.publicaccord.published.contract.AssetDecisionOverdue;
import org.publicaccord.published.contract.AssetDisposalNoticeGiven;
import org.publicaccord.published.contract.AssetDueDiligenceRecorded;
import org.publicaccord.published.contract.AssetEligibilityConfirmed;
import org.publicaccord.published.contract.AssetHeadsAgreed;
import org.publicaccord.published.contract.AssetHeadsProposed;
import org.publicaccord.published.contract.AssetInterestExpressed;
import org.publicaccord.published.contract.AssetInterestTurnedDown;
import org.publicaccord.published.contract.AssetInterestWithdrawn;
import org.publicaccord.published.contract.AssetListed;
import org.publicaccord.published.contract.AssetMoratoriumEnded;
import org.publicaccord.published.contract.AssetRedressDecided;
import org.publicaccord.published.contract.AssetRedressSought;
import org.publicaccord.published.contract.AssetReverted;
import org.publicaccord.published.contract.AssetSteppedIn;
import org.publicaccord.published.contract.AssetTransferCleared;
import org.publicaccord.published.contract.AssetTransferCompleted;
import org.publicaccord.published.contract.AssetTransferDecided;
import org.publicaccord.published.contract.AssetTransferEvent;
import org.publicaccord.published.contract.AssetTransferStopped;
import org.publicaccord.published.contract.AssetValued;

/** What the watch does of assets that pass to communities: from the day on which one passed. */
final class AssetFollowing {

    private AssetFollowing() {}

    static Optional<WatchCommand> commandOf(AssetTransferEvent event) {
        return switch (event) {
            case AssetTransferCompleted it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case AssetReverted it ->
                    it.agreement()
                            .endedOn()
                            .map(day ->
                                    new FollowEarlyEnd(
                                            StatedFacts.id(it), StatedFacts.stage(it), day));
            case AssetTransferStopped it ->
                    Optional.of(new FollowStage(StatedFacts.id(it), StatedFacts.stage(it)));
            // Before an asset passed there is nothing to watch; its covenants are watched with it.
            case AssetListed _,
                    AssetInterestExpressed _,
                    AssetEligibilityConfirmed _,
                    AssetInterestTurnedDown _,
                    AssetInterestWithdrawn _,
                    AssetCaseSubmitted _,
                    AssetValued _,
                    AssetClearanceRecorded _,
                    AssetDisposalNoticeGiven _,
                    AssetBidderRecorded _,
                    AssetMoratoriumEnded _,
                    AssetDecisionExtended _,
                    AssetDecisionOverdue _,
                    AssetRedressSought _,
                    AssetRedressDecided _,
                    AssetTransferDecided _,
                    AssetHeadsProposed _,
                    AssetHeadsAgreed _,
                    AssetDueDiligenceRecorded _,
                    AssetTransferCleared _,
                    AssetCovenantBreached _,
                    AssetCureNoticeGiven _,
                    AssetCurePeriodEnded _,
                    AssetCovenantCured _,
                    AssetSteppedIn _,
                    AssetCovenantReleased _,
                    AssetCovenantExpired _,
                    AssetBenefitReported _,
                    AssetBenefitReportOverdue _ ->
                    Optional.empty();
        };
    }
}
