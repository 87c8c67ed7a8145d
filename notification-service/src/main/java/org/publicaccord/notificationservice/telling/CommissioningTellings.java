package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.CoDesignClosed;
import org.publicaccord.published.contract.CoDesignOpened;
import org.publicaccord.published.contract.ContributionAnswered;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.EngagementClosed;
import org.publicaccord.published.contract.EngagementOpened;
import org.publicaccord.published.contract.JointPurchaseAgreed;
import org.publicaccord.published.contract.MarketFailureDetermined;
import org.publicaccord.published.contract.NeedAbandoned;
import org.publicaccord.published.contract.NeedMetWithoutContract;
import org.publicaccord.published.contract.NeedRecorded;
import org.publicaccord.published.contract.OptionsAppraised;
import org.publicaccord.published.contract.ProcedureDesigned;

/** Who is told what from the need to the design of its procedure. */
record CommissioningTellings(Occasion occasion) {

    List<Telling> recorded(NeedRecorded it) {
        return tellTeam(Template.NEED_RECORDED, words().recorded(it));
    }

    List<Telling> agreed(JointPurchaseAgreed it) {
        return tellTeam(Template.JOINT_PURCHASE_AGREED, words().agreed(it));
    }

    List<Telling> opened(CoDesignOpened it) {
        return Occasion.together(
                tellTeam(Template.CODESIGN_OPENED, words().opened(it)),
                occasion.tell(
                        participants(),
                        Template.ASKED_TO_HELP_DESIGN,
                        words().askedToHelpDesign(it)));
    }

    List<Telling> received(ContributionReceived it) {
        return occasion.tell(
                occasion.audience().commissioners(),
                Template.CONTRIBUTION_RECEIVED,
                words().received(it));
    }

    /**
     * Who contributed is never published, so every community participant of the buyer reads what
     * became of each contribution.
     */
    List<Telling> answered(ContributionAnswered it) {
        var capacity = course().capacityOf(it.contributionId());
        return occasion.tell(
                participants(), Template.YOU_SAID_WE_DID, words().youSaidWeDid(it, capacity));
    }

    List<Telling> closed(CoDesignClosed it) {
        return Occasion.together(
                tellTeam(Template.CODESIGN_CLOSED, words().closed(it)),
                occasion.tell(
                        participants(), Template.WHAT_WAS_LEARNED, words().whatWasLearned(it)));
    }

    List<Telling> appraised(OptionsAppraised it) {
        return tellTeam(Template.ROUTE_CHOSEN, words().appraised(it));
    }

    /** Auditors are told of it: it is what an award without a competition may rest on. */
    List<Telling> determined(MarketFailureDetermined it) {
        return Occasion.together(
                tellTeam(Template.MARKET_FAILURE_DETERMINED, words().determined(it)),
                occasion.tell(
                        occasion.audience().auditors(),
                        Template.MARKET_FAILURE_DETERMINED,
                        words().determined(it)));
    }

    /** Those who contributed hear how the need is met. */
    List<Telling> met(NeedMetWithoutContract it) {
        var contributors = course().hasContributions() ? participants() : List.<Recipient>of();
        return Occasion.together(
                tellTeam(Template.NEED_MET_WITHOUT_CONTRACT, words().met(it)),
                occasion.tell(contributors, Template.NEED_MET_WITHOUT_CONTRACT, words().met(it)));
    }

    /** Those who contributed have a right to hear that nothing comes of it. */
    List<Telling> abandoned(NeedAbandoned it) {
        var contributors = course().hasContributions() ? participants() : List.<Recipient>of();
        return Occasion.together(
                tellTeam(Template.NEED_ABANDONED, words().abandoned(it)),
                occasion.tell(contributors, Template.NEED_ABANDONED, words().abandoned(it)));
    }

    List<Telling> engaging(EngagementOpened it) {
        return tellTeam(Template.ENGAGEMENT_OPENED, words().engaging(it));
    }

    List<Telling> engaged(EngagementClosed it) {
        return tellTeam(Template.ENGAGEMENT_CLOSED, words().engaged(it));
    }

    List<Telling> designed(ProcedureDesigned it) {
        return tellTeam(Template.PROCEDURE_DESIGNED, words().designed(it));
    }

    private List<Telling> tellTeam(Template template, Wording wording) {
        return occasion.tell(occasion.audience().commissioningTeam(), template, wording);
    }

    private List<Recipient> participants() {
        return occasion.audience().communityParticipants();
    }

    private Course course() {
        return occasion.before().courseSoFar();
    }

    private CommissioningWordings words() {
        return new CommissioningWordings(occasion.name(), occasion.audience());
    }
}
