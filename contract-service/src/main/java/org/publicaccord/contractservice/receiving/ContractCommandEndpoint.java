package org.publicaccord.contractservice.receiving;

import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what people say of imported contracts. Both commands need {@code If-Match}. */
@RestController
final class ContractCommandEndpoint {

    private final ContractCommands contracts;

    ContractCommandEndpoint(ContractCommands contracts) {
        this.contracts = contracts;
    }

    /** Ends a contract before the end of its term. */
    @PostMapping("/api/contracts/{id}/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> end(
            @PathVariable String id,
            @RequestBody EarlyEnd body,
            Caller caller,
            ExpectedVersion version,
            CommandEnvelope envelope) {
        return contracts.send(id, contract -> body.of(contract, caller), envelope);
    }

    /** Corrects what the imported record says. */
    @PostMapping("/api/contracts/{id}/correction")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> correct(
            @PathVariable String id,
            @RequestBody FactsCorrection body,
            Caller caller,
            ExpectedVersion version,
            CommandEnvelope envelope) {
        return contracts.send(id, contract -> body.of(contract, caller), envelope);
    }
}
