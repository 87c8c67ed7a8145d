package org.publicaccord.biddingservice.receiving;

import static org.publicaccord.biddingservice.receiving.ProcedureCommands.procedure;

import org.publicaccord.biddingservice.procedure.ProcedureCommand.IssueAssessmentSummaries;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what is decided about tenders once they are closed. What concludes the assessment needs
 * {@code If-Match}; scores do not, since assessors score beside each other.
 */
@RestController
final class AssessmentCommandEndpoint {

    private final ProcedureCommands procedures;

    AssessmentCommandEndpoint(ProcedureCommands procedures) {
        this.procedures = procedures;
    }

    /** Appoints an assessor, or records what an appointed one declares by now. */
    @PostMapping("/api/procedures/{id}/assessors")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> appoint(
            @PathVariable String id,
            @RequestBody AssessorBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return procedures.send(body.of(procedure(id), Callers.acting(caller)), envelope);
    }

    /** Scores a tender under one criterion; whoever is appointed may. */
    @PostMapping("/api/procedures/{id}/scores")
    @AllowedFor({Role.ASSESSOR, Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> score(
            @PathVariable String id,
            @RequestBody PointsBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return procedures.send(body.score(procedure(id), Callers.acting(caller)), envelope);
    }

    /** Records the points that assessors agreed on for a tender under one criterion. */
    @PostMapping("/api/procedures/{id}/moderation")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> moderate(
            @PathVariable String id,
            @RequestBody PointsBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return procedures.send(body.moderation(procedure(id), Callers.acting(caller)), envelope);
    }

    /** Recommends an award for each lot, or none with reasons. */
    @PostMapping("/api/procedures/{id}/recommendation")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> recommend(
            @PathVariable String id,
            @RequestBody RecommendationBody body,
            Caller caller,
            ExpectedVersion version,
            CommandEnvelope envelope) {
        return procedures.send(body.of(procedure(id), Callers.acting(caller)), envelope);
    }

    /** Gives every assessed tenderer its assessment summary. */
    @PostMapping("/api/procedures/{id}/assessment-summaries")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> issueSummaries(
            @PathVariable String id,
            Caller caller,
            ExpectedVersion version,
            CommandEnvelope envelope) {
        return procedures.send(
                new IssueAssessmentSummaries(procedure(id), Callers.acting(caller)), envelope);
    }
}
