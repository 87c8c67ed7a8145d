package org.publicaccord.contractservice.reacting;

import java.time.LocalDate;
import java.util.UUID;
import org.publicaccord.contractservice.assettransfer.AssetTransferEvent;
import org.publicaccord.contractservice.assettransfer.HoldingEvent;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AssetReverted;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AuthoritySteppedIn;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReportOverdue;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReported;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantBreached;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantCured;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantExpired;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CovenantReleased;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CureNoticeGiven;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.CurePeriodEnded;
import org.publicaccord.contractservice.assettransfer.InterestEvent;
import org.publicaccord.contractservice.assettransfer.InterestEvent.CaseSubmitted;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionExtended;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionOverdue;
import org.publicaccord.contractservice.assettransfer.InterestEvent.EligibilityConfirmed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestExpressed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestTurnedDown;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestWithdrawn;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressDecided;
import org.publicaccord.contractservice.assettransfer.InterestEvent.RedressSought;
import org.publicaccord.contractservice.assettransfer.InterestEvent.TransferDecided;
import org.publicaccord.contractservice.assettransfer.MoratoriumPeriod;
import org.publicaccord.contractservice.assettransfer.TransferEvent;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetListed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.AssetValued;
import org.publicaccord.contractservice.assettransfer.TransferEvent.BidderRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.ClearanceRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DisposalNoticeGiven;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsAgreed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsProposed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.MoratoriumEnded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCleared;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferStopped;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;

/**
 * The transfer of an asset is looked at again on the day after each day that it waits for: of a
 * decision, a moratorium, a cure, a covenant, a report. Doing this twice for one event changes
 * nothing.
 */
public final class WhenAssetTransferGoesOnThenSetDeadlines {

    /** What the deadlines ask for. */
    static final String OBSERVE_TRANSFER = "observe-asset-transfer";

    private final DeadlineSchedule schedule;

    WhenAssetTransferGoesOnThenSetDeadlines(DeadlineSchedule schedule) {
        this.schedule = schedule;
    }

    public void after(AssetTransferEvent event) {
        switch (event) {
            case InterestEvent it -> afterInterest(it);
            case TransferEvent it -> afterTransfer(it);
            case HoldingEvent it -> afterHolding(it);
        }
    }

    private void afterInterest(InterestEvent event) {
        String key = decision(event.contract(), event.interest());
        switch (event) {
            case EligibilityConfirmed it ->
                    it.decisionDue().ifPresent(due -> set(key, it.contract(), due));
            case DecisionExtended it -> set(key, it.contract(), it.newDue());
            case InterestTurnedDown _, InterestWithdrawn _, TransferDecided _ ->
                    schedule.cancel(key);
            case InterestExpressed _,
                    CaseSubmitted _,
                    DecisionOverdue _,
                    RedressSought _,
                    RedressDecided _ -> {}
        }
    }

    private void afterTransfer(TransferEvent event) {
        ContractId contract = event.contract();
        switch (event) {
            case DisposalNoticeGiven it -> {
                set(
                        period(contract, MoratoriumPeriod.INTERIM),
                        contract,
                        it.moratorium().interimLastDay());
                set(
                        period(contract, MoratoriumPeriod.FULL),
                        contract,
                        it.moratorium().fullLastDay());
                set(
                        period(contract, MoratoriumPeriod.PROTECTED),
                        contract,
                        it.moratorium().protectedLastDay());
            }
            case TransferCompleted it -> {
                it.terms()
                        .covenants()
                        .forEach(covenant ->
                                set(
                                        lastDay(contract, covenant.id()),
                                        contract,
                                        covenant.lastDay()));
                it.terms().firstReportDue().ifPresent(due -> set(report(contract), contract, due));
            }
            case AssetListed _,
                    AssetValued _,
                    ClearanceRecorded _,
                    BidderRecorded _,
                    MoratoriumEnded _,
                    HeadsProposed _,
                    HeadsAgreed _,
                    DueDiligenceRecorded _,
                    TransferCleared _,
                    TransferStopped _ -> {}
        }
    }

    private void afterHolding(HoldingEvent event) {
        ContractId contract = event.contract();
        switch (event) {
            case CureNoticeGiven it -> set(cure(contract, it.covenant()), contract, it.cureBy());
            case CovenantCured it -> schedule.cancel(cure(contract, it.covenant()));
            case CovenantReleased it -> {
                schedule.cancel(cure(contract, it.covenant()));
                schedule.cancel(lastDay(contract, it.covenant()));
            }
            case BenefitReported it -> set(report(contract), contract, it.nextDue());
            case AssetReverted it -> {
                schedule.cancel(cure(contract, it.covenant()));
                schedule.cancel(report(contract));
            }
            case CovenantBreached _,
                    CurePeriodEnded _,
                    AuthoritySteppedIn _,
                    CovenantExpired _,
                    BenefitReportOverdue _ -> {}
        }
    }

    private void set(String key, ContractId contract, LocalDate lastDay) {
        schedule.set(
                key,
                UkCalendar.startOf(lastDay.plusDays(1)),
                contract.toString(),
                OBSERVE_TRANSFER);
    }

    private static String decision(ContractId contract, UUID interest) {
        return "asset-decision:" + contract + ":" + interest;
    }

    private static String period(ContractId contract, MoratoriumPeriod period) {
        return "asset-moratorium:" + contract + ":" + period;
    }

    private static String lastDay(ContractId contract, String covenant) {
        return "asset-covenant:" + contract + ":" + covenant;
    }

    private static String cure(ContractId contract, String covenant) {
        return "asset-cure:" + contract + ":" + covenant;
    }

    private static String report(ContractId contract) {
        return "asset-report:" + contract;
    }
}
