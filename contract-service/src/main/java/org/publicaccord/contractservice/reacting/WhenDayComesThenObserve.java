package org.publicaccord.contractservice.reacting;

import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.awarding.AwardCommand.ObserveStandstill;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ObserveCoInvestment;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.delivery.DeliveryCommand;
import org.publicaccord.contractservice.grant.GrantCommand.ObserveGrant;
import org.publicaccord.contractservice.importing.ImportingCommand;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveAgreement;
import org.publicaccord.messaging.deadlines.Deadline;
import org.publicaccord.messaging.deadlines.DeadlineHandler;

/** When a day comes that a contract waits for, the contract is told to look at it. */
final class WhenDayComesThenObserve implements DeadlineHandler {

    private final Sending sending;

    WhenDayComesThenObserve(Sending sending) {
        this.sending = sending;
    }

    @Override
    public void fire(Deadline deadline) {
        sending.because(deadline, command(deadline, ContractId.parse(deadline.contractId())));
    }

    private static ContractCommand command(Deadline deadline, ContractId contract) {
        return switch (deadline.command()) {
            case WhenTermIsKnownThenSetDeadlines.OBSERVE_TERM ->
                    new ImportingCommand.ObserveTerm(contract);
            case WhenTermIsKnownThenSetDeadlines.OBSERVE_DELIVERY ->
                    new DeliveryCommand.ObserveTerm(contract);
            case WhenAwardIsAnnouncedThenWatchStandstill.OBSERVE_STANDSTILL ->
                    new ObserveStandstill(contract);
            case WhenAssetTransferGoesOnThenSetDeadlines.OBSERVE_TRANSFER ->
                    new ObserveTransfer(contract);
            case WhenAgreementGoesOnThenSetDeadlines.OBSERVE_AGREEMENT ->
                    new ObserveAgreement(contract);
            case WhenGrantGoesOnThenSetDeadlines.OBSERVE_GRANT -> new ObserveGrant(contract);
            case WhenCoInvestmentGoesOnThenSetDeadlines.OBSERVE_CO_INVESTMENT ->
                    new ObserveCoInvestment(contract);
            default -> // Texts are not a sealed type; an unknown one is a bug that must be seen.
                    throw new IllegalStateException("no such deadline here: " + deadline.command());
        };
    }
}
