package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.grant.GrantCommand.CompleteGrant;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClaim;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClawback;
import org.publicaccord.contractservice.grant.GrantCommand.MakeRepresentation;
import org.publicaccord.contractservice.grant.GrantCommand.RaiseClawback;
import org.publicaccord.contractservice.grant.GrantCommand.ReconcileYear;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDatabaseEntry;
import org.publicaccord.contractservice.grant.GrantCommand.RecordPayment;
import org.publicaccord.contractservice.grant.GrantCommand.RecordRecovery;
import org.publicaccord.contractservice.grant.GrantCommand.SubmitClaim;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.ClaimBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.ClaimDecisionBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.ClawbackBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.ClawbackDecisionBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.EntryBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.PaymentBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.ReconciliationBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.RecoveryBody;
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

/** Takes what concerns the money of a grant that was accepted. */
@RestController
final class GrantFundingEndpoint {

    private final ContractCommands contracts;

    GrantFundingEndpoint(ContractCommands contracts) {
        this.contracts = contracts;
    }

    /** Claims an instalment. */
    @PostMapping("/api/contracts/{id}/grant/instalments/{instalment}/claim")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> claim(
            @PathVariable String id,
            @PathVariable String instalment,
            @RequestBody ClaimBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new SubmitClaim(contract, instalment, body.claim(), Actings.of(caller)),
                envelope);
    }

    /** Approves a claim, or turns it down. */
    @PostMapping("/api/contracts/{id}/grant/instalments/{instalment}/decision")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> decide(
            @PathVariable String id,
            @PathVariable String instalment,
            @RequestBody ClaimDecisionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DecideClaim(
                                contract,
                                instalment,
                                body.approved(),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records that an instalment was paid. */
    @PostMapping("/api/contracts/{id}/grant/instalments/{instalment}/payment")
    @AllowedFor({Role.FINANCE, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> pay(
            @PathVariable String id,
            @PathVariable String instalment,
            @RequestBody PaymentBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordPayment(
                                contract,
                                instalment,
                                body.paidOn(),
                                body.reference(),
                                Actings.of(caller)),
                envelope);
    }

    /** Reconciles a year of the grant. */
    @PostMapping("/api/contracts/{id}/grant/reconciliations")
    @AllowedFor({Role.FINANCE, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> reconcile(
            @PathVariable String id,
            @RequestBody ReconciliationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ReconcileYear(
                                contract,
                                body.yearEnd(),
                                body.spent(),
                                new Reason(body.found()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records the entry in the subsidy database. */
    @PostMapping("/api/contracts/{id}/grant/database-entry")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> enter(
            @PathVariable String id,
            @RequestBody EntryBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordDatabaseEntry(
                                contract, body.reference(), body.enteredOn(), Actings.of(caller)),
                envelope);
    }

    /** Asks for money back. */
    @PutMapping("/api/contracts/{id}/grant/clawbacks/{clawback}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> raise(
            @PathVariable String id,
            @PathVariable String clawback,
            @RequestBody ClawbackBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RaiseClawback(
                                contract,
                                clawback,
                                body.amount(),
                                body.ground(),
                                new Reason(body.because()),
                                body.representationUntil(),
                                Actings.of(caller)),
                envelope);
    }

    /** Says what speaks against a clawback. */
    @PostMapping("/api/contracts/{id}/grant/clawbacks/{clawback}/representation")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> represent(
            @PathVariable String id,
            @PathVariable String clawback,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new MakeRepresentation(
                                contract, clawback, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Decides how much is to be given back. */
    @PostMapping("/api/contracts/{id}/grant/clawbacks/{clawback}/decision")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> settle(
            @PathVariable String id,
            @PathVariable String clawback,
            @RequestBody ClawbackDecisionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DecideClawback(
                                contract,
                                clawback,
                                body.owed(),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records what was given back. */
    @PostMapping("/api/contracts/{id}/grant/clawbacks/{clawback}/recovery")
    @AllowedFor({Role.FINANCE, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> recover(
            @PathVariable String id,
            @PathVariable String clawback,
            @RequestBody RecoveryBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordRecovery(
                                contract,
                                clawback,
                                body.amount(),
                                body.recoveredOn(),
                                Actings.of(caller)),
                envelope);
    }

    /** Says that all the money of the grant is accounted for. */
    @PostMapping("/api/contracts/{id}/grant/completion")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> complete(
            @PathVariable String id, Caller caller, CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new CompleteGrant(contract, Actings.of(caller)), envelope);
    }
}
