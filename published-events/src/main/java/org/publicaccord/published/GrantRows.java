package org.publicaccord.published;

import static org.publicaccord.published.ContractRows.forParties;
import static org.publicaccord.published.ContractRows.open;

import java.util.List;
import org.publicaccord.published.contract.GrantAccepted;
import org.publicaccord.published.contract.GrantApplicationReceived;
import org.publicaccord.published.contract.GrantApplicationTurnedDown;
import org.publicaccord.published.contract.GrantApplicationWithdrawn;
import org.publicaccord.published.contract.GrantAssistanceConfirmed;
import org.publicaccord.published.contract.GrantAssistanceNotified;
import org.publicaccord.published.contract.GrantCallOpened;
import org.publicaccord.published.contract.GrantCaseRecorded;
import org.publicaccord.published.contract.GrantClaimDecided;
import org.publicaccord.published.contract.GrantClaimSubmitted;
import org.publicaccord.published.contract.GrantClawbackDecided;
import org.publicaccord.published.contract.GrantClawbackRaised;
import org.publicaccord.published.contract.GrantClawbackRecovered;
import org.publicaccord.published.contract.GrantCompleted;
import org.publicaccord.published.contract.GrantDatabaseEntryRecorded;
import org.publicaccord.published.contract.GrantDeadlineMissed;
import org.publicaccord.published.contract.GrantDueDiligenceRecorded;
import org.publicaccord.published.contract.GrantInstalmentPaid;
import org.publicaccord.published.contract.GrantOfferEnded;
import org.publicaccord.published.contract.GrantOffered;
import org.publicaccord.published.contract.GrantReferralRecorded;
import org.publicaccord.published.contract.GrantRepresentationMade;
import org.publicaccord.published.contract.GrantStandardAnswered;
import org.publicaccord.published.contract.GrantStopped;
import org.publicaccord.published.contract.GrantSubsidyAssessed;
import org.publicaccord.published.contract.GrantYearReconciled;

/** What contract-service publishes of grants, in the order of their life. */
final class GrantRows {

    static final List<CataloguedEvent> ALL =
            List.of(
                    forParties(
                            "grant-case-recorded",
                            GrantCaseRecorded.class,
                            "A grant has a business case, or a later one."),
                    forParties(
                            "grant-standard-answered",
                            GrantStandardAnswered.class,
                            "Minimum requirements of GovS 015 are complied with or explained."),
                    open(
                            "grant-call-opened",
                            GrantCallOpened.class,
                            "A call for applications for a grant is made, open or direct."),
                    forParties(
                            "grant-application-received",
                            GrantApplicationReceived.class,
                            "An organisation applies for a grant."),
                    forParties(
                            "grant-application-withdrawn",
                            GrantApplicationWithdrawn.class,
                            "An applicant withdraws its application for a grant."),
                    forParties(
                            "grant-due-diligence-recorded",
                            GrantDueDiligenceRecorded.class,
                            "Due diligence on an applicant for a grant is done."),
                    forParties(
                            "grant-application-turned-down",
                            GrantApplicationTurnedDown.class,
                            "An application for a grant is turned down."),
                    forParties(
                            "grant-subsidy-assessed",
                            GrantSubsidyAssessed.class,
                            "It is assessed what a grant would be under the Subsidy Control Act 2022."),
                    forParties(
                            "grant-assistance-notified",
                            GrantAssistanceNotified.class,
                            "A recipient is told of small assistance and asked to confirm it."),
                    forParties(
                            "grant-assistance-confirmed",
                            GrantAssistanceConfirmed.class,
                            "A recipient confirms in writing that small assistance stays within its limit."),
                    forParties(
                            "grant-referral-recorded",
                            GrantReferralRecorded.class,
                            "The Subsidy Advice Unit accepted a request for a report on a grant, or reported."),
                    forParties("grant-offered", GrantOffered.class, "A grant is offered."),
                    forParties(
                            "grant-offer-ended",
                            GrantOfferEnded.class,
                            "An offer of a grant ends without a grant."),
                    open(
                            "grant-accepted",
                            GrantAccepted.class,
                            "A grant is accepted: its agreement is entered."),
                    open(
                            "grant-stopped",
                            GrantStopped.class,
                            "A grant is given up before it is accepted."),
                    forParties(
                            "grant-claim-submitted",
                            GrantClaimSubmitted.class,
                            "A recipient claims an instalment of its grant."),
                    forParties(
                            "grant-claim-decided",
                            GrantClaimDecided.class,
                            "A claim for an instalment is approved or turned down."),
                    open(
                            "grant-instalment-paid",
                            GrantInstalmentPaid.class,
                            "An instalment of a grant is paid."),
                    forParties(
                            "grant-year-reconciled",
                            GrantYearReconciled.class,
                            "A year of a grant is reconciled."),
                    forParties(
                            "grant-deadline-missed",
                            GrantDeadlineMissed.class,
                            "A day that a grant waited for went by."),
                    forParties(
                            "grant-clawback-raised",
                            GrantClawbackRaised.class,
                            "A recipient is asked to give money of a grant back."),
                    forParties(
                            "grant-representation-made",
                            GrantRepresentationMade.class,
                            "A recipient says what speaks against a clawback."),
                    open(
                            "grant-clawback-decided",
                            GrantClawbackDecided.class,
                            "It is decided how much of a grant is to be given back."),
                    open(
                            "grant-clawback-recovered",
                            GrantClawbackRecovered.class,
                            "Money of a grant is given back."),
                    open(
                            "grant-database-entry-recorded",
                            GrantDatabaseEntryRecorded.class,
                            "A grant is in the subsidy database."),
                    open(
                            "grant-completed",
                            GrantCompleted.class,
                            "All the money of a grant is accounted for."));

    private GrantRows() {}
}
