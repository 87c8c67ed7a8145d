package org.publicaccord.contractservice.reacting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.grant.AwardingEvent;
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
import org.publicaccord.contractservice.grant.FundingEvent;
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
import org.publicaccord.contractservice.grant.Grant;
import org.publicaccord.contractservice.grant.GrantEvent;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * A grant is looked at again on the day after each day that it waits for: the last day of an offer,
 * of its entry in the subsidy database, of a reconciliation. Doing this twice for one event changes
 * nothing.
 */
public final class WhenGrantGoesOnThenSetDeadlines {

    /** What the deadlines ask for. */
    static final String OBSERVE_GRANT = "observe-grant";

    private final DeadlineSchedule schedule;
    private final Function<ContractId, ContractState> states;

    /**
     * @param states where each contract stands
     */
    WhenGrantGoesOnThenSetDeadlines(
            DeadlineSchedule schedule, Function<ContractId, ContractState> states) {
        this.schedule = schedule;
        this.states = states;
    }

    /** A changed term moves the reconciliation that is to come, or brings another one. */
    public void after(DeliveryEvent event) {
        if (event instanceof StatesFacts && event.path() == Path.GRANT) {
            ContractId contract = event.contract();
            ContractState state = states.apply(contract);
            setReconciliation(
                    contract,
                    state.file()
                            .flatMap(file ->
                                    Grant.reconciliationDue(state.of(Grant.VOCABULARY), file)));
        }
    }

    public void after(GrantEvent event) {
        switch (event) {
            case AwardingEvent it -> afterAwarding(it);
            case FundingEvent it -> afterFunding(it);
        }
    }

    private void afterAwarding(AwardingEvent event) {
        ContractId contract = event.contract();
        switch (event) {
            case GrantOffered it -> set(offer(contract), contract, it.offer().openUntil());
            case OfferEnded _ -> schedule.cancel(offer(contract));
            case GrantAccepted it -> {
                schedule.cancel(offer(contract));
                it.entryDue().ifPresent(due -> set(entry(contract), contract, due));
                set(reconciliation(contract), contract, it.reconciliationDue());
            }
            case CaseRecorded _,
                    StandardAnswered _,
                    CallOpened _,
                    ApplicationReceived _,
                    ApplicationWithdrawn _,
                    DueDiligenceRecorded _,
                    ApplicationTurnedDown _,
                    AssessmentMade _,
                    RecipientNotified _,
                    RecipientConfirmed _,
                    ReferralRecorded _,
                    GrantStopped _ -> {}
        }
    }

    private void afterFunding(FundingEvent event) {
        ContractId contract = event.contract();
        switch (event) {
            case DatabaseEntryRecorded _ -> schedule.cancel(entry(contract));
            case YearReconciled it -> setReconciliation(contract, it.nextDue());
            case ClaimSubmitted _,
                    ClaimDecided _,
                    InstalmentPaid _,
                    DeadlineMissed _,
                    ClawbackRaised _,
                    RepresentationMade _,
                    ClawbackDecided _,
                    MoneyRecovered _,
                    GrantCompleted _ -> {}
        }
    }

    private void setReconciliation(ContractId contract, Optional<LocalDate> due) {
        due.ifPresentOrElse(
                it -> set(reconciliation(contract), contract, it),
                () -> schedule.cancel(reconciliation(contract)));
    }

    private void set(String key, ContractId contract, LocalDate lastDay) {
        schedule.set(
                key, UkCalendar.startOf(lastDay.plusDays(1)), contract.toString(), OBSERVE_GRANT);
    }

    private static String offer(ContractId contract) {
        return "grant-offer:" + contract;
    }

    private static String entry(ContractId contract) {
        return "grant-database-entry:" + contract;
    }

    private static String reconciliation(ContractId contract) {
        return "grant-reconciliation:" + contract;
    }
}
