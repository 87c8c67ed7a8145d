package org.publicaccord.contractservice.reacting;

import java.util.Optional;
import org.publicaccord.contractservice.competition.CompetitionCommand.BeginAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardSuspended;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.ContractEntered;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionEvent.StandstillEnded;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.SuspensionEnded;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * A standstill is looked at again when the day after its last day begins, and each lot of a divided
 * procurement begins as a contract of its own. Doing this twice for one event changes nothing.
 */
public final class WhenAwardIsAnnouncedThenWatchStandstill {

    /** What the deadline asks for. */
    static final String OBSERVE_STANDSTILL = "observe-standstill";

    private static final String BEGIN = "begin-as-lot";

    private final DeadlineSchedule schedule;
    private final Sending sending;

    WhenAwardIsAnnouncedThenWatchStandstill(DeadlineSchedule schedule, Sending sending) {
        this.schedule = schedule;
        this.sending = sending;
    }

    public void after(CompetitionEvent event, String eventId) {
        switch (event) {
            case AwardAnnounced it -> watch(it.contract(), it.standstill());
            case BegunAsLot it -> watch(it.contract(), it.beginning().standstill());
            case DividedIntoLots it -> {
                schedule.cancel(key(it.contract()));
                it.beginnings()
                        .forEach(lot ->
                                sending.because(
                                        eventId, BEGIN, new BeginAsLot(lot.contract(), lot)));
            }
            case StandstillEnded it -> schedule.cancel(key(it.contract()));
            case ProcurementTerminated it -> schedule.cancel(key(it.contract()));
            case EngagementOpened _,
                    EngagementClosed _,
                    ProcedureDesigned _,
                    TenderAdvertised _,
                    TendersClosed _,
                    AwardRecommended _,
                    SummariesIssued _,
                    AwardDecided _,
                    AwardSuspended _,
                    SuspensionEnded _,
                    ContractEntered _ -> {}
        }
    }

    private void watch(ContractId contract, Optional<Standstill> standstill) {
        standstill
                .map(days -> UkCalendar.startOf(days.lastDay().plusDays(1)))
                .ifPresent(due ->
                        schedule.set(key(contract), due, contract.toString(), OBSERVE_STANDSTILL));
    }

    private static String key(ContractId contract) {
        return "standstill:" + contract;
    }
}
