package org.publicaccord.servicekit.commands;

import java.net.URI;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a command's answer is over HTTP. What is done carries the new version as its {@code ETag}
 * and its {@code Position} in the store, which lists accept so that callers read what they wrote. A
 * repeated command is answered as it was the first time.
 */
public final class Answers {

    private Answers() {}

    /** For a command that changes something: 204, or a problem. */
    public static ResponseEntity<Void> toResponse(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> stamped(ResponseEntity.noContent(), done);
            case Answer.Refused refused -> throw Problem.refused(refused.refusal()).exception();
            case Answer.VersionConflict conflict -> throw conflict(conflict).exception();
            case Answer.KeyReused _ -> throw keyReused().exception();
        };
    }

    /** For a command that makes something: 201 and where it is, or a problem. */
    public static ResponseEntity<Void> toResponse(Answer answer, URI location) {
        return answer instanceof Answer.Done done
                ? stamped(ResponseEntity.created(location), done)
                : toResponse(answer);
    }

    private static ResponseEntity<Void> stamped(
            ResponseEntity.HeadersBuilder<?> response, Answer.Done done) {
        return response.eTag(ExpectedVersion.tag(done.version()))
                .header(Position.HEADER, Long.toString(done.position()))
                .build();
    }

    /** Someone else changed the stream since the caller read it: 412, with who and when. */
    private static Problem conflict(Answer.VersionConflict conflict) {
        var problem =
                Problem.of(
                                HttpStatus.PRECONDITION_FAILED,
                                new Refusal(
                                        "version-conflict",
                                        "This was changed by somebody else after you read it; it"
                                                + " is at version "
                                                + conflict.actualVersion()
                                                + " now.",
                                        "Read it again, see whether your change still makes sense,"
                                                + " and send it with the new version in If-Match.",
                                        "RFC 9110, section 13.1.1"))
                        .with("actualVersion", conflict.actualVersion())
                        .withHeader("ETag", ExpectedVersion.tag(conflict.actualVersion()));
        if (conflict.lastActor().isPresent()) {
            problem = problem.with("changedBy", conflict.lastActor().get());
        }
        if (conflict.lastTime().isPresent()) {
            problem = problem.with("changedAt", conflict.lastTime().get().toString());
        }
        return problem;
    }

    private static Problem keyReused() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Refusal(
                        "idempotency-key-reused",
                        "This Idempotency-Key was used before for a request with other content.",
                        "Use a new key for each command, and the same key only to repeat one"
                                + " unchanged.",
                        "draft-ietf-httpapi-idempotency-key-header, section 2.2"));
    }
}
