package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.competition.CompetitionCommand.CloseEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.register.ReservedContracts;
import org.publicaccord.contractservice.registering.Records;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a competition from its design to the decision of its award. */
@RestController
final class CompetitionEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;
    private final Records records;
    private final ReservedContracts reserved;

    CompetitionEndpoint(
            ContractCommands contracts,
            Authorities authorities,
            Records records,
            ReservedContracts reserved) {
        this.reserved = reserved;
        this.contracts = contracts;
        this.authorities = authorities;
        this.records = records;
    }

    record EngagementBody(String purpose, LocalDate closesOn) {
        EngagementBody {
            new Reason(purpose);
        }
    }

    /** Opens preliminary market engagement (Procurement Act 2023, s.16). */
    @PostMapping("/api/contracts/{id}/market-engagement")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> openEngagement(
            @PathVariable String id,
            @RequestBody EngagementBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new OpenEngagement(
                                contract,
                                new Reason(body.purpose()),
                                body.closesOn(),
                                Actings.of(caller)),
                envelope);
    }

    /** Closes the market engagement with what was learned. */
    @PostMapping("/api/contracts/{id}/market-engagement/closure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> closeEngagement(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new CloseEngagement(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Designs the procedure, or designs it anew before its tender notice. */
    @PostMapping("/api/contracts/{id}/procedure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> design(
            @PathVariable String id,
            @RequestBody ProcedureBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(id, contract -> body.of(contract, caller, records), envelope);
    }

    /**
     * Body of an award decision.
     *
     * @param lots for each lot whether its recommendation is followed
     * @param keepsStandstill whether a standstill is kept where the law asks for none; yes if not
     *     said
     */
    record AwardBody(Map<String, Boolean> lots, Optional<Boolean> keepsStandstill, String because) {
        AwardBody {
            lots = Map.copyOf(lots);
            new Reason(because);
        }
    }

    /** Decides the award. */
    @PostMapping("/api/contracts/{id}/award")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> decide(
            @PathVariable String id,
            @RequestBody AwardBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DecideAward(
                                contract,
                                body.lots(),
                                body.keepsStandstill().orElse(true),
                                new Reason(body.because()),
                                reserved.of(caller.organisation()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Stops the procurement before a contract is entered (Procurement Act 2023, s.55). */
    @PostMapping("/api/contracts/{id}/procurement-termination")
    @AllowedFor({Role.COMMISSIONER, Role.OPERATOR})
    ResponseEntity<Void> stop(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new TerminateProcurement(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /**
     * That a supplier is no longer one of those to whom its contract was reserved.
     *
     * @param lostOn the day on which that was so
     */
    record EligibilityLostBody(LocalDate lostOn, String because) {
        EligibilityLostBody {
            new Reason(because);
        }
    }

    /** Records that the supplier of a reserved contract lost its eligibility: a concern. */
    @PostMapping("/api/contracts/{id}/eligibility-loss")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> lose(
            @PathVariable String id,
            @RequestBody EligibilityLostBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordEligibilityLost(
                                contract,
                                body.lostOn(),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records that the supplier of a reserved contract is eligible again. */
    @PostMapping("/api/contracts/{id}/eligibility-loss/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> regain(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordEligibilityRegained(contract, body.reason(), Actings.of(caller)),
                envelope);
    }
}
