package org.publicaccord.contractservice.reacting;

import java.util.Optional;
import org.publicaccord.contractservice.awarding.AnnouncesAward;
import org.publicaccord.contractservice.awarding.AwardEvent.StandstillEnded;
import org.publicaccord.contractservice.awarding.WithdrawsAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.BeginAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.contract.ContractEvent;
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

    public void after(ContractEvent event, String eventId) {
        switch (event) {
            case DividedIntoLots it -> {
                schedule.cancel(key(it.contract()));
                it.beginnings()
                        .forEach(lot ->
                                sending.because(
                                        eventId, BEGIN, new BeginAsLot(lot.contract(), lot)));
            }
            case AnnouncesAward it -> watch(it.contract(), it.standstill());
            case StandstillEnded it -> schedule.cancel(key(it.contract()));
            case WithdrawsAward it -> schedule.cancel(key(it.contract()));
            case ContractEvent _ -> {}
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
