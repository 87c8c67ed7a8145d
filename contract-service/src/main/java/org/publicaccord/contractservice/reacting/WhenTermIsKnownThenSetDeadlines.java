package org.publicaccord.contractservice.reacting;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.delivery.EndsAgreement;
import org.publicaccord.contractservice.delivery.EntersAgreement;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * An awarded or entered contract is looked at again when its first day begins and when the day
 * after its last day begins, in London. Doing this twice for one event changes nothing.
 */
public final class WhenTermIsKnownThenSetDeadlines {

    /** What the deadlines of contracts ask for that were only imported. */
    static final String OBSERVE_TERM = "observe-term";

    /** What the deadlines of contracts ask for that are managed here. */
    static final String OBSERVE_DELIVERY = "observe-delivery";

    private final DeadlineSchedule schedule;

    public WhenTermIsKnownThenSetDeadlines(DeadlineSchedule schedule) {
        this.schedule = schedule;
    }

    public void after(ContractEvent event) {
        switch (event) {
            case ImportingEvent it -> afterImport(it);
            case EntersAgreement it -> watchAgreement(it);
            case EndsAgreement it -> watchAgreement(it);
            case TermsReset it -> watchAgreement(it);
            case CoInvestmentChanged it -> watchAgreement(it);
            case DeliveryEvent it when it instanceof StatesFacts stating -> watchAgreement(stating);
            // Until a contract is entered it has no term; what states no facts changes none.
            case ContractEvent _ -> {}
        }
    }

    private void afterImport(ImportingEvent event) {
        switch (event) {
            case Corrected it when !it.corrected().contains(Correctable.TERM) -> {
                // It leaves the days that are watched since they were stated.
            }
            case StatesFacts stating -> watch(stating);
            case EndedEarly ended -> forget(ended.contract());
            // The last day is watched since the facts were stated.
            case WentLive _, TermEnded _, EarlierReleaseJoined _ -> {}
        }
    }

    /** The first day counts while it is to come, the last until the contract is over. */
    private void watchAgreement(StatesFacts event) {
        ContractId contract = event.contract();
        Optional<Agreement> running = event.facts().agreement().filter(it -> it.ended().isEmpty());
        setOrCancel(
                firstDay(contract),
                running.filter(_ -> event.stage() == Stage.MOBILISING).map(Agreement::firstDay),
                contract,
                OBSERVE_DELIVERY);
        setOrCancel(
                lastDay(contract),
                running.map(it -> it.lastDay().plusDays(1)),
                contract,
                OBSERVE_DELIVERY);
    }

    private void watch(StatesFacts event) {
        ContractId contract = event.contract();
        Term term = event.facts().term();
        Optional<LocalDate> dayAfter = term.lastDay().map(last -> last.plusDays(1));
        switch (event.stage()) {
            case MOBILISING -> {
                setOrCancel(firstDay(contract), term.firstDay(), contract, OBSERVE_TERM);
                setOrCancel(lastDay(contract), dayAfter, contract, OBSERVE_TERM);
            }
            case DELIVERY -> {
                schedule.cancel(firstDay(contract));
                setOrCancel(lastDay(contract), dayAfter, contract, OBSERVE_TERM);
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

    private void setOrCancel(
            String key, Optional<LocalDate> day, ContractId contract, String command) {
        day.map(UkCalendar::startOf)
                .ifPresentOrElse(
                        due -> schedule.set(key, due, contract.toString(), command),
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
