package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.PageEvent.PartnerLeft;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationLapsed;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationOpened;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernEscalated;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernRaised;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernResolved;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionProposed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionSettled;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.HostEnded;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingHeld;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingOverdue;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.RelationshipSurveyed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.SurveyAnswered;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.VoteCast;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;

/** The names of working agreements on disk: of what happens to them, and of where they stand. */
final class WorkingAgreementNames {

    private WorkingAgreementNames() {}

    static void addTo(EventNames.Builder names) {
        names.name("contract.working-agreement-drafted", 1, PageDrafted.class)
                .name("contract.working-agreement-signed", 1, PageSigned.class)
                .name("contract.working-agreement-agreed", 1, PageAgreed.class)
                .name("contract.working-agreement-began", 1, AgreementBegan.class)
                .name("contract.working-agreement-given-up", 1, AgreementGivenUp.class);
        names.name("contract.working-agreement-renegotiation-opened", 1, RenegotiationOpened.class)
                .name(
                        "contract.working-agreement-renegotiation-lapsed",
                        1,
                        RenegotiationLapsed.class)
                .name("contract.working-agreement-terms-reset", 1, TermsReset.class)
                .name("contract.working-agreement-partner-left", 1, PartnerLeft.class)
                .name("contract.working-agreement-meeting-held", 1, MeetingHeld.class)
                .name("contract.working-agreement-meeting-overdue", 1, MeetingOverdue.class)
                .name("contract.working-agreement-decision-proposed", 1, DecisionProposed.class)
                .name("contract.working-agreement-vote-cast", 1, VoteCast.class)
                .name("contract.working-agreement-decision-settled", 1, DecisionSettled.class)
                .name("contract.working-agreement-concern-raised", 1, ConcernRaised.class)
                .name("contract.working-agreement-concern-escalated", 1, ConcernEscalated.class)
                .name("contract.working-agreement-concern-resolved", 1, ConcernResolved.class)
                .name("contract.working-agreement-survey-answered", 1, SurveyAnswered.class)
                .name("contract.working-agreement-surveyed", 1, RelationshipSurveyed.class)
                .name("contract.working-agreement-host-ended", 1, HostEnded.class);
    }

    static void addTo(StateNames.Builder names) {
        names.name("no-agreement", WorkingAgreementState.NoAgreement.class)
                .name("convening", WorkingAgreementState.Convening.class)
                .name("drafting", WorkingAgreementState.Drafting.class)
                .name("agreed", WorkingAgreementState.Agreed.class)
                .name("active", WorkingAgreementState.Active.class)
                .name("concern-open", WorkingAgreementState.ConcernOpen.class)
                .name("in-mediation", WorkingAgreementState.InMediation.class)
                .name("renegotiating", WorkingAgreementState.Renegotiating.class)
                .name("given-up", WorkingAgreementState.GivenUp.class);
    }
}
