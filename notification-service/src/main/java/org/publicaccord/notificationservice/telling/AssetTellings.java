package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.publicaccord.published.contract.ContractFacts;

/** Who is told what of an asset that passes to a community. */
record AssetTellings(Occasion occasion) {

    /** The facts that an event states; empty if it states none. */
    static Optional<ContractFacts> facts(AssetTransferEvent event) {
        return switch (event) {
            case AssetListed it -> Optional.of(it.contract());
            case AssetTransferDecided it -> Optional.of(it.contract());
            case AssetTransferCompleted it -> Optional.of(it.contract());
            case AssetReverted it -> Optional.of(it.contract());
            case AssetTransferEvent _ -> Optional.empty();
        };
    }

    List<Telling> of(AssetTransferEvent event) {
        var holding = new HoldingTellings(occasion);
        return switch (event) {
            case AssetListed it ->
                    occasion.tell(
                            and(team(), participants()), Template.ASSET_LISTED, words().listed(it));
            case AssetInterestExpressed it -> expressed(it);
            case AssetEligibilityConfirmed it -> eligible(it);
            case AssetInterestTurnedDown it ->
                    occasion.tellAlways(
                            body(it.bodyId()),
                            Template.ASSET_INTEREST_TURNED_DOWN,
                            words().turnedDown(it));
            case AssetInterestWithdrawn it ->
                    occasion.tell(team(), Template.ASSET_INTEREST_WITHDRAWN, words().withdrawn(it));
            case AssetCaseSubmitted it ->
                    occasion.tell(team(), Template.ASSET_CASE_SUBMITTED, words().submitted(it));
            case AssetValued it -> occasion.tell(team(), Template.ASSET_VALUED, words().valued(it));
            case AssetDisposalNoticeGiven it ->
                    occasion.tellAlways(
                            and(team(), participants()),
                            Template.ASSET_DISPOSAL_NOTICE,
                            words().noticed(it));
            case AssetBidderRecorded it ->
                    occasion.tell(team(), Template.ASSET_BIDDER, words().bidder(it));
            case AssetMoratoriumEnded it ->
                    occasion.tell(team(), Template.ASSET_MORATORIUM_ENDED, words().ended(it));
            case AssetDecisionExtended it ->
                    occasion.tellAlways(
                            and(team(), body(it.bodyId())),
                            Template.ASSET_DECISION_DUE,
                            words().extended(it));
            case AssetDecisionOverdue it -> overdue(it);
            case AssetRedressSought it ->
                    occasion.tellAlways(
                            and(team(), occasion.audience().auditors()),
                            Template.ASSET_REDRESS,
                            words().sought(it));
            case AssetRedressDecided it ->
                    occasion.tellAlways(
                            and(team(), body(it.bodyId())),
                            Template.ASSET_REDRESS,
                            words().redressed(it));
            case AssetTransferDecided it -> decided(it);
            case AssetHeadsProposed it ->
                    occasion.tell(providers(), Template.ASSET_TERMS, terms().proposed(it));
            case AssetHeadsAgreed _ ->
                    occasion.tell(team(), Template.ASSET_TERMS, terms().agreed());
            case AssetTransferCleared it ->
                    occasion.tell(team(), Template.ASSET_CLEARED, terms().cleared(it));
            case AssetTransferCompleted it -> passed(it);
            case AssetTransferStopped it ->
                    occasion.tell(
                            occasion.audience().everyone(),
                            Template.ASSET_TRANSFER_STOPPED,
                            words().stopped(it));
            // Who records these is whom they concern.
            case AssetClearanceRecorded _, AssetDueDiligenceRecorded _ -> List.of();
            case AssetCovenantBreached it -> holding.breached(it);
            case AssetCureNoticeGiven it -> holding.told(it);
            case AssetCurePeriodEnded it -> holding.ended(it);
            case AssetCovenantCured it -> holding.cured(it);
            case AssetSteppedIn it -> holding.steppedIn(it);
            case AssetReverted it -> holding.reverted(it);
            case AssetCovenantReleased it -> holding.released(it);
            case AssetCovenantExpired it -> holding.expired(it);
            case AssetBenefitReported it -> holding.reported(it);
            case AssetBenefitReportOverdue it -> holding.overdue(it);
        };
    }

    private List<Telling> expressed(AssetInterestExpressed it) {
        return Occasion.together(
                occasion.tell(
                        team(), Template.ASSET_INTEREST_RECEIVED, words().expressedForTheOwner(it)),
                occasion.tell(
                        body(it.bodyId()),
                        Template.ASSET_INTEREST_RECEIVED,
                        words().expressedForTheBody(it)));
    }

    /** That a period for the decision began is about a right in law. */
    private List<Telling> eligible(AssetEligibilityConfirmed it) {
        var forTheBody =
                it.decisionDue().isPresent()
                        ? occasion.tellAlways(
                                body(it.bodyId()),
                                Template.ASSET_ELIGIBILITY_CONFIRMED,
                                words().eligibleForTheBody(it))
                        : occasion.tell(
                                body(it.bodyId()),
                                Template.ASSET_ELIGIBILITY_CONFIRMED,
                                words().eligibleForTheBody(it));
        var forTheTeam =
                it.decisionDue()
                        .map(due ->
                                occasion.tellAlways(
                                        team(),
                                        Template.ASSET_DECISION_DUE,
                                        words().decisionDue(due)))
                        .orElseGet(List::of);
        return Occasion.together(forTheBody, forTheTeam);
    }

    private List<Telling> overdue(AssetDecisionOverdue it) {
        return Occasion.together(
                occasion.tellAlways(
                        and(team(), occasion.audience().auditors()),
                        Template.ASSET_DECISION_DUE,
                        words().overdueForTheOwner(it)),
                occasion.tellAlways(
                        body(it.bodyId()),
                        Template.ASSET_DECISION_DUE,
                        words().overdueForTheBody(it)));
    }

    private List<Telling> decided(AssetTransferDecided it) {
        return Occasion.together(
                occasion.tell(
                        and(team(), participants()),
                        Template.ASSET_DECIDED,
                        words().decidedForTheOwner(it)),
                occasion.tell(
                        body(it.bodyId()), Template.ASSET_DECIDED, words().decidedForTheBody(it)));
    }

    private List<Telling> passed(AssetTransferCompleted it) {
        return Occasion.together(
                occasion.tell(
                        and(team(), participants()),
                        Template.ASSET_PASSED,
                        terms().passedForTheOwner(it)),
                occasion.tell(
                        body(it.bodyId()), Template.ASSET_PASSED, terms().passedForTheBody(it)));
    }

    static List<Recipient> and(List<Recipient> some, List<Recipient> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Recipient> body(String organisation) {
        return Audience.providersAt(List.of(organisation));
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> participants() {
        return occasion.audience().communityParticipants();
    }

    private List<Recipient> providers() {
        return occasion.audience().providers();
    }

    private AssetTermsWordings terms() {
        return new AssetTermsWordings(occasion.name());
    }

    private AssetWordings words() {
        return new AssetWordings(occasion.name(), occasion.audience());
    }
}
