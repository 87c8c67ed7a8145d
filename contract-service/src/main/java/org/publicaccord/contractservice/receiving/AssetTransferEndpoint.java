package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.AcceptHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.CompleteTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ListAsset;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ProposeHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordDueDiligence;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordValuation;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StopTransfer;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.receiving.AssetBodies.AssetBody;
import org.publicaccord.contractservice.receiving.AssetBodies.DecisionBody;
import org.publicaccord.contractservice.receiving.AssetBodies.FindingsBody;
import org.publicaccord.contractservice.receiving.AssetBodies.HeadsBody;
import org.publicaccord.contractservice.receiving.AssetBodies.ValuationBody;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an asset from its listing to the transfer that is completed. */
@RestController
final class AssetTransferEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;
    private final GrantLedgers ledgers;

    AssetTransferEndpoint(
            ContractCommands contracts, Authorities authorities, GrantLedgers ledgers) {
        this.contracts = contracts;
        this.authorities = authorities;
        this.ledgers = ledgers;
    }

    /** What is accepted, by its content address. */
    record ContentBody(String contentSha256) {
        ContentBody {
            new Sha256(contentSha256);
        }
    }

    /** What was signed, by its content address. */
    record SignedBody(String signedContentSha256) {
        SignedBody {
            new Sha256(signedContentSha256);
        }
    }

    /** Lists the asset, so that bodies can express their interest. */
    @PostMapping("/api/contracts/{id}/asset-transfer")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> list(
            @PathVariable String id,
            @RequestBody AssetBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ListAsset(
                                contract,
                                body.asset(),
                                body.relevantAuthority(),
                                Actings.of(caller)),
                envelope);
    }

    /** Records what a qualified valuer reported. */
    @PostMapping("/api/contracts/{id}/asset-transfer/valuation")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> value(
            @PathVariable String id,
            @RequestBody ValuationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RecordValuation(contract, body.valuation(), Actings.of(caller)),
                envelope);
    }

    /** Decides which body is to have the asset. */
    @PostMapping("/api/contracts/{id}/asset-transfer/decision")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> decide(
            @PathVariable String id,
            @RequestBody DecisionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DecideTransfer(
                                contract,
                                body.interest(),
                                body.assessments(),
                                new Reason(body.because()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Proposes heads of terms, subject to contract. */
    @PostMapping("/api/contracts/{id}/asset-transfer/heads-of-terms")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> propose(
            @PathVariable String id,
            @RequestBody HeadsBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new ProposeHeads(contract, body.heads(), Actings.of(caller)),
                envelope);
    }

    /** Accepts the heads of terms, for the body that is to have the asset. */
    @PostMapping("/api/contracts/{id}/asset-transfer/heads-of-terms/acceptance")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> accept(
            @PathVariable String id,
            @RequestBody ContentBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new AcceptHeads(
                                contract, new Sha256(body.contentSha256()), Actings.of(caller)),
                envelope);
    }

    /** Records what due diligence found. */
    @PostMapping("/api/contracts/{id}/asset-transfer/due-diligence")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> examine(
            @PathVariable String id,
            @RequestBody FindingsBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RecordDueDiligence(contract, body.reasons(), Actings.of(caller)),
                envelope);
    }

    /** Has every check of the law passed, with the figures as they stand. */
    @PostMapping("/api/contracts/{id}/asset-transfer/clearance")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> clear(@PathVariable String id, Caller caller, CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new ClearTransfer(contract, Actings.of(caller)), envelope);
    }

    /** Completes the transfer, as the heads of terms say. */
    @PostMapping("/api/contracts/{id}/asset-transfer/completion")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> complete(
            @PathVariable String id,
            @RequestBody SignedBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return ledgers.giving(
                id,
                contract ->
                        new CompleteTransfer(
                                contract,
                                new Sha256(body.signedContentSha256()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope,
                contracts);
    }

    /** Gives the transfer up before it is completed. */
    @PostMapping("/api/contracts/{id}/asset-transfer/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> stop(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new StopTransfer(contract, body.reason(), Actings.of(caller)),
                envelope);
    }
}
