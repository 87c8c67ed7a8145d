package org.publicaccord.contractservice.receiving;

import java.util.UUID;
import org.publicaccord.contractservice.grant.GrantCommand.Apply;
import org.publicaccord.contractservice.grant.GrantCommand.AssessSubsidy;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDueDiligence;
import org.publicaccord.contractservice.grant.GrantCommand.TurnDown;
import org.publicaccord.contractservice.grant.GrantCommand.WithdrawApplication;
import org.publicaccord.contractservice.receiving.GrantBodies.ApplicationBody;
import org.publicaccord.contractservice.receiving.GrantBodies.AssessmentBody;
import org.publicaccord.contractservice.receiving.GrantBodies.FindingsBody;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what concerns one application for a grant. The caller names each by an id of its own. */
@RestController
final class GrantApplicationEndpoint {

    private final ContractCommands contracts;

    GrantApplicationEndpoint(ContractCommands contracts) {
        this.contracts = contracts;
    }

    /** Applies; the authority may record an application that it received. */
    @PutMapping("/api/contracts/{id}/grant/applications/{application}")
    @AllowedFor({Role.PROVIDER, Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> apply(
            @PathVariable String id,
            @PathVariable UUID application,
            @RequestBody ApplicationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new Apply(
                                contract,
                                application,
                                body.party(caller),
                                body.enterprises(),
                                body.proposal(),
                                Actings.of(caller)),
                envelope);
    }

    /** Withdraws an application. */
    @PostMapping("/api/contracts/{id}/grant/applications/{application}/withdrawal")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @PathVariable UUID application,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new WithdrawApplication(
                                contract, application, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Records what due diligence found. */
    @PostMapping("/api/contracts/{id}/grant/applications/{application}/due-diligence")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> examine(
            @PathVariable String id,
            @PathVariable UUID application,
            @RequestBody FindingsBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordDueDiligence(
                                contract, application, body.reasons(), Actings.of(caller)),
                envelope);
    }

    /** Turns an application down. */
    @PostMapping("/api/contracts/{id}/grant/applications/{application}/refusal")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> turnDown(
            @PathVariable String id,
            @PathVariable UUID application,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new TurnDown(contract, application, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Assesses what a grant to the applicant would be as a subsidy. */
    @PostMapping("/api/contracts/{id}/grant/applications/{application}/subsidy")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> assess(
            @PathVariable String id,
            @PathVariable UUID application,
            @RequestBody AssessmentBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new AssessSubsidy(
                                contract, application, body.assessment(), Actings.of(caller)),
                envelope);
    }
}
