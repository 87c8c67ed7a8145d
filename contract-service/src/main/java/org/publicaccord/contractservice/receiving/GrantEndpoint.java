package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.grant.GrantCommand.AcceptOffer;
import org.publicaccord.contractservice.grant.GrantCommand.AnswerStandard;
import org.publicaccord.contractservice.grant.GrantCommand.ConfirmAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.DeclineOffer;
import org.publicaccord.contractservice.grant.GrantCommand.NotifyAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.OfferGrant;
import org.publicaccord.contractservice.grant.GrantCommand.OpenCall;
import org.publicaccord.contractservice.grant.GrantCommand.RecordCase;
import org.publicaccord.contractservice.grant.GrantCommand.RecordReferral;
import org.publicaccord.contractservice.grant.GrantCommand.StopGrant;
import org.publicaccord.contractservice.receiving.GrantBodies.CallBody;
import org.publicaccord.contractservice.receiving.GrantBodies.CaseBody;
import org.publicaccord.contractservice.receiving.GrantBodies.ConfirmationBody;
import org.publicaccord.contractservice.receiving.GrantBodies.ReferralBody;
import org.publicaccord.contractservice.receiving.GrantBodies.StandardBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.AcceptanceBody;
import org.publicaccord.contractservice.receiving.GrantMoneyBodies.OfferBody;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a grant from its business case to the offer that is accepted. */
@RestController
final class GrantEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;
    private final GrantLedgers ledgers;

    GrantEndpoint(ContractCommands contracts, Authorities authorities, GrantLedgers ledgers) {
        this.contracts = contracts;
        this.authorities = authorities;
        this.ledgers = ledgers;
    }

    /** Puts the business case on record. */
    @PostMapping("/api/contracts/{id}/grant/business-case")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> record(
            @PathVariable String id,
            @RequestBody CaseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RecordCase(contract, body.businessCase(), Actings.of(caller)),
                envelope);
    }

    /** Complies with minimum requirements of GovS 015, or explains. */
    @PostMapping("/api/contracts/{id}/grant/standard")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> answer(
            @PathVariable String id,
            @RequestBody StandardBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new AnswerStandard(contract, body.standard(), Actings.of(caller)),
                envelope);
    }

    /** Makes the call, open or direct. */
    @PostMapping("/api/contracts/{id}/grant/call")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> call(
            @PathVariable String id,
            @RequestBody CallBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new OpenCall(contract, body.call(), Actings.of(caller)), envelope);
    }

    /** Tells the recipient of small assistance. */
    @PostMapping("/api/contracts/{id}/grant/subsidy/notification")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> inform(@PathVariable String id, Caller caller, CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new NotifyAssistance(
                                contract, ledgers.onRecord(contract), Actings.of(caller)),
                envelope);
    }

    /** Confirms in writing that small assistance stays within its limit. */
    @PostMapping("/api/contracts/{id}/grant/subsidy/confirmation")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> confirm(
            @PathVariable String id,
            @RequestBody ConfirmationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ConfirmAssistance(
                                contract,
                                body.assistance(),
                                new Sha256(body.contentSha256()),
                                ledgers.onRecord(contract),
                                Actings.of(caller)),
                envelope);
    }

    /** Records how far a referral has come. */
    @PostMapping("/api/contracts/{id}/grant/subsidy/referral")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> refer(
            @PathVariable String id,
            @RequestBody ReferralBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RecordReferral(contract, body.referred(), Actings.of(caller)),
                envelope);
    }

    /** Offers the grant. */
    @PostMapping("/api/contracts/{id}/grant/offer")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> offer(
            @PathVariable String id,
            @RequestBody OfferBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new OfferGrant(
                                contract, body.offer(), Actings.of(caller), authorities.of(caller)),
                envelope);
    }

    /** Accepts the grant agreement; the grant is counted for its enterprise before. */
    @PostMapping("/api/contracts/{id}/grant/offer/acceptance")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> accept(
            @PathVariable String id,
            @RequestBody AcceptanceBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return ledgers.accepting(
                id,
                contract ->
                        new AcceptOffer(
                                contract,
                                new Sha256(body.contentSha256()),
                                ledgers.onRecord(contract),
                                Actings.of(caller)),
                envelope,
                contracts);
    }

    /** Declines the offer. */
    @PostMapping("/api/contracts/{id}/grant/offer/refusal")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> decline(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new DeclineOffer(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Gives the grant up before it is accepted. */
    @PostMapping("/api/contracts/{id}/grant/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> stop(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new StopGrant(contract, body.reason(), Actings.of(caller)),
                envelope);
    }
}
