package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.Terminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawIntention;
import org.publicaccord.contractservice.delivery.TerminationGround;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Ends a contract before its time, once the supplier was heard where the Act asks for it. */
@RestController
final class TerminationEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    TerminationEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /**
     * Body of an intention to terminate.
     *
     * @param representationsUntil the last day on which the supplier may say what speaks against it
     */
    record IntentionBody(TerminationGround ground, String because, LocalDate representationsUntil) {
        IntentionBody {
            new Reason(because);
        }
    }

    /** Records that the supplier was told of the intention (Procurement Act 2023, s.78(7)). */
    @PostMapping("/api/contracts/{id}/termination-intention")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> intend(
            @PathVariable String id,
            @RequestBody IntentionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new NotifyIntentionToTerminate(
                                contract,
                                body.ground(),
                                new Reason(body.because()),
                                body.representationsUntil(),
                                Actings.of(caller)),
                envelope);
    }

    /** Withdraws the intention. */
    @PostMapping("/api/contracts/{id}/termination-intention/withdrawal")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new WithdrawIntention(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /**
     * Body of a termination.
     *
     * @param endedOn the last day on which the contract had effect
     */
    record TerminationBody(TerminationGround ground, LocalDate endedOn, String because) {
        TerminationBody {
            new Reason(because);
        }
    }

    /** Ends the contract. */
    @PostMapping("/api/contracts/{id}/termination")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.OPERATOR})
    ResponseEntity<Void> terminate(
            @PathVariable String id,
            @RequestBody TerminationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new Terminate(
                                contract,
                                body.ground(),
                                body.endedOn(),
                                new Reason(body.because()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }
}
