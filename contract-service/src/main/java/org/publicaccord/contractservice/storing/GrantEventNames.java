package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.assistance.AssistanceEvent.GrantCounted;
import org.publicaccord.contractservice.assistance.AssistanceEvent.GrantDropped;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationReceived;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationTurnedDown;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationWithdrawn;
import org.publicaccord.contractservice.grant.AwardingEvent.AssessmentMade;
import org.publicaccord.contractservice.grant.AwardingEvent.CallOpened;
import org.publicaccord.contractservice.grant.AwardingEvent.CaseRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantOffered;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantStopped;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientConfirmed;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientNotified;
import org.publicaccord.contractservice.grant.AwardingEvent.ReferralRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.StandardAnswered;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimSubmitted;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackRaised;
import org.publicaccord.contractservice.grant.FundingEvent.DatabaseEntryRecorded;
import org.publicaccord.contractservice.grant.FundingEvent.DeadlineMissed;
import org.publicaccord.contractservice.grant.FundingEvent.GrantCompleted;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
import org.publicaccord.contractservice.grant.FundingEvent.MoneyRecovered;
import org.publicaccord.contractservice.grant.FundingEvent.RepresentationMade;
import org.publicaccord.contractservice.grant.FundingEvent.YearReconciled;
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens to a grant, and in the ledger of an enterprise. */
final class GrantEventNames {

    private GrantEventNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.grant-case-recorded", 1, CaseRecorded.class)
                .name("contract.grant-standard-answered", 1, StandardAnswered.class)
                .name("contract.grant-call-opened", 1, CallOpened.class)
                .name("contract.grant-application-received", 1, ApplicationReceived.class)
                .name("contract.grant-application-withdrawn", 1, ApplicationWithdrawn.class)
                .name("contract.grant-due-diligence-recorded", 1, DueDiligenceRecorded.class)
                .name("contract.grant-application-turned-down", 1, ApplicationTurnedDown.class)
                .name("contract.grant-subsidy-assessed", 1, AssessmentMade.class)
                .name("contract.grant-assistance-notified", 1, RecipientNotified.class)
                .name("contract.grant-assistance-confirmed", 1, RecipientConfirmed.class)
                .name("contract.grant-referral-recorded", 1, ReferralRecorded.class)
                .name("contract.grant-offered", 1, GrantOffered.class)
                .name("contract.grant-offer-ended", 1, OfferEnded.class)
                .name("contract.grant-accepted", 1, GrantAccepted.class)
                .name("contract.grant-stopped", 1, GrantStopped.class);
        names.name("contract.grant-claim-submitted", 1, ClaimSubmitted.class)
                .name("contract.grant-claim-decided", 1, ClaimDecided.class)
                .name("contract.grant-instalment-paid", 1, InstalmentPaid.class)
                .name("contract.grant-year-reconciled", 1, YearReconciled.class)
                .name("contract.grant-deadline-missed", 1, DeadlineMissed.class)
                .name("contract.grant-clawback-raised", 1, ClawbackRaised.class)
                .name("contract.grant-representation-made", 1, RepresentationMade.class)
                .name("contract.grant-clawback-decided", 1, ClawbackDecided.class)
                .name("contract.grant-clawback-recovered", 1, MoneyRecovered.class)
                .name("contract.grant-database-entry-recorded", 1, DatabaseEntryRecorded.class)
                .name("contract.grant-completed", 1, GrantCompleted.class);
        names.name("assistance.grant-counted", 1, GrantCounted.class)
                .name("assistance.grant-dropped", 1, GrantDropped.class);
    }
}
