package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.DecideDirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.RecordJustification;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.StopDirectAward;
import org.publicaccord.contractservice.directaward.Justification;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.SupplierStanding;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a direct award from its justification to the decision; the rest is every award's. */
@RestController
final class DirectAwardEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    DirectAwardEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /**
     * Body of a justification.
     *
     * @param ground of Schedule 5, s.42 or s.43; below the threshold none is needed
     * @param conditions why the conditions of the ground are met
     * @param price in pounds, VAT included
     * @param lightTouch whether it is for light touch services; no if not said
     * @param originalAwardedOn for a repeat, when the original contract was awarded
     * @param standing CLEAR, EXCLUDABLE or EXCLUDED
     * @param excludableConsidered why to award to a supplier that is excludable
     * @param overridingPublicInterest why to award to a supplier that is excluded
     * @param conflicts what was found and done about conflicts of interest
     */
    record JustificationBody(
            Optional<DirectAwardGround> ground,
            Optional<String> conditions,
            SupplierBody supplier,
            Money price,
            Optional<Boolean> lightTouch,
            Optional<LocalDate> originalAwardedOn,
            SupplierStanding standing,
            Optional<String> excludableConsidered,
            Optional<String> overridingPublicInterest,
            Optional<String> conflicts) {

        JustificationBody {
            conditions.ifPresent(Reason::new);
            excludableConsidered.ifPresent(Reason::new);
            overridingPublicInterest.ifPresent(Reason::new);
            conflicts.ifPresent(Reason::new);
        }

        Justification justification() {
            return new Justification(
                    ground,
                    conditions.map(Reason::new),
                    supplier.party(),
                    price,
                    lightTouch.orElse(false),
                    originalAwardedOn,
                    standing,
                    excludableConsidered.map(Reason::new),
                    overridingPublicInterest.map(Reason::new),
                    conflicts.map(Reason::new));
        }
    }

    /** Records on what the award rests (Procurement Act 2023, ss.41-43). */
    @PostMapping("/api/contracts/{id}/direct-award/justification")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> justify(
            @PathVariable String id,
            @RequestBody JustificationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordJustification(contract, body.justification(), Actings.of(caller)),
                envelope);
    }

    /**
     * Body of a decision.
     *
     * @param keepsStandstill whether a standstill is kept where the law asks for none; yes if not
     *     said
     */
    record DecisionBody(Optional<Boolean> keepsStandstill, String because) {
        DecisionBody {
            new Reason(because);
        }
    }

    /** Decides the award. */
    @PostMapping("/api/contracts/{id}/direct-award/decision")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> decide(
            @PathVariable String id,
            @RequestBody DecisionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DecideDirectAward(
                                contract,
                                body.keepsStandstill().orElse(true),
                                new Reason(body.because()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Stops before a contract is entered (Procurement Act 2023, s.55). */
    @PostMapping("/api/contracts/{id}/direct-award/stop")
    @AllowedFor({Role.COMMISSIONER, Role.OPERATOR})
    ResponseEntity<Void> stop(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new StopDirectAward(contract, body.reason(), Actings.of(caller)),
                envelope);
    }
}
