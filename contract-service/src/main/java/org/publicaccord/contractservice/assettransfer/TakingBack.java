package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.Revert;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StepIn;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AssetReverted;
import org.publicaccord.contractservice.assettransfer.HoldingEvent.AuthoritySteppedIn;
import org.publicaccord.contractservice.assettransfer.WatchingCovenants.Watched;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** What the authority may do about a breach that was not put right in time. */
final class TakingBack {

    private TakingBack() {}

    static Decision<AssetTransferEvent> stepIn(StepIn command, Watched watched, LocalDate today) {
        if (watched.standing() instanceof CovenantStanding.SteppedIn) {
            return Decision.nothingNew();
        }
        Optional<Refusal> early =
                WatchingCovenants.beforeCure("to step in", watched.standing(), today);
        if (early.isPresent()) {
            return Decision.refuse(early.get());
        }
        return watched.covenant().mayStepIn()
                ? Decision.accept(
                        new AuthoritySteppedIn(
                                command.contract(),
                                watched.file().facts().path(),
                                watched.file().stage(),
                                watched.file().facts().parties(),
                                command.covenant(),
                                today,
                                command.because()))
                : Decision.refuse(HoldingRefusals.noRightToStepIn());
    }

    static Decision<AssetTransferEvent> revert(Revert command, Watched watched, LocalDate today) {
        return objection(command, watched, today)
                .<Decision<AssetTransferEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new AssetReverted(
                                        command.contract(),
                                        Stage.TERMINATED,
                                        PublicRecord.ended(
                                                watched.file().facts(),
                                                command.revertedOn(),
                                                command.because().words()),
                                        command.covenant(),
                                        command.revertedOn(),
                                        command.because())));
    }

    private static Optional<Refusal> objection(Revert command, Watched watched, LocalDate today) {
        Optional<Refusal> early =
                WatchingCovenants.beforeCure("to take the asset back", watched.standing(), today);
        if (early.isPresent()) {
            return early;
        }
        if (!watched.covenant().mayRevert()) {
            return Optional.of(HoldingRefusals.noReverter());
        }
        if (command.revertedOn().isAfter(today)) {
            return Optional.of(EveryContract.dayToCome(command.revertedOn()));
        }
        Agreement agreement = watched.file().facts().agreement().orElseThrow();
        boolean inOrder =
                !command.revertedOn().isBefore(agreement.enteredOn())
                        && command.revertedOn().isBefore(agreement.lastDay());
        return inOrder
                ? Optional.empty()
                : Optional.of(
                        HoldingRefusals.reversionOutOfOrder(
                                agreement.enteredOn(), agreement.lastDay()));
    }
}
