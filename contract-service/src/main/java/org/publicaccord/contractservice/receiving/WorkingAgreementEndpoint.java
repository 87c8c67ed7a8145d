package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.workingagreement.Page;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.BringIntoForce;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.DraftPage;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.GiveUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SignPage;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the page of a working agreement from its draft to its effect. */
@RestController
final class WorkingAgreementEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;
    private final Hosts hosts;

    WorkingAgreementEndpoint(ContractCommands contracts, Authorities authorities, Hosts hosts) {
        this.contracts = contracts;
        this.authorities = authorities;
        this.hosts = hosts;
    }

    /** What is signed, by its content address. */
    record SignedBody(String contentSha256) {
        SignedBody {
            new Sha256(contentSha256);
        }
    }

    /** Drafts the page, or drafts it anew: what was signed before is dropped. */
    @PostMapping("/api/contracts/{id}/working-agreement/page")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> draft(
            @PathVariable String id,
            @RequestBody PageBody body,
            Caller caller,
            CommandEnvelope envelope) {
        Page page = body.page();
        return contracts.send(
                id,
                contract ->
                        new DraftPage(
                                contract,
                                page,
                                hosts.standing(page.host().agreement()),
                                Actings.of(caller)),
                envelope);
    }

    /** Signs the page, for the caller's own organisation. */
    @PostMapping("/api/contracts/{id}/working-agreement/signatures")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.PROVIDER})
    ResponseEntity<Void> sign(
            @PathVariable String id,
            @RequestBody SignedBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new SignPage(
                                contract, new Sha256(body.contentSha256()), Actings.of(caller)),
                envelope);
    }

    /** Brings the page into force that every party signed, under its lawful host. */
    @PostMapping("/api/contracts/{id}/working-agreement/beginning")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> begin(@PathVariable String id, Caller caller, CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new BringIntoForce(
                                contract,
                                hosts.namedBy(contract),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Gives the agreement up before it has effect. */
    @PostMapping("/api/contracts/{id}/working-agreement/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> giveUp(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new GiveUp(contract, body.reason(), Actings.of(caller)), envelope);
    }
}
