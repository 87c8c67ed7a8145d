package org.publicaccord.contractservice.approving;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.publicaccord.contractservice.approvals.ApprovalCommand.CallIn;
import org.publicaccord.contractservice.approvals.ApprovalCommand.DeclineApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.GiveApproval;
import org.publicaccord.contractservice.approvals.ApprovalCommand.ResolveCallIn;
import org.publicaccord.contractservice.approving.ApprovalBodies.Announcement;
import org.publicaccord.contractservice.approving.ApprovalBodies.Asking;
import org.publicaccord.contractservice.approving.ApprovalBodies.Because;
import org.publicaccord.contractservice.approving.ApprovalBodies.Resolution;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.receiving.Actings;
import org.publicaccord.contractservice.receiving.ContractCommands;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Approvals of what binds the buyer of a contract. */
@RestController
@RequestMapping("/api/contracts/{id}")
@AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.FINANCE, Role.OPERATOR})
@Tag(name = "Approvals")
class ApprovalEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;
    private final ApprovalReading reading;

    ApprovalEndpoint(ContractCommands contracts, Authorities authorities, ApprovalReading reading) {
        this.contracts = contracts;
        this.authorities = authorities;
        this.reading = reading;
    }

    @GetMapping("/approvals")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.AUDITOR,
        Role.OPERATOR
    })
    @Operation(summary = "Lists the approvals of a contract")
    ApprovalView list(@PathVariable String id, Caller caller) {
        return reading.of(id, caller);
    }

    @PutMapping("/approvals/{approval}")
    @Operation(summary = "Asks for an approval; the caller names it by an id of its own")
    ResponseEntity<Void> ask(
            @PathVariable String id,
            @PathVariable UUID approval,
            @RequestBody Asking body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> body.of(contract, approval, Actings.of(caller)), envelope);
    }

    @PostMapping("/approvals/{approval}/give")
    @Operation(summary = "Gives an approval that another person asked for")
    ResponseEntity<Void> give(
            @PathVariable String id,
            @PathVariable UUID approval,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new GiveApproval(
                                contract, approval, authorities.of(caller), Actings.of(caller)),
                envelope);
    }

    @PostMapping("/approvals/{approval}/decline")
    @Operation(summary = "Declines an approval, or withdraws one's own request")
    ResponseEntity<Void> decline(
            @PathVariable String id,
            @PathVariable UUID approval,
            @RequestBody Because body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DeclineApproval(
                                contract,
                                approval,
                                body.reason(),
                                authorities.of(caller),
                                Actings.of(caller)),
                envelope);
    }

    @PostMapping("/approvals/{approval}/call-in")
    @Operation(summary = "Calls a key decision in")
    ResponseEntity<Void> callIn(
            @PathVariable String id,
            @PathVariable UUID approval,
            @RequestBody Because body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new CallIn(contract, approval, body.reason(), Actings.of(caller)),
                envelope);
    }

    @PostMapping("/approvals/{approval}/resolve-call-in")
    @Operation(summary = "Says what became of a key decision that was called in")
    ResponseEntity<Void> resolve(
            @PathVariable String id,
            @PathVariable UUID approval,
            @RequestBody Resolution body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ResolveCallIn(
                                contract,
                                approval,
                                body.outcome(),
                                body.reason(),
                                Actings.of(caller)),
                envelope);
    }

    @PostMapping("/key-decisions")
    @Operation(summary = "Says that the notice of a key decision is published")
    ResponseEntity<Void> announce(
            @PathVariable String id,
            @RequestBody Announcement body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(id, contract -> body.of(contract, Actings.of(caller)), envelope);
    }
}
