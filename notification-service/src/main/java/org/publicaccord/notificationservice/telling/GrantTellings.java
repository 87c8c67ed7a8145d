package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import org.publicaccord.published.contract.ContractFacts;
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
import org.publicaccord.published.contract.GrantEvent;
import org.publicaccord.published.contract.GrantInstalmentPaid;
import org.publicaccord.published.contract.GrantOfferEnded;
import org.publicaccord.published.contract.GrantOffered;
import org.publicaccord.published.contract.GrantReferralRecorded;
import org.publicaccord.published.contract.GrantRepresentationMade;
import org.publicaccord.published.contract.GrantStandardAnswered;
import org.publicaccord.published.contract.GrantStopped;
import org.publicaccord.published.contract.GrantSubsidyAssessed;
import org.publicaccord.published.contract.GrantYearReconciled;

/** Who is told what of a grant: every applicant of every decision about its application. */
record GrantTellings(Occasion occasion) {

    /** The facts that an event states; empty if it states none. */
    static Optional<ContractFacts> facts(GrantEvent event) {
        return switch (event) {
            case GrantOffered it -> Optional.of(it.contract());
            case GrantAccepted it -> Optional.of(it.contract());
            case GrantEvent _ -> Optional.empty();
        };
    }

    List<Telling> of(GrantEvent event) {
        return switch (event) {
            // Who records these is whom they concern.
            case GrantCaseRecorded _, GrantStandardAnswered _, GrantDueDiligenceRecorded _ ->
                    List.of();
            case GrantCallOpened it -> called(it);
            case GrantApplicationReceived it -> applied(it);
            case GrantApplicationWithdrawn it ->
                    occasion.tell(team(), Template.GRANT_APPLICATION, words().withdrawn(it));
            case GrantApplicationTurnedDown it ->
                    occasion.tellAlways(
                            at(it.applicantId()),
                            Template.GRANT_TURNED_DOWN,
                            words().turnedDown(it));
            case GrantSubsidyAssessed it ->
                    occasion.tell(
                            and(team(), occasion.audience().approvers()),
                            Template.GRANT_SUBSIDY,
                            words().assessed(it));
            case GrantAssistanceNotified it ->
                    occasion.tellAlways(
                            at(it.applicantId()), Template.GRANT_ASSISTANCE, words().notified(it));
            case GrantAssistanceConfirmed it ->
                    occasion.tell(team(), Template.GRANT_ASSISTANCE, words().confirmed(it));
            case GrantReferralRecorded it ->
                    occasion.tell(
                            and(team(), at(it.applicantId())),
                            Template.GRANT_SUBSIDY,
                            words().referred(it));
            case GrantOffered it ->
                    occasion.tellAlways(
                            at(it.applicantId()), Template.GRANT_OFFERED, words().offered(it));
            case GrantOfferEnded it ->
                    occasion.tellAlways(
                            and(team(), at(it.applicantId())),
                            Template.GRANT_OFFER_ENDED,
                            words().ended(it));
            case GrantAccepted it -> accepted(it);
            case GrantStopped it ->
                    occasion.tell(
                            and(team(), participants()),
                            Template.GRANT_STOPPED,
                            words().stopped(it));
            case GrantClaimSubmitted it ->
                    occasion.tell(
                            and(team(), finance()), Template.GRANT_CLAIM, money().claimed(it));
            case GrantClaimDecided it ->
                    occasion.tell(
                            and(recipient(), finance()), Template.GRANT_CLAIM, money().decided(it));
            case GrantInstalmentPaid it ->
                    occasion.tell(and(team(), recipient()), Template.GRANT_PAID, money().paid(it));
            case GrantYearReconciled it ->
                    occasion.tell(
                            and(team(), recipient()),
                            Template.GRANT_RECONCILED,
                            money().reconciled(it));
            case GrantDeadlineMissed it ->
                    occasion.tellAlways(
                            and(team(), occasion.audience().auditors()),
                            Template.GRANT_DEADLINE_MISSED,
                            money().missed(it));
            case GrantClawbackRaised it -> raised(it);
            case GrantRepresentationMade it ->
                    occasion.tellAlways(team(), Template.GRANT_CLAWBACK, money().represented(it));
            case GrantClawbackDecided it ->
                    occasion.tellAlways(
                            and(recipient(), finance()),
                            Template.GRANT_CLAWBACK,
                            money().settled(it));
            case GrantClawbackRecovered it ->
                    occasion.tell(
                            and(and(team(), finance()), recipient()),
                            Template.GRANT_CLAWBACK,
                            money().recovered(it));
            case GrantDatabaseEntryRecorded it ->
                    occasion.tell(
                            and(team(), occasion.audience().auditors()),
                            Template.GRANT_SUBSIDY,
                            money().entered(it));
            case GrantCompleted it ->
                    occasion.tell(
                            and(and(team(), recipient()), participants()),
                            Template.GRANT_COMPLETED,
                            money().completed(it));
        };
    }

    private List<Telling> called(GrantCallOpened it) {
        return Occasion.together(
                occasion.tell(and(team(), participants()), Template.GRANT_CALL, words().called(it)),
                it.invitedId()
                        .map(invited ->
                                occasion.tell(
                                        at(invited), Template.GRANT_CALL, words().invited(it)))
                        .orElseGet(List::of));
    }

    private List<Telling> applied(GrantApplicationReceived it) {
        return Occasion.together(
                occasion.tell(team(), Template.GRANT_APPLICATION, words().appliedForTheFunder(it)),
                occasion.tell(
                        at(it.applicantId()),
                        Template.GRANT_APPLICATION,
                        words().appliedForTheApplicant(it)));
    }

    private List<Telling> accepted(GrantAccepted it) {
        return Occasion.together(
                occasion.tellAlways(
                        and(team(), finance()),
                        Template.GRANT_ACCEPTED,
                        words().acceptedForTheFunder(it)),
                occasion.tell(
                        at(it.recipientId()),
                        Template.GRANT_ACCEPTED,
                        words().acceptedForTheRecipient(it)),
                occasion.tell(participants(), Template.GRANT_ACCEPTED, words().acceptedForAll(it)));
    }

    private List<Telling> raised(GrantClawbackRaised it) {
        return Occasion.together(
                occasion.tellAlways(
                        recipient(), Template.GRANT_CLAWBACK, money().raisedForTheRecipient(it)),
                occasion.tell(team(), Template.GRANT_CLAWBACK, money().raisedForTheFunder(it)));
    }

    private static List<Recipient> and(List<Recipient> some, List<Recipient> others) {
        return AssetTellings.and(some, others);
    }

    private static List<Recipient> at(String organisation) {
        return Audience.providersAt(List.of(organisation));
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> finance() {
        return occasion.audience().finance();
    }

    private List<Recipient> participants() {
        return occasion.audience().communityParticipants();
    }

    private List<Recipient> recipient() {
        return occasion.audience().providers();
    }

    private GrantWordings words() {
        return new GrantWordings(occasion.name(), occasion.audience());
    }

    private GrantMoneyWordings money() {
        return new GrantMoneyWordings(occasion.name());
    }
}
