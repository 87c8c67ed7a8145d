package org.publicaccord.contractservice.reacting;

import java.time.LocalDate;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeAgreed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.ChangeProposed;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.DayCame;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheRequested;
import org.publicaccord.contractservice.coinvestment.CoInvestmentEvent;
import org.publicaccord.contractservice.coinvestment.Day;
import org.publicaccord.contractservice.coinvestment.OutcomeTest;
import org.publicaccord.contractservice.coinvestment.PlanEvent;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.Terms;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * A co-investment is looked at again on the day after each day that its terms wait for: the ends of
 * grace, holiday and patience, and the last days for outcome tests and reports. Doing this twice
 * for one event changes nothing.
 */
public final class WhenCoInvestmentGoesOnThenSetDeadlines {

    /** What the deadlines ask for. */
    static final String OBSERVE_CO_INVESTMENT = "observe-co-investment";

    private final DeadlineSchedule schedule;

    WhenCoInvestmentGoesOnThenSetDeadlines(DeadlineSchedule schedule) {
        this.schedule = schedule;
    }

    public void after(CoInvestmentEvent event) {
        ContractId contract = event.contract();
        switch (event) {
            case CoInvestmentSigned it -> {
                watch(contract, it.terms());
                set(key(contract, Day.REPORT_OVERDUE), contract, it.terms().firstReportDue());
            }
            case CoInvestmentChanged it -> watch(contract, it.terms());
            case SurplusShared it -> set(key(contract, Day.REPORT_OVERDUE), contract, it.nextDue());
            case CoInvestmentExited _ -> schedule.cancel(key(contract, Day.REPORT_OVERDUE));
            case PlanEvent _ -> {}
            case TrancheRequested _,
                    OutcomeTested _,
                    TrancheReleased _,
                    CapitalRepaid _,
                    ChangeProposed _,
                    ChangeAgreed _,
                    CapitalWrittenDown _,
                    CapitalCalledIn _,
                    DayCame _ -> {}
        }
    }

    private void watch(ContractId contract, Terms terms) {
        set(key(contract, Day.GRACE_ENDED), contract, terms.graceUntil());
        set(key(contract, Day.HOLIDAY_ENDED), contract, terms.holidayUntil());
        set(key(contract, Day.PATIENCE_ENDED), contract, terms.patienceUntil());
        for (OutcomeTest test : terms.tests()) {
            set(key(contract, Day.TEST_OVERDUE) + ":" + test.id(), contract, test.dueOn());
        }
    }

    private void set(String key, ContractId contract, LocalDate lastDay) {
        schedule.set(
                key,
                UkCalendar.startOf(lastDay.plusDays(1)),
                contract.toString(),
                OBSERVE_CO_INVESTMENT);
    }

    private static String key(ContractId contract, Day day) {
        return "co-investment:" + contract + ":" + day;
    }
}
