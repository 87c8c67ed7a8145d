package org.publicaccord.published;

import static org.publicaccord.published.ContractRows.forParties;
import static org.publicaccord.published.ContractRows.open;

import java.util.List;
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
import org.publicaccord.published.contract.AssetTransferStopped;
import org.publicaccord.published.contract.AssetValued;

/**
 * What contract-service publishes of assets that pass to communities, in the order of their life.
 */
final class AssetTransferRows {

    static final List<CataloguedEvent> ALL =
            List.of(
                    open(
                            "asset-listed",
                            AssetListed.class,
                            "An asset is listed for transfer to a community."),
                    forParties(
                            "asset-interest-expressed",
                            AssetInterestExpressed.class,
                            "A body expresses its interest in an asset."),
                    forParties(
                            "asset-eligibility-confirmed",
                            AssetEligibilityConfirmed.class,
                            "A body is found eligible to have an asset."),
                    forParties(
                            "asset-interest-turned-down",
                            AssetInterestTurnedDown.class,
                            "A body's interest in an asset is turned down."),
                    forParties(
                            "asset-interest-withdrawn",
                            AssetInterestWithdrawn.class,
                            "A body withdraws its interest in an asset."),
                    forParties(
                            "asset-case-submitted",
                            AssetCaseSubmitted.class,
                            "A body submits its business case for an asset."),
                    forParties(
                            "asset-valued",
                            AssetValued.class,
                            "An asset is valued, or valued anew."),
                    forParties(
                            "asset-clearance-recorded",
                            AssetClearanceRecorded.class,
                            "What the law asks for before an asset passes is put on record."),
                    open(
                            "asset-disposal-notice-given",
                            AssetDisposalNoticeGiven.class,
                            "The owner of an asset of community value gives notice of a disposal."),
                    open(
                            "asset-bidder-recorded",
                            AssetBidderRecorded.class,
                            "A community interest group asks to be treated as a potential bidder."),
                    open(
                            "asset-moratorium-ended",
                            AssetMoratoriumEnded.class,
                            "A period after an owner's notice is over."),
                    forParties(
                            "asset-decision-extended",
                            AssetDecisionExtended.class,
                            "A longer period for the decision on a request is agreed."),
                    forParties(
                            "asset-decision-overdue",
                            AssetDecisionOverdue.class,
                            "The last day for the decision on a request is over."),
                    forParties(
                            "asset-redress-sought",
                            AssetRedressSought.class,
                            "A body asks for review or appeal."),
                    forParties(
                            "asset-redress-decided",
                            AssetRedressDecided.class,
                            "A review or an appeal is decided."),
                    open(
                            "asset-transfer-decided",
                            AssetTransferDecided.class,
                            "It is decided which body is to have an asset."),
                    forParties(
                            "asset-heads-proposed",
                            AssetHeadsProposed.class,
                            "Heads of terms for an asset are proposed."),
                    forParties(
                            "asset-heads-agreed",
                            AssetHeadsAgreed.class,
                            "Heads of terms for an asset are agreed."),
                    forParties(
                            "asset-due-diligence-recorded",
                            AssetDueDiligenceRecorded.class,
                            "Due diligence on an asset is recorded."),
                    forParties(
                            "asset-transfer-cleared",
                            AssetTransferCleared.class,
                            "The transfer of an asset passes every check of the law."),
                    open(
                            "asset-transfer-completed",
                            AssetTransferCompleted.class,
                            "An asset passes to a body."),
                    open(
                            "asset-transfer-stopped",
                            AssetTransferStopped.class,
                            "The transfer of an asset is given up."),
                    forParties(
                            "asset-covenant-breached",
                            AssetCovenantBreached.class,
                            "A breach of a covenant is recorded."),
                    forParties(
                            "asset-cure-notice-given",
                            AssetCureNoticeGiven.class,
                            "Notice to cure a breach is given."),
                    forParties(
                            "asset-cure-period-ended",
                            AssetCurePeriodEnded.class,
                            "The last day for a cure is over."),
                    forParties(
                            "asset-covenant-cured",
                            AssetCovenantCured.class,
                            "A breach of a covenant is cured."),
                    open("asset-stepped-in", AssetSteppedIn.class, "The authority steps in."),
                    open(
                            "asset-reverted",
                            AssetReverted.class,
                            "An asset falls back to the authority."),
                    open(
                            "asset-covenant-released",
                            AssetCovenantReleased.class,
                            "A covenant is released."),
                    open(
                            "asset-covenant-expired",
                            AssetCovenantExpired.class,
                            "The last day of a covenant is over."),
                    open(
                            "asset-benefit-reported",
                            AssetBenefitReported.class,
                            "A body reports what people gained by an asset."),
                    forParties(
                            "asset-benefit-report-overdue",
                            AssetBenefitReportOverdue.class,
                            "The last day for a report of what people gained is over."));

    private AssetTransferRows() {}
}
