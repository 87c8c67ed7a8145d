package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.CallIn;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReleaseTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Repay;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReportSurplus;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.RequestTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.TestOutcome;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.WriteDown;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.receiving.CoInvestmentBodies.GroundBody;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what concerns capital at work: tranches, outcomes, surplus, repayment and loss. */
@RestController
final class CapitalEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    CapitalEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /** What a verifier measured, in the unit of the test. */
    record MeasuredBody(BigDecimal measured, String evidenceSha256, String found) {
        MeasuredBody {
            new Sha256(evidenceSha256);
            new Reason(found);
        }
    }

    /**
     * A surplus; zero if there is none.
     *
     * @param upTo the last day that the report covers
     */
    record SurplusBody(LocalDate upTo, Money surplus, String accountsSha256) {
        SurplusBody {
            new Sha256(accountsSha256);
        }
    }

    /** What was paid to an investor. */
    record PaymentBody(Money capital, Money interest) {}

    /** A loss, and what shows it. */
    record LossBody(Money loss, String evidenceSha256, String because) {
        LossBody {
            new Sha256(evidenceSha256);
            new Reason(because);
        }
    }

    /** Asks for a tranche, for the investee. */
    @PostMapping("/api/contracts/{id}/co-investment/tranches/{tranche}/request")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> request(
            @PathVariable String id,
            @PathVariable String tranche,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RequestTranche(contract, tranche, Actings.of(caller)),
                envelope);
    }

    /** Records what the verifier of an outcome measured. */
    @PostMapping("/api/contracts/{id}/co-investment/tests/{test}/result")
    @AllowedFor({Role.VERIFIER, Role.PROVIDER, Role.INVESTOR})
    ResponseEntity<Void> test(
            @PathVariable String id,
            @PathVariable String test,
            @RequestBody MeasuredBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new TestOutcome(
                                contract,
                                test,
                                body.measured(),
                                new Sha256(body.evidenceSha256()),
                                new Reason(body.found()),
                                Actings.of(caller)),
                envelope);
    }

    /** Releases a tranche, for the investor whose it is. */
    @PostMapping("/api/contracts/{id}/co-investment/tranches/{tranche}/release")
    @AllowedFor({Role.INVESTOR, Role.COMMISSIONER, Role.FINANCE, Role.OPERATOR})
    ResponseEntity<Void> release(
            @PathVariable String id,
            @PathVariable String tranche,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new ReleaseTranche(contract, tranche, Actings.of(caller)),
                envelope);
    }

    /** Reports a surplus, for the investee; with it, it is shared. */
    @PostMapping("/api/contracts/{id}/co-investment/surplus")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> share(
            @PathVariable String id,
            @RequestBody SurplusBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ReportSurplus(
                                contract,
                                body.upTo(),
                                body.surplus(),
                                new Sha256(body.accountsSha256()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records a payment: as the investee offered it, or as the investor took it. */
    @PostMapping("/api/contracts/{id}/co-investment/layers/{layer}/payments")
    @AllowedFor({Role.PROVIDER, Role.INVESTOR, Role.FINANCE})
    ResponseEntity<Void> repay(
            @PathVariable String id,
            @PathVariable String layer,
            @RequestBody PaymentBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new Repay(
                                contract,
                                layer,
                                body.capital(),
                                body.interest(),
                                Actings.of(caller)),
                envelope);
    }

    /** Calls a layer in before its time, for the investor whose it is. */
    @PostMapping("/api/contracts/{id}/co-investment/layers/{layer}/call-in")
    @AllowedFor({Role.INVESTOR, Role.COMMISSIONER})
    ResponseEntity<Void> callIn(
            @PathVariable String id,
            @PathVariable String layer,
            @RequestBody GroundBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new CallIn(contract, layer, body.ground(), Actings.of(caller)),
                envelope);
    }

    /** Takes a loss on record: the most subordinate layers bear it first. */
    @PostMapping("/api/contracts/{id}/co-investment/losses")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> writeDown(
            @PathVariable String id,
            @RequestBody LossBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new WriteDown(
                                contract,
                                body.loss(),
                                new Sha256(body.evidenceSha256()),
                                new Reason(body.because()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }
}
