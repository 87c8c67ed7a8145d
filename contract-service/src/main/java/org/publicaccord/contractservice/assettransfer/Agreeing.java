package org.publicaccord.contractservice.assettransfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.AcceptHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ProposeHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordDueDiligence;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Decided;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.ForOneBody;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsAgreed;
import org.publicaccord.contractservice.assettransfer.TransferEvent.HeadsProposed;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/** Heads of terms that both sides accept, subject to contract, and the due diligence. */
final class Agreeing {

    private Agreeing() {}

    /** Until the transfer is completed, other terms can be proposed. */
    static Decision<AssetTransferEvent> propose(
            ProposeHeads command, AssetTransferState state, OnFile file) {
        if (!(state instanceof ForOneBody open)) {
            return Decision.refuse(Refusals.notNow("to propose heads of terms", state));
        }
        return chosen(open).heads().equals(Optional.of(command.heads()))
                ? Decision.nothingNew()
                : Decision.accept(
                        new HeadsProposed(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.heads()));
    }

    static Decision<AssetTransferEvent> accept(
            AcceptHeads command, AssetTransferState state, OnFile file) {
        String asked = "to accept heads of terms";
        if (!(state instanceof ForOneBody open)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        if (!command.by().isFor(open.dossier().chosenInterest().organisation())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        Optional<HeadsOfTerms> heads = chosen(open).heads();
        if (heads.isEmpty()) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        if (!heads.get().content().equals(command.content())) {
            return Decision.refuse(Refusals.otherHeads());
        }
        return chosen(open).agreed()
                ? Decision.nothingNew()
                : Decision.accept(
                        new HeadsAgreed(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.content()));
    }

    static Decision<AssetTransferEvent> examine(
            RecordDueDiligence command, AssetTransferState state, OnFile file) {
        if (!(state instanceof ForOneBody open) || open instanceof Decided) {
            return Decision.refuse(Refusals.notNow("to record due diligence", state));
        }
        if (chosen(open).findings().equals(command.findings())) {
            return Decision.nothingNew();
        }
        List<Check> missing =
                Arrays.stream(Check.values())
                        .filter(it -> !command.findings().containsKey(it))
                        .toList();
        return missing.isEmpty()
                ? Decision.accept(
                        new DueDiligenceRecorded(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.findings()))
                : Decision.refuse(Refusals.dueDiligenceIncomplete(missing));
    }

    private static Chosen chosen(ForOneBody state) {
        return state.dossier().chosen().orElseThrow();
    }
}
