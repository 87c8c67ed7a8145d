package org.publicaccord.servicekit.problems;

import java.util.LinkedHashMap;
import java.util.Map;
import org.publicaccord.decider.Refusal;
import org.springframework.http.HttpStatus;

/**
 * Why a request is not done, as RFC 9457 has it: the refusal says the rule, the reason, the remedy
 * and the legal basis; the facts are further members for programs.
 *
 * @param status the HTTP status, 400 to 599
 * @param refusal the rule that stands in the way; its page is {@code docs/problems/<rule>.md}
 * @param facts further members of the answer, such as the place of an error in the input; values
 *     are what JSON can carry
 * @param headers further headers of the answer, such as {@code Retry-After}
 */
public record Problem(
        HttpStatus status,
        Refusal refusal,
        Map<String, Object> facts,
        Map<String, String> headers) {

    public Problem {
        if (!status.isError()) {
            throw new IllegalArgumentException("a problem has an error status, not " + status);
        }
        facts = Map.copyOf(facts);
        headers = Map.copyOf(headers);
    }

    public static Problem of(HttpStatus status, Refusal refusal) {
        return new Problem(status, refusal, Map.of(), Map.of());
    }

    /** A command that was understood and refused by its decider: 422. */
    public static Problem refused(Refusal refusal) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
    }

    /** There is no such thing, or the caller may not know of it: 404. */
    public static Problem notFound(String rule, String because, String remedy) {
        return of(
                HttpStatus.NOT_FOUND,
                new Refusal(rule, because, remedy, "RFC 9110, section 15.5.5"));
    }

    /** The request is not one we can read: 400. */
    public static Problem badRequest(String rule, String because, String remedy) {
        return of(
                HttpStatus.BAD_REQUEST,
                new Refusal(rule, because, remedy, "RFC 9110, section 15.5.1"));
    }

    /** The caller's organisation or role does not give it this right: 403. */
    public static Problem forbidden(String rule, String because, String remedy, String legalBasis) {
        return of(HttpStatus.FORBIDDEN, new Refusal(rule, because, remedy, legalBasis));
    }

    /** Something that the service needs does not answer at the moment: 503. */
    public static Problem unavailable() {
        return of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        new Refusal(
                                "service-unavailable",
                                "The service cannot answer at the moment.",
                                "Send it again after the time in Retry-After, with the same"
                                        + " Idempotency-Key.",
                                "RFC 9110, section 15.6.4"))
                .withHeader("Retry-After", "2");
    }

    public String rule() {
        return refusal.rule();
    }

    /** This problem with one more member. */
    public Problem with(String name, Object fact) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Problem(status, refusal, more, headers);
    }

    /** This problem with one more header on its answer. */
    public Problem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, refusal, facts, more);
    }

    /** For {@code throw}: the answer to this request is this problem. */
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
