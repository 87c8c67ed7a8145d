package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementConcernEscalated;
import org.publicaccord.published.contract.WorkingAgreementConcernRaised;
import org.publicaccord.published.contract.WorkingAgreementConcernResolved;
import org.publicaccord.published.contract.WorkingAgreementDecisionProposed;
import org.publicaccord.published.contract.WorkingAgreementDecisionSettled;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementEvent;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementHostEnded;
import org.publicaccord.published.contract.WorkingAgreementMeetingHeld;
import org.publicaccord.published.contract.WorkingAgreementMeetingOverdue;
import org.publicaccord.published.contract.WorkingAgreementPartnerLeft;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationLapsed;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationOpened;
import org.publicaccord.published.contract.WorkingAgreementSigned;
import org.publicaccord.published.contract.WorkingAgreementSurveyAnswered;
import org.publicaccord.published.contract.WorkingAgreementSurveyed;
import org.publicaccord.published.contract.WorkingAgreementTermsReset;
import org.publicaccord.published.contract.WorkingAgreementVoteCast;

/** Who is told what of a working agreement. */
record WorkingAgreementTellings(Occasion occasion) {

    /** The facts that an event states; empty if it states none. */
    static Optional<ContractFacts> facts(WorkingAgreementEvent event) {
        return switch (event) {
            case WorkingAgreementBegan it -> Optional.of(it.contract());
            case WorkingAgreementTermsReset it -> Optional.of(it.contract());
            case WorkingAgreementPartnerLeft it -> Optional.of(it.contract());
            case WorkingAgreementEvent _ -> Optional.empty();
        };
    }

    List<Telling> of(WorkingAgreementEvent event) {
        return switch (event) {
            case WorkingAgreementDrafted it ->
                    everyone(Template.WORKING_AGREEMENT_PAGE, words().drafted(it));
            case WorkingAgreementSigned it ->
                    everyone(Template.WORKING_AGREEMENT_SIGNED, words().signed(it));
            case WorkingAgreementAgreed it ->
                    occasion.tell(
                            occasion.audience().commissioningTeam(),
                            Template.WORKING_AGREEMENT_PAGE,
                            words().agreed(it));
            case WorkingAgreementBegan it ->
                    everyone(Template.WORKING_AGREEMENT_BEGAN, words().began(it));
            case WorkingAgreementGivenUp it ->
                    everyone(Template.WORKING_AGREEMENT_GIVEN_UP, words().givenUp(it));
            case WorkingAgreementRenegotiationOpened it ->
                    everyone(Template.WORKING_AGREEMENT_TERMS, relationship().opened(it));
            case WorkingAgreementRenegotiationLapsed it ->
                    everyone(Template.WORKING_AGREEMENT_TERMS, relationship().lapsed(it));
            case WorkingAgreementTermsReset it ->
                    everyone(Template.WORKING_AGREEMENT_TERMS, relationship().reset(it));
            case WorkingAgreementPartnerLeft it ->
                    everyone(Template.WORKING_AGREEMENT_TERMS, relationship().left(it));
            case WorkingAgreementMeetingHeld it ->
                    everyone(Template.WORKING_AGREEMENT_MEETING, relationship().held(it));
            case WorkingAgreementMeetingOverdue it ->
                    everyone(Template.WORKING_AGREEMENT_MEETING, relationship().overdue(it));
            case WorkingAgreementDecisionProposed it ->
                    everyone(Template.WORKING_AGREEMENT_DECISION, relationship().proposed(it));
            case WorkingAgreementDecisionSettled it ->
                    everyone(Template.WORKING_AGREEMENT_DECISION, relationship().settled(it));
            case WorkingAgreementConcernRaised it ->
                    everyone(Template.WORKING_AGREEMENT_CONCERN, relationship().raised(it));
            case WorkingAgreementConcernEscalated it ->
                    everyone(Template.WORKING_AGREEMENT_CONCERN, relationship().escalated(it));
            case WorkingAgreementConcernResolved it ->
                    everyone(Template.WORKING_AGREEMENT_CONCERN, relationship().resolved(it));
            case WorkingAgreementSurveyed it ->
                    everyone(Template.WORKING_AGREEMENT_HEALTH, relationship().surveyed(it));
            case WorkingAgreementHostEnded it ->
                    everyone(Template.WORKING_AGREEMENT_TERMS, relationship().hostEnded(it));
            // What each says becomes known to all when it is settled.
            case WorkingAgreementVoteCast _, WorkingAgreementSurveyAnswered _ -> List.of();
        };
    }

    private List<Telling> everyone(Template template, Wording wording) {
        return occasion.tell(occasion.audience().everyone(), template, wording);
    }

    private WorkingAgreementWordings words() {
        return new WorkingAgreementWordings(occasion.name(), occasion.audience());
    }

    private RelationshipWordings relationship() {
        return new RelationshipWordings(occasion.name(), occasion.audience());
    }
}
