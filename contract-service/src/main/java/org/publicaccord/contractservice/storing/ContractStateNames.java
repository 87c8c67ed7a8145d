package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.approvals.ApprovalState;
import org.publicaccord.contractservice.assistance.AssistanceLedger;
import org.publicaccord.contractservice.assistance.GivenGrants;
import org.publicaccord.contractservice.authority.Powers;
import org.publicaccord.contractservice.authority.Schemes;
import org.publicaccord.contractservice.awarding.AwardState;
import org.publicaccord.contractservice.commissioning.CommissioningState;
import org.publicaccord.contractservice.competition.CompetitionState;
import org.publicaccord.contractservice.delivery.Changes;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.directaward.DirectAwardState;
import org.publicaccord.contractservice.documents.DocumentsState;
import org.publicaccord.contractservice.documents.Version;
import org.publicaccord.contractservice.framework.FrameworkState;
import org.publicaccord.contractservice.framework.Frameworks;
import org.publicaccord.contractservice.importing.ImportingState;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.notices.NoticeState;
import org.publicaccord.contractservice.strategy.Strategies;
import org.publicaccord.contractservice.strategy.StrategyState;
import org.publicaccord.eventstore.StateNames;

/**
 * The names under which the states of contracts, schemes of delegation, strategies, frameworks and
 * ledgers of assistance stand in snapshots. They hold as long as the code does that made a state,
 * so they may be changed.
 */
public final class ContractStateNames {

    private ContractStateNames() {}

    /** Every state of this service. */
    public static StateNames all() {
        var names =
                StateNames.builder(ContractStateNames.class, ContractEventNames.all()).stream(
                        "contract", 1, ContractState.class, Contracts.ofHistory())
                        .stream("authority", 1, Powers.class, Schemes.ofHistory())
                        .stream("strategy", 1, StrategyState.class, new Strategies())
                        .stream("framework", 1, FrameworkState.class, new Frameworks())
                        .stream("assistance", 1, AssistanceLedger.class, GivenGrants.ofHistory());
        importing(names);
        commissioning(names);
        competition(names);
        awarding(names);
        directAward(names);
        ProviderSelectionNames.addTo(names);
        AssetTransferStateNames.addTo(names);
        CoInvestmentStateNames.addTo(names);
        WorkingAgreementNames.addTo(names);
        GrantStateNames.addTo(names);
        delivery(names);
        notices(names);
        approvals(names);
        documents(names);
        authority(names);
        records(names);
        return names.holding(ContractState.class, Contracts.ofHistory().states().values())
                .json(WingsJson::shape)
                .build();
    }

    private static void importing(StateNames.Builder names) {
        names.name("not-imported", ImportingState.NotImported.class)
                .name("in-codesign", ImportingState.InCoDesign.class)
                .name("in-selection", ImportingState.InSelection.class)
                .name("being-awarded", ImportingState.BeingAwarded.class)
                .name("abandoned", ImportingState.Abandoned.class)
                .name("mobilising", ImportingState.Mobilising.class)
                .name("in-delivery", ImportingState.InDelivery.class)
                .name("in-exit", ImportingState.InExit.class)
                .name("ended-early", ImportingState.EndedEarly.class);
    }

    private static void commissioning(StateNames.Builder names) {
        names.name("no-need", CommissioningState.NoNeed.class)
                .name("exploring", CommissioningState.Exploring.class)
                .name("codesigning", CommissioningState.CoDesigning.class)
                .name("route-chosen", CommissioningState.RouteChosen.class)
                .name("met-without-contract", CommissioningState.MetWithoutContract.class)
                .name("abandoned", CommissioningState.Abandoned.class)
                .name("awaited", CommissioningState.Answer.Awaited.class)
                .name("given", CommissioningState.Answer.Given.class);
    }

    private static void competition(StateNames.Builder names) {
        names.name("no-competition", CompetitionState.NoCompetition.class)
                .name("intended", CompetitionState.Intended.class)
                .name("engagement-open", CompetitionState.EngagementOpen.class)
                .name("designed", CompetitionState.Designed.class)
                .name("advertised", CompetitionState.Advertised.class)
                .name("assessing", CompetitionState.Assessing.class)
                .name("recommended", CompetitionState.Recommended.class)
                .name("decided", CompetitionState.Decided.class)
                .name("announced", CompetitionState.Announced.class)
                .name("eligibility-in-doubt", CompetitionState.EligibilityInDoubt.class)
                .name("divided", CompetitionState.Divided.class)
                .name("stopped", CompetitionState.Stopped.class);
    }

    private static void awarding(StateNames.Builder names) {
        names.name("not-announced", AwardState.NotAnnounced.class)
                .name("in-standstill", AwardState.InStandstill.class)
                .name("suspended", AwardState.Suspended.class)
                .name("may-enter", AwardState.MayEnter.class)
                .name("entered", AwardState.Entered.class);
    }

    private static void directAward(StateNames.Builder names) {
        names.name("no-direct-award", DirectAwardState.NoDirectAward.class)
                .name("intended", DirectAwardState.Intended.class)
                .name("justified", DirectAwardState.Justified.class)
                .name("transparent", DirectAwardState.Transparent.class)
                .name("decided", DirectAwardState.Decided.class)
                .name("announced", DirectAwardState.Announced.class)
                .name("stopped", DirectAwardState.Stopped.class);
    }

    private static void delivery(StateNames.Builder names) {
        names.name("not-entered", DeliveryState.NotEntered.class)
                .name("mobilising", DeliveryState.Mobilising.class)
                .name("live", DeliveryState.Live.class)
                .name("reviewing", DeliveryState.Reviewing.class)
                .name("renewing", DeliveryState.Renewing.class)
                .name("expiring", DeliveryState.Expiring.class)
                .name("ended", DeliveryState.Ended.class)
                .name("terminated", DeliveryState.Terminated.class)
                .name("closed", DeliveryState.Closed.class)
                .name("pending", Changes.PendingChange.class)
                .name("applied", Changes.AppliedChange.class)
                .name("withdrawn", Changes.WithdrawnChange.class);
    }

    private static void notices(StateNames.Builder names) {
        names.name("drafted", NoticeState.Drafted.class)
                .name("approved", NoticeState.Approved.class)
                .name("submitted", NoticeState.Submitted.class)
                .name("published", NoticeState.Published.class)
                .name("dropped", NoticeState.Dropped.class);
    }

    private static void approvals(StateNames.Builder names) {
        names.name("requested", ApprovalState.Requested.class)
                .name("given", ApprovalState.Given.class)
                .name("called-in", ApprovalState.CalledIn.class)
                .name("declined", ApprovalState.Declined.class)
                .name("set-aside", ApprovalState.SetAside.class)
                .name("used", ApprovalState.Used.class);
    }

    private static void documents(StateNames.Builder names) {
        names.name("kept", DocumentsState.Kept.class)
                .name("erased", DocumentsState.Erased.class)
                .name("whole", Version.ToThePublic.Whole.class)
                .name("held-back", Version.ToThePublic.HeldBack.class)
                .name("redacted", Version.ToThePublic.Redacted.class)
                .name("withheld", Version.ToThePublic.Withheld.class);
    }

    private static void authority(StateNames.Builder names) {
        names.name("no-scheme", Powers.NoScheme.class)
                .name("adopted", Powers.Adopted.class)
                .name("delegation", Powers.Delegation.class)
                .name("cover", Powers.Cover.class);
    }

    private static void records(StateNames.Builder names) {
        names.name("not-adopted", StrategyState.NotAdopted.class)
                .name("adopted", StrategyState.Adopted.class)
                .name("not-registered", FrameworkState.NotRegistered.class)
                .name("registered", FrameworkState.Registered.class)
                .name("closed", FrameworkState.Closed.class);
    }
}
