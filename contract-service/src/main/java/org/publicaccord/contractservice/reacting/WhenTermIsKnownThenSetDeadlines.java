package org.publicaccord.contractservice.reacting;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * An awarded contract is looked at again when its first day begins and when the day after its last
 * day begins, in London. Doing this twice for one event changes nothing.
 */
public final class WhenTermIsKnownThenSetDeadlines {

    /** What the deadlines ask for. */
    static final String OBSERVE_TERM = "observe-term";

    private final DeadlineSchedule schedule;

    public WhenTermIsKnownThenSetDeadlines(DeadlineSchedule schedule) {
        this.schedule = schedule;
    }

    public void after(ImportingEvent event) {
        switch (event) {
            case StatesFacts stating -> watch(stating);
            case EndedEarly ended -> forget(ended.contract());
            // The last day is watched since the facts were stated.
            case WentLive _, TermEnded _, EarlierReleaseJoined _ -> {}
        }
    }

    private void watch(StatesFacts event) {
        ContractId contract = event.contract();
        Term term = event.facts().term();
        Optional<LocalDate> dayAfter = term.lastDay().map(last -> last.plusDays(1));
        switch (event.stage()) {
            case MOBILISING -> {
                setOrCancel(firstDay(contract), term.firstDay(), contract);
                setOrCancel(lastDay(contract), dayAfter, contract);
            }
            case DELIVERY -> {
                schedule.cancel(firstDay(contract));
                setOrCancel(lastDay(contract), dayAfter, contract);
            }
            case CO_DESIGN,
                    SELECTION,
                    AWARD,
                    REVIEW,
                    RENEWAL,
                    EXIT,
                    CLOSED,
                    SUSPENDED,
                    TERMINATED,
                    ABANDONED ->
                    forget(contract);
        }
    }

    private void setOrCancel(String key, Optional<LocalDate> day, ContractId contract) {
        day.map(UkCalendar::startOf)
                .ifPresentOrElse(
                        due -> schedule.set(key, due, contract.toString(), OBSERVE_TERM),
                        () -> schedule.cancel(key));
    }

    private void forget(ContractId contract) {
        schedule.cancel(firstDay(contract));
        schedule.cancel(lastDay(contract));
    }

    private static String firstDay(ContractId contract) {
        return "first-day:" + contract;
    }

    private static String lastDay(ContractId contract) {
        return "last-day:" + contract;
    }
}
