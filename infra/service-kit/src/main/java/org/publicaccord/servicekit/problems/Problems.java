package org.publicaccord.servicekit.problems;

import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Finds the problem that an exception means, whoever threw it. */
public final class Problems {

    /** How far the causes of an exception are followed. */
    private static final int MAX_CAUSES = 20;

    private final List<ProblemTranslation> translations;

    Problems(List<ProblemTranslation> translations) {
        this.translations = List.copyOf(translations);
    }

    /** The problem to answer; an internal error, without internals, if the fault is ours. */
    public Problem of(Throwable thrown) {
        return carried(thrown)
                .or(() -> translated(thrown))
                .or(() -> RequestProblems.of(thrown))
                .orElseGet(Problems::internal);
    }

    static Problem internal() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                new Refusal(
                        "internal-error",
                        "Something went wrong on our side; nothing of your request was done that"
                                + " an answer did not confirm.",
                        "Send it again with the same Idempotency-Key; if it fails again, tell the"
                                + " operator the correlation id.",
                        "RFC 9110, section 15.6.1"));
    }

    /** A problem that somebody threw as it is, perhaps wrapped on its way. */
    private static Optional<Problem> carried(Throwable thrown) {
        var cause = thrown;
        for (var i = 0; i < MAX_CAUSES && cause != null; i++) {
            if (cause instanceof ProblemException e) {
                return Optional.of(e.problem());
            }
            if (cause instanceof AsyncRequestTimeoutException) {
                return Optional.of(Problem.unavailable());
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private Optional<Problem> translated(Throwable thrown) {
        return translations.stream()
                .map(translation -> translation.problemOf(thrown))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
