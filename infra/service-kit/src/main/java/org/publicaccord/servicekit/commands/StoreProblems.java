package org.publicaccord.servicekit.commands;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.appending.OutcomeUnknown;
import org.publicaccord.eventstore.appending.StoreOverloaded;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemTranslation;
import org.springframework.http.HttpStatus;

/** What it means to a caller that the event store is busy or does not answer. */
final class StoreProblems implements ProblemTranslation {

    @Override
    public Optional<Problem> problemOf(Throwable thrown) {
        return switch (thrown) {
            case StoreOverloaded _ -> Optional.of(busy());
            case OutcomeUnknown _ -> Optional.of(unknown());
            case MongoTimeoutException _ -> Optional.of(Problem.unavailable());
            case MongoSocketException _ -> Optional.of(Problem.unavailable());
            case MongoNotPrimaryException _ -> Optional.of(Problem.unavailable());
            case MongoNodeIsRecoveringException _ -> Optional.of(Problem.unavailable());
            // Every other exception is somebody else's to explain.
            default -> Optional.empty();
        };
    }

    private static Problem busy() {
        return unavailable(
                "service-busy",
                "The service has more waiting than it can record in time; nothing of this request"
                        + " was recorded.");
    }

    private static Problem unknown() {
        return unavailable(
                "outcome-unknown",
                "The store did not answer in time, so the request may or may not have been"
                        + " recorded.");
    }

    private static Problem unavailable(String rule, String because) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        new Refusal(
                                rule,
                                because,
                                "Send it again after the time in Retry-After, unchanged and with"
                                        + " the same Idempotency-Key: it takes effect once.",
                                "RFC 9110, section 15.6.4"))
                .withHeader("Retry-After", "1");
    }
}
