package org.publicaccord.contractservice.receiving;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardCommand.EnterContract;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an award that is announced to the contract that is entered, whatever path led to it. */
@RestController
final class AwardEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    AwardEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /** Records that a claim was notified during the standstill (Procurement Act 2023, s.101). */
    @PostMapping("/api/contracts/{id}/suspension")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> suspend(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new SuspendAward(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    record SuspensionEndBody(Ending how, String because) {
        SuspensionEndBody {
            new Reason(because);
        }
    }

    /** Records how the suspension ended. */
    @PostMapping("/api/contracts/{id}/suspension/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> resume(
            @PathVariable String id,
            @RequestBody SuspensionEndBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new EndSuspension(
                                contract,
                                body.how(),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }

    /**
     * Body of a request to enter a contract.
     *
     * @param extensionMonths by how many months its options may extend it
     * @param signedContentSha256 the content address of what was signed
     */
    record EntryBody(
            Term term,
            int extensionMonths,
            List<Kpi> kpis,
            Optional<String> withoutKpisBecause,
            String signedContentSha256) {
        EntryBody {
            kpis = List.copyOf(kpis);
            withoutKpisBecause.ifPresent(Reason::new);
            new Sha256(signedContentSha256);
        }
    }

    /** Enters the contract. */
    @PostMapping("/api/contracts/{id}/entry")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> enter(
            @PathVariable String id,
            @RequestBody EntryBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new EnterContract(
                                contract,
                                body.term(),
                                body.extensionMonths(),
                                body.kpis(),
                                body.withoutKpisBecause().map(Reason::new),
                                new Sha256(body.signedContentSha256()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }
}
