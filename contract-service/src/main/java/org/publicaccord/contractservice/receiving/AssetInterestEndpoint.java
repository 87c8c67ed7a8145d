package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmEligibility;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExpressInterest;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExtendDecision;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SeekRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SubmitCase;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.WithdrawInterest;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.receiving.AssetBodies.CaseBody;
import org.publicaccord.contractservice.receiving.AssetBodies.EligibilityBody;
import org.publicaccord.contractservice.receiving.AssetBodies.LockBody;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what concerns one body's interest in an asset. The caller names each by an id of its own.
 */
@RestController
final class AssetInterestEndpoint {

    private final ContractCommands contracts;

    AssetInterestEndpoint(ContractCommands contracts) {
        this.contracts = contracts;
    }

    /**
     * An interest.
     *
     * @param body whose it is, where the authority records it; else the caller's organisation
     */
    record InterestBody(String proposal, Optional<BodyBody> body) {
        InterestBody {
            new Reason(proposal);
            body.ifPresent(it -> Party.supplier(it.organisation(), it.name()));
        }

        private Party party(Caller caller) {
            return body.map(it -> Party.supplier(it.organisation(), it.name()))
                    .orElseGet(
                            () -> Party.supplier(caller.organisation(), caller.organisationName()));
        }
    }

    /** A body, by its identifier and name. */
    record BodyBody(String organisation, String name) {}

    record PeriodBody(LocalDate agreedOn, LocalDate newDue) {}

    record OutcomeBody(boolean upheld, String because) {
        OutcomeBody {
            new Reason(because);
        }
    }

    /** Expresses an interest; the authority may record one that it received. */
    @PutMapping("/api/contracts/{id}/asset-transfer/interests/{interest}")
    @AllowedFor({Role.PROVIDER, Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> express(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody InterestBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ExpressInterest(
                                contract,
                                interest,
                                body.party(caller),
                                new Reason(body.proposal()),
                                Actings.of(caller)),
                envelope);
    }

    /** Withdraws an interest. */
    @PostMapping("/api/contracts/{id}/asset-transfer/interests/{interest}/withdrawal")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new WithdrawInterest(contract, interest, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Finds a body eligible. */
    @PostMapping("/api/contracts/{id}/asset-transfer/interests/{interest}/eligibility")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> confirm(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody EligibilityBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ConfirmEligibility(
                                contract,
                                interest,
                                body.assetLock().map(LockBody::lock),
                                body.completeOn(),
                                Actings.of(caller)),
                envelope);
    }

    /** Turns an interest down. */
    @PostMapping("/api/contracts/{id}/asset-transfer/interests/{interest}/refusal")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> turnDown(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new TurnDown(contract, interest, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Submits a business case. */
    @PostMapping("/api/contracts/{id}/asset-transfer/interests/{interest}/business-case")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> submit(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody CaseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new SubmitCase(contract, interest, body.businessCase(), Actings.of(caller)),
                envelope);
    }

    /** Records that a longer period for the decision was agreed, in Scotland. */
    @PostMapping("/api/contracts/{id}/asset-transfer/interests/{interest}/decision-period")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> extend(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody PeriodBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ExtendDecision(
                                contract,
                                interest,
                                body.agreedOn(),
                                body.newDue(),
                                Actings.of(caller)),
                envelope);
    }

    /** Asks for review or appeal, in Scotland. */
    @PostMapping("/api/contracts/{id}/asset-transfer/interests/{interest}/redress")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> seek(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new SeekRedress(contract, interest, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Records what came of a review or an appeal. */
    @PostMapping("/api/contracts/{id}/asset-transfer/interests/{interest}/redress/outcome")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> redressed(
            @PathVariable String id,
            @PathVariable UUID interest,
            @RequestBody OutcomeBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DecideRedress(
                                contract,
                                interest,
                                body.upheld(),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }
}
