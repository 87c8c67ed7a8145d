package org.publicaccord.biddingservice.receiving;

import static org.publicaccord.biddingservice.receiving.ProcedureCommands.procedure;
import static org.publicaccord.biddingservice.receiving.RefusalProblems.problem;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.publicaccord.biddingservice.keeping.TenderBody;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.WithdrawTender;
import org.publicaccord.biddingservice.procedure.Refusals;
import org.publicaccord.biddingservice.procedure.SubmissionId;
import org.publicaccord.biddingservice.receiving.SubmissionReceiving.Received;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.limits.AcceptsUpTo;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes tenders, and takes them back, until the closing time. */
@RestController
final class SubmissionCommandEndpoint {

    private final SubmissionReceiving submissions;
    private final ProcedureCommands procedures;

    SubmissionCommandEndpoint(SubmissionReceiving submissions, ProcedureCommands procedures) {
        this.submissions = submissions;
        this.procedures = procedures;
    }

    /**
     * Submits a tender for a lot. Submitting again before the closing time takes the place of what
     * was submitted before.
     */
    @PostMapping(
            path = "/api/procedures/{id}/submissions",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedFor(Role.PROVIDER)
    @AcceptsUpTo(mebibytes = 4)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = TenderBody.class)))
    ResponseEntity<Receipt> submit(
            @PathVariable String id,
            @RequestBody byte[] body,
            Caller caller,
            CommandEnvelope envelope) {
        Received received = submissions.receive(procedure(id), body, caller, envelope);
        URI location =
                URI.create(
                        "/api/procedures/"
                                + id
                                + "/submissions/"
                                + received.receipt().submissionId());
        ResponseEntity<Void> made = received.made().at(location);
        return ResponseEntity.status(made.getStatusCode())
                .headers(made.getHeaders())
                .body(received.receipt());
    }

    /** Takes a tender back. Another can be submitted until the closing time. */
    @PostMapping("/api/procedures/{id}/submissions/{submission}/withdrawal")
    @AllowedFor(Role.PROVIDER)
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @PathVariable String submission,
            Caller caller,
            CommandEnvelope envelope) {
        return procedures.send(
                new WithdrawTender(procedure(id), submission(submission), Callers.acting(caller)),
                envelope);
    }

    private static SubmissionId submission(String id) {
        try {
            return SubmissionId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw problem(Refusals.submissionUnknown()).exception();
        }
    }
}
