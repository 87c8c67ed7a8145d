package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Agree;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.AssessSubsidy;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.EnterCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeChange;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeStack;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeTerms;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Sign;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.StopCoInvestment;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.receiving.CoInvestmentBodies.ChangeBody;
import org.publicaccord.contractservice.receiving.CoInvestmentBodies.StackBody;
import org.publicaccord.contractservice.receiving.CoInvestmentBodies.SubsidyBody;
import org.publicaccord.contractservice.receiving.CoInvestmentBodies.TermsBody;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a co-investment from its capital stack to the signatures, its changes, and its exit. */
@RestController
final class CoInvestmentEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;
    private final GrantLedgers ledgers;

    CoInvestmentEndpoint(
            ContractCommands contracts, Authorities authorities, GrantLedgers ledgers) {
        this.contracts = contracts;
        this.authorities = authorities;
        this.ledgers = ledgers;
    }

    /** What is agreed to, by its content address. */
    record AgreedBody(String contentSha256) {
        AgreedBody {
            new Sha256(contentSha256);
        }
    }

    /** What was signed, by its content address. */
    record SignatureBody(String signedContentSha256) {
        SignatureBody {
            new Sha256(signedContentSha256);
        }

        Sha256 content() {
            return new Sha256(signedContentSha256);
        }
    }

    /** Proposes who invests what in whom. */
    @PostMapping("/api/contracts/{id}/co-investment/stack")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> proposeStack(
            @PathVariable String id,
            @RequestBody StackBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ProposeStack(
                                contract,
                                body.investee().as(PartyRole.SUPPLIER),
                                body.parties(),
                                body.stack(),
                                Actings.of(caller)),
                envelope);
    }

    /** Proposes terms. */
    @PostMapping("/api/contracts/{id}/co-investment/terms")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> proposeTerms(
            @PathVariable String id,
            @RequestBody TermsBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new ProposeTerms(contract, body.terms(), Actings.of(caller)),
                envelope);
    }

    /** Agrees to what is on the table, for the caller's own organisation. */
    @PostMapping("/api/contracts/{id}/co-investment/agreement")
    @AllowedFor({Role.INVESTOR, Role.PROVIDER})
    ResponseEntity<Void> agree(
            @PathVariable String id,
            @RequestBody AgreedBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new Agree(contract, new Sha256(body.contentSha256()), Actings.of(caller)),
                envelope);
    }

    /** Decides to invest, as the subsidy that it was found to be, or none. */
    @PostMapping("/api/contracts/{id}/co-investment/subsidy")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> assess(
            @PathVariable String id,
            @RequestBody SubsidyBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new AssessSubsidy(
                                contract,
                                body.finding(),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Signs for the caller's own organisation. */
    @PostMapping("/api/contracts/{id}/co-investment/signature")
    @AllowedFor({Role.INVESTOR, Role.PROVIDER})
    ResponseEntity<Void> sign(
            @PathVariable String id,
            @RequestBody SignatureBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new Sign(contract, body.content(), Actings.of(caller)), envelope);
    }

    /** Signs for the authority, last of all: the agreement takes effect. */
    @PostMapping("/api/contracts/{id}/co-investment/entry")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> enter(
            @PathVariable String id,
            @RequestBody SignatureBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return ledgers.giving(
                id,
                contract ->
                        new EnterCoInvestment(
                                contract,
                                body.content(),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope,
                contracts);
    }

    /** Gives it up before every party signed. */
    @PostMapping("/api/contracts/{id}/co-investment/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> stop(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new StopCoInvestment(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Puts a change on the table, agreed for the authority. */
    @PostMapping("/api/contracts/{id}/co-investment/change")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> change(
            @PathVariable String id,
            @RequestBody ChangeBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ProposeChange(
                                contract,
                                body.change(),
                                body.subsidy().finding(),
                                new Reason(body.because()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Ends the co-investment once nothing is outstanding. */
    @PostMapping("/api/contracts/{id}/co-investment/exit")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> exit(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new ExitCoInvestment(contract, body.reason(), Actings.of(caller)),
                envelope);
    }
}
