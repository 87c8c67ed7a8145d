package org.publicaccord.published;

import static org.publicaccord.published.ContractRows.forParties;
import static org.publicaccord.published.ContractRows.open;

import java.util.List;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementConcernEscalated;
import org.publicaccord.published.contract.WorkingAgreementConcernRaised;
import org.publicaccord.published.contract.WorkingAgreementConcernResolved;
import org.publicaccord.published.contract.WorkingAgreementDecisionProposed;
import org.publicaccord.published.contract.WorkingAgreementDecisionSettled;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
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

/** What contract-service publishes of working agreements, in the order of their life. */
final class WorkingAgreementRows {

    static final List<CataloguedEvent> ALL =
            List.of(
                    forParties(
                            "working-agreement-drafted",
                            WorkingAgreementDrafted.class,
                            "The page of a working agreement is drafted, or drafted anew."),
                    forParties(
                            "working-agreement-signed",
                            WorkingAgreementSigned.class,
                            "A party signs the page of a working agreement."),
                    forParties(
                            "working-agreement-agreed",
                            WorkingAgreementAgreed.class,
                            "Every party signed the same page."),
                    open(
                            "working-agreement-began",
                            WorkingAgreementBegan.class,
                            "A working agreement takes effect, under its lawful host."),
                    forParties(
                            "working-agreement-given-up",
                            WorkingAgreementGivenUp.class,
                            "A working agreement is given up before it takes effect."),
                    forParties(
                            "working-agreement-renegotiation-opened",
                            WorkingAgreementRenegotiationOpened.class,
                            "Parties look for other terms."),
                    forParties(
                            "working-agreement-renegotiation-lapsed",
                            WorkingAgreementRenegotiationLapsed.class,
                            "Parties give the search for other terms up."),
                    open(
                            "working-agreement-terms-reset",
                            WorkingAgreementTermsReset.class,
                            "The next version of a working agreement takes effect."),
                    open(
                            "working-agreement-partner-left",
                            WorkingAgreementPartnerLeft.class,
                            "A partner leaves a working agreement."),
                    forParties(
                            "working-agreement-meeting-held",
                            WorkingAgreementMeetingHeld.class,
                            "Parties meet in their forum, or for a learning review."),
                    forParties(
                            "working-agreement-meeting-overdue",
                            WorkingAgreementMeetingOverdue.class,
                            "The last day for a meeting of the parties is over."),
                    forParties(
                            "working-agreement-decision-proposed",
                            WorkingAgreementDecisionProposed.class,
                            "Something is put to the forum."),
                    forParties(
                            "working-agreement-vote-cast",
                            WorkingAgreementVoteCast.class,
                            "A party votes."),
                    forParties(
                            "working-agreement-decision-settled",
                            WorkingAgreementDecisionSettled.class,
                            "The forum decides; dissents stay on record."),
                    forParties(
                            "working-agreement-concern-raised",
                            WorkingAgreementConcernRaised.class,
                            "A party raises a concern."),
                    forParties(
                            "working-agreement-concern-escalated",
                            WorkingAgreementConcernEscalated.class,
                            "A concern goes on to the next level."),
                    forParties(
                            "working-agreement-concern-resolved",
                            WorkingAgreementConcernResolved.class,
                            "A concern is resolved."),
                    forParties(
                            "working-agreement-survey-answered",
                            WorkingAgreementSurveyAnswered.class,
                            "A party says how it sees the relationship."),
                    forParties(
                            "working-agreement-surveyed",
                            WorkingAgreementSurveyed.class,
                            "Every party said how it sees the relationship."),
                    forParties(
                            "working-agreement-host-ended",
                            WorkingAgreementHostEnded.class,
                            "What a working agreement stands under ends before its time."));

    private WorkingAgreementRows() {}
}
