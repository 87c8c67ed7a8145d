package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Passed;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Reverted;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.BenefitReported;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/** The body reports what people gained by the asset. */
final class Reporting {

    private Reporting() {}

    static Decision<AssetTransferEvent> decide(
            ReportBenefit command, AssetTransferState state, OnFile file, LocalDate today) {
        if (!(state instanceof Passed passed) || state instanceof Reverted) {
            return Decision.refuse(Refusals.notNow("to report what people gained", state));
        }
        Holding holding = passed.holding();
        if (!command.by().isFor(holding.body())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        if (holding.reportDue().isEmpty()) {
            return Decision.refuse(HoldingRefusals.noReportAgreed());
        }
        if (command.upTo().isAfter(today)) {
            return Decision.refuse(EveryContract.dayToCome(command.upTo()));
        }
        LocalDate earliest = holding.terms().firstDay();
        return command.upTo().isBefore(earliest)
                ? Decision.refuse(EveryContract.dayBefore(command.upTo(), earliest))
                : Decision.accept(
                        new BenefitReported(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.upTo(),
                                command.gained(),
                                nextDue(holding, today)));
    }

    /** A late report does not move the days of those that follow. */
    private static LocalDate nextDue(Holding holding, LocalDate today) {
        LocalDate due = holding.reportDue().orElseThrow();
        do {
            due = due.plusMonths(holding.terms().reportEveryMonths());
        } while (due.isBefore(today));
        return due;
    }
}
