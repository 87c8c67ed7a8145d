package org.publicaccord.contractservice.receiving;

import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.linking.LinkingCommand.NameOrigin;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Links a contract with the one that it comes after, on whatever path either is. */
@RestController
final class LinkEndpoint {

    private final ContractCommands contracts;
    private final LinkedContracts linked;

    LinkEndpoint(ContractCommands contracts, LinkedContracts linked) {
        this.contracts = contracts;
        this.linked = linked;
    }

    /**
     * Body of a link.
     *
     * @param follows the contract, or need, that this one renews or replaces
     * @param because becomes part of the public record
     */
    record LinkBody(UUID follows, String because) {
        LinkBody {
            new Reason(because);
        }
    }

    /** Says which contract this one comes after; the other one says then that this one follows. */
    @PostMapping("/api/contracts/{id}/links")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> link(
            @PathVariable String id,
            @RequestBody LinkBody body,
            Caller caller,
            CommandEnvelope envelope) {
        ContractId origin = new ContractId(body.follows());
        return contracts.send(
                id,
                contract ->
                        new NameOrigin(
                                contract,
                                linked.named(origin),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }
}
