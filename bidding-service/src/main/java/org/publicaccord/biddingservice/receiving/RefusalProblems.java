package org.publicaccord.biddingservice.receiving;

import java.util.Map;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;

/** What a refusal is over HTTP: about the address, about the caller, or about the procedure. */
public final class RefusalProblems {

    private static final Map<String, HttpStatus> STATUS_BY_RULE =
            Map.of(
                    "procedure-unknown", HttpStatus.NOT_FOUND,
                    "question-unknown", HttpStatus.NOT_FOUND,
                    "submission-unknown", HttpStatus.NOT_FOUND,
                    "not-your-procedure", HttpStatus.FORBIDDEN,
                    "not-invited", HttpStatus.FORBIDDEN,
                    "not-an-assessor", HttpStatus.FORBIDDEN,
                    "assessor-conflicted", HttpStatus.FORBIDDEN,
                    "tenders-sealed", HttpStatus.FORBIDDEN);

    private RefusalProblems() {}

    public static Problem problem(Refusal refusal) {
        return Problem.of(
                STATUS_BY_RULE.getOrDefault(refusal.rule(), HttpStatus.UNPROCESSABLE_CONTENT),
                refusal);
    }
}
