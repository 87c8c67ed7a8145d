package org.publicaccord.servicekit.commands;

import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads the headers that commands and their readers use, and says what is wrong with them. */
final class CommandHeaders {

    private static final String OUR_CONVENTION =
            "draft-ietf-httpapi-idempotency-key-header, section 2";

    private CommandHeaders() {}

    static Optional<IdempotencyKey> idempotencyKey(NativeWebRequest request) {
        return only(request, IdempotencyKey.HEADER, CommandHeaders::invalidKey)
                .map(value -> {
                    try {
                        return new IdempotencyKey(value);
                    } catch (IllegalArgumentException e) {
                        throw invalidKey().exception();
                    }
                });
    }

    static Optional<ExpectedVersion> expectedVersion(NativeWebRequest request) {
        return only(request, ExpectedVersion.HEADER, CommandHeaders::invalidTag)
                .map(tag -> ExpectedVersion.ofTag(tag).orElseThrow(invalidTag()::exception));
    }

    static Optional<Position> position(NativeWebRequest request) {
        return only(request, Position.HEADER, CommandHeaders::invalidPosition)
                .map(text -> Position.read(text).orElseThrow(invalidPosition()::exception));
    }

    static Problem missingKey() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                new Refusal(
                        "idempotency-key-required",
                        "This request changes something and has no Idempotency-Key.",
                        "Send one, such as a new UUID, and the same again if you have to repeat"
                                + " the request.",
                        OUR_CONVENTION));
    }

    static Problem missingVersion() {
        return Problem.of(
                HttpStatus.PRECONDITION_REQUIRED,
                new Refusal(
                        "version-required",
                        "This request changes something and does not say which version of it.",
                        "Read it, and send its ETag unchanged as If-Match.",
                        "RFC 6585, section 3"));
    }

    static Problem missingPosition() {
        return Problem.badRequest(
                        "missing-parameter",
                        "The header Position is missing.",
                        "Send the Position of the answer that you want to see the effect of.")
                .with("parameter", Position.HEADER);
    }

    private static Problem invalidKey() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                new Refusal(
                        "idempotency-key-invalid",
                        "The Idempotency-Key is not one value of 1 to 255 printable ASCII"
                                + " characters.",
                        "Send one such value, for instance a UUID.",
                        OUR_CONVENTION));
    }

    private static Problem invalidTag() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                new Refusal(
                        "if-match-invalid",
                        "If-Match is not one strong entity tag of ours, such as \"7\" with its"
                                + " quotes.",
                        "Send the ETag of what you read, unchanged; * and lists are not taken.",
                        "RFC 9110, section 13.1.1"));
    }

    private static Problem invalidPosition() {
        return Problem.badRequest(
                        "invalid-parameter",
                        "The header Position is not a position that an answer gave.",
                        "Send the Position of a command's answer unchanged, or leave it out.")
                .with("parameter", Position.HEADER);
    }

    /** The header's value; a header sent twice says two things, so it is invalid. */
    private static Optional<String> only(
            NativeWebRequest request, String header, java.util.function.Supplier<Problem> invalid) {
        var values = request.getHeaderValues(header);
        if (values == null || values.length == 0) {
            return Optional.empty();
        }
        if (values.length > 1) {
            throw invalid.get().exception();
        }
        return Optional.of(values[0]);
    }
}
