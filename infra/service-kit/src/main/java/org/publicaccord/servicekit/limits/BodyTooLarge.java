package org.publicaccord.servicekit.limits;

import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;

/** The answer to a body that is larger than its address accepts. */
final class BodyTooLarge {

    private BodyTooLarge() {}

    static Problem beyond(long limitBytes) {
        return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        new Refusal(
                                "body-too-large",
                                "The body is larger than the "
                                        + inWords(limitBytes)
                                        + " that this address accepts.",
                                "Send less at once; a register or a package can be sent in parts.",
                                "RFC 9110, section 15.5.14"))
                .with("limitBytes", limitBytes);
    }

    private static String inWords(long bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
