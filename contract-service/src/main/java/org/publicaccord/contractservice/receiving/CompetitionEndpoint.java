package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.competition.CompetitionCommand.CloseEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.EndSuspension;
import org.publicaccord.contractservice.competition.CompetitionCommand.Ending;
import org.publicaccord.contractservice.competition.CompetitionCommand.EnterContract;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.SuspendAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
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

/** Takes a competition from its design to the contract that is entered. */
@RestController
final class CompetitionEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    CompetitionEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
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
        return contracts.send(id, contract -> body.of(contract, caller), envelope);
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
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
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
}
