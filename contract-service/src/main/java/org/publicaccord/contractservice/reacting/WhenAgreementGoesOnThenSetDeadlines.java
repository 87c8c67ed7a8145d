package org.publicaccord.contractservice.reacting;

import java.time.LocalDate;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.workingagreement.MeetingKind;
import org.publicaccord.contractservice.workingagreement.Meetings;
import org.publicaccord.contractservice.workingagreement.PageEvent;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.PageEvent.PartnerLeft;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationLapsed;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationOpened;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent;
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
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * A working agreement is looked at again on the day after each day that it waits for: of a meeting,
 * or of a concern at its level. Doing this twice for one event changes nothing.
 */
public final class WhenAgreementGoesOnThenSetDeadlines {

    /** What the deadlines ask for. */
    static final String OBSERVE_AGREEMENT = "observe-working-agreement";

    private final DeadlineSchedule schedule;

    WhenAgreementGoesOnThenSetDeadlines(DeadlineSchedule schedule) {
        this.schedule = schedule;
    }

    public void after(WorkingAgreementEvent event) {
        switch (event) {
            case PageEvent it -> afterPage(it);
            case RelationshipEvent it -> afterRelationship(it);
        }
    }

    private void afterPage(PageEvent event) {
        switch (event) {
            case AgreementBegan it ->
                    Meetings.beginning(it.page())
                            .due()
                            .forEach((kind, due) ->
                                    set(meeting(it.contract(), kind), it.contract(), due));
            case PageDrafted _,
                    PageSigned _,
                    PageAgreed _,
                    AgreementGivenUp _,
                    RenegotiationOpened _,
                    RenegotiationLapsed _,
                    TermsReset _,
                    PartnerLeft _ -> {}
        }
    }

    private void afterRelationship(RelationshipEvent event) {
        ContractId contract = event.contract();
        switch (event) {
            case MeetingHeld it -> set(meeting(contract, it.kind()), contract, it.nextDue());
            case ConcernRaised it -> set(concern(contract, it.concern()), contract, it.lastDay());
            case ConcernEscalated it ->
                    it.lastDay()
                            .ifPresentOrElse(
                                    last -> set(concern(contract, it.concern()), contract, last),
                                    () -> schedule.cancel(concern(contract, it.concern())));
            case ConcernResolved it -> schedule.cancel(concern(contract, it.concern()));
            case MeetingOverdue _,
                    DecisionProposed _,
                    VoteCast _,
                    DecisionSettled _,
                    SurveyAnswered _,
                    RelationshipSurveyed _,
                    HostEnded _ -> {}
        }
    }

    private void set(String key, ContractId contract, LocalDate lastDay) {
        schedule.set(
                key,
                UkCalendar.startOf(lastDay.plusDays(1)),
                contract.toString(),
                OBSERVE_AGREEMENT);
    }

    private static String meeting(ContractId contract, MeetingKind kind) {
        return "agreement-meeting:" + contract + ":" + kind;
    }

    private static String concern(ContractId contract, UUID concern) {
        return "agreement-concern:" + contract + ":" + concern;
    }
}
