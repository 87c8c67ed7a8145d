package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.CompleteTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Cleared;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.decider.Decision;

/** Completes the transfer: the checks of the law are made once more, on the day. */
record Completing(Rules rules) {

    Decision<AssetTransferEvent> decide(
            CompleteTransfer command, AssetTransferState state, OnFile file, LocalDate today) {
        if (!(state instanceof Cleared open)) {
            return Decision.refuse(Refusals.notNow("to complete the transfer", state));
        }
        return new Clearing(rules)
                .obstacles(open, today).stream()
                        .findFirst()
                        .<Decision<AssetTransferEvent>>map(Decision::refuse)
                        .orElseGet(() ->
                                Decision.accept(completed(command, open.dossier(), file, today)));
    }

    private static TransferCompleted completed(
            CompleteTransfer command, Dossier dossier, OnFile file, LocalDate today) {
        Interest interest = dossier.chosenInterest();
        HeadsOfTerms terms = dossier.chosen().flatMap(Chosen::heads).orElseThrow();
        Agreement agreement = agreement(interest, dossier, terms, today);
        return new TransferCompleted(
                command.contract(),
                Stage.MOBILISING,
                PublicRecord.completed(file.facts(), interest, dossier.asset(), terms, agreement),
                interest.id(),
                interest.organisation(),
                dossier.asset(),
                terms,
                Clearing.undervalue(dossier, terms),
                baseline(dossier.need(), agreement),
                command.signedContent());
    }

    /** Worth what the asset would fetch, so that whoever decides about it decides about that. */
    private static Agreement agreement(
            Interest interest, Dossier dossier, HeadsOfTerms terms, LocalDate today) {
        return new Agreement(
                interest.id().toString(),
                today,
                dossier.valuation().orElseThrow().unrestrictedValue(),
                terms.term(),
                terms.renewalMonths(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** No procurement law measures its changes, so no pack is pinned for them. */
    private static Baseline baseline(Need need, Agreement agreement) {
        return new Baseline(
                Optional.empty(),
                need.nation(),
                need.purchase(agreement.value()),
                Baseline.maximumTermDays(agreement));
    }
}
