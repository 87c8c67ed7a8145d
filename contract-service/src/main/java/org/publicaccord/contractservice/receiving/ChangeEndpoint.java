package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.UUID;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ProposeModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
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

/** Takes changes of a contract. The caller names each by an id of its own. */
@RestController
final class ChangeEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    ChangeEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /** Proposes a change; the answer says whether it may be made, and what that takes. */
    @PutMapping("/api/contracts/{id}/modifications/{change}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> propose(
            @PathVariable String id,
            @PathVariable UUID change,
            @RequestBody ChangeBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ProposeModification(
                                contract, change, body.proposal(), Actings.of(caller)),
                envelope);
    }

    /** Body of a change that is made. */
    record ApplicationBody(LocalDate takesEffectOn) {}

    /** Makes the proposed change. */
    @PostMapping("/api/contracts/{id}/modifications/{change}/application")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.OPERATOR})
    ResponseEntity<Void> apply(
            @PathVariable String id,
            @PathVariable UUID change,
            @RequestBody ApplicationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ApplyModification(
                                contract,
                                change,
                                body.takesEffectOn(),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Drops the proposed change. */
    @PostMapping("/api/contracts/{id}/modifications/{change}/withdrawal")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @PathVariable UUID change,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new WithdrawModification(
                                contract, change, body.reason(), Actings.of(caller)),
                envelope);
    }
}
