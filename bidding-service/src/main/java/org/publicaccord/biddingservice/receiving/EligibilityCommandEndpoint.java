package org.publicaccord.biddingservice.receiving;

import static org.publicaccord.biddingservice.receiving.ProcedureCommands.procedure;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitEligibilityEvidence;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.VerifyEligibility;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what shows that a bidder is one of those to whom a contract is reserved. */
@RestController
final class EligibilityCommandEndpoint {

    private final ProcedureCommands procedures;

    EligibilityCommandEndpoint(ProcedureCommands procedures) {
        this.procedures = procedures;
    }

    /**
     * What the buyer's officer found.
     *
     * @param doubts why the evidence does not show what is stated; left out if it does
     */
    record VerificationBody(Optional<String> doubts) {
        VerificationBody {
            doubts.ifPresent(Reason::new);
        }
    }

    /** Submits evidence of eligibility, or submits it anew, before the closing time. */
    @PostMapping("/api/procedures/{id}/eligibility")
    @AllowedFor(Role.PROVIDER)
    ResponseEntity<Void> submit(
            @PathVariable String id,
            @RequestBody EligibilityBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return procedures.send(
                new SubmitEligibilityEvidence(
                        procedure(id),
                        body.of(Callers.organisation(caller)),
                        Callers.acting(caller).person()),
                envelope);
    }

    /** Verifies the eligibility of a bidder, or finds that it is none of those. */
    @PostMapping("/api/procedures/{id}/eligibility/{organisation}/verification")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> verify(
            @PathVariable String id,
            @PathVariable String organisation,
            @RequestBody VerificationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return procedures.send(
                new VerifyEligibility(
                        procedure(id),
                        new OrganisationId(organisation),
                        body.doubts().map(Reason::new),
                        Callers.acting(caller)),
                envelope);
    }
}
