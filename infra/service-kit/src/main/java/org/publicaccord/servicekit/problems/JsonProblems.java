package org.publicaccord.servicekit.problems;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.publicaccord.decider.Refusal;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * What is wrong with a JSON body, and where: line, column and a JSON pointer (RFC 6901). Values of
 * the input are repeated as short excerpts only.
 */
final class JsonProblems {

    private static final String JSON = "RFC 8259";

    private JsonProblems() {}

    /** The problem, if it is the body's; empty if the fault is ours or the connection's. */
    static Optional<Problem> of(JacksonException thrown) {
        return switch (thrown) {
            case JacksonIOException _ -> Optional.empty();
            case InvalidDefinitionException _ -> Optional.empty();
            case StreamConstraintsException e -> Optional.of(beyondLimits(e));
            case UnexpectedEndOfInputException e ->
                    Optional.of(malformed(e, "it ends before it is complete"));
            case InputCoercionException e ->
                    Optional.of(invalid(e, notA(Expected.of(e.getTargetType()))));
            case StreamReadException e -> Optional.of(malformed(e, sentenceOf(e)));
            case UnrecognizedPropertyException e -> Optional.of(unknownField(e));
            case ValueInstantiationException e -> Optional.of(invalid(e, causeOf(e)));
            case InvalidNullException e -> Optional.of(invalid(e, "it is null"));
            case InvalidFormatException e -> Optional.of(invalid(e, wrongValue(e)));
            case MismatchedInputException e -> Optional.of(invalid(e, wrongType(e)));
            case DatabindException e -> Optional.of(invalid(e, "it cannot be used"));
            // Jackson's own base type, thrown by its extensions.
            default -> Optional.of(malformed(thrown, "it cannot be read"));
        };
    }

    private static Problem malformed(JacksonException e, String reason) {
        return placed(
                e,
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        new Refusal(
                                "malformed-json",
                                "The body is not JSON" + at(e.getLocation()) + ": " + reason + ".",
                                "Send one complete JSON document in UTF-8.",
                                JSON)));
    }

    private static Problem beyondLimits(StreamConstraintsException e) {
        return placed(
                e,
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        new Refusal(
                                "json-limit-exceeded",
                                "The JSON goes beyond a limit"
                                        + at(e.getLocation())
                                        + ": "
                                        + sentenceOf(e)
                                        + ".",
                                "Send less nesting and shorter names, numbers and texts.",
                                "RFC 8259, section 9")));
    }

    private static Problem unknownField(UnrecognizedPropertyException e) {
        var known =
                Optional.ofNullable(e.getKnownPropertyIds()).orElse(List.of()).stream()
                        .map(Object::toString)
                        .sorted()
                        .limit(50)
                        .toList();
        return placed(
                        e,
                        Problem.of(
                                HttpStatus.BAD_REQUEST,
                                new Refusal(
                                        "unknown-field",
                                        "There is no field \""
                                                + Excerpt.of(e.getPropertyName())
                                                + "\" here"
                                                + at(e.getLocation())
                                                + ".",
                                        "Leave the field out or correct its name; the fields here"
                                                + " are: "
                                                + String.join(", ", known)
                                                + ".",
                                        "Public Accord's API conventions: nothing said is"
                                                + " silently ignored")))
                .with("knownFields", known);
    }

    private static Problem invalid(JacksonException e, String reason) {
        var pointer = pointerOf(e);
        return placed(
                e,
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        new Refusal(
                                "invalid-field",
                                (pointer.isEmpty() ? "The body" : "The field " + pointer)
                                        + " is not valid"
                                        + at(e.getLocation())
                                        + ": "
                                        + reason
                                        + ".",
                                "Correct the field; the API document says what it may hold.",
                                "Public Accord's API conventions")));
    }

    private static Problem placed(JacksonException e, Problem problem) {
        var placed = problem;
        var location = e.getLocation();
        if (location != null && location.getLineNr() > 0) {
            placed =
                    placed.with("line", location.getLineNr())
                            .with("column", location.getColumnNr());
        }
        var pointer = pointerOf(e);
        return pointer.isEmpty() ? placed : placed.with("pointer", pointer);
    }

    private static String at(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() <= 0
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String pointerOf(JacksonException e) {
        var pointer = e.getPath().stream().map(JsonProblems::step).collect(Collectors.joining());
        return Excerpt.of(pointer);
    }

    private static String step(JacksonException.Reference reference) {
        var name = reference.getPropertyName();
        return "/"
                + (name == null
                        ? Integer.toString(Math.max(reference.getIndex(), 0))
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    /** What the record's own constructor said, which is written for callers. */
    private static String causeOf(ValueInstantiationException e) {
        var cause = e.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? trimmed(cause.getMessage())
                : "its value cannot be used";
    }

    private static String wrongValue(InvalidFormatException e) {
        return "\""
                + Excerpt.of(String.valueOf(e.getValue()))
                + "\" is not "
                + Expected.of(e.getTargetType());
    }

    private static String wrongType(MismatchedInputException e) {
        var message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Missing required creator property")) {
            return "it is missing";
        }
        return message.startsWith("Trailing token")
                ? "something follows after its end"
                : notA(Expected.of(e.getTargetType()));
    }

    private static String notA(String expected) {
        return "it is not " + expected;
    }

    /** The parser's sentence, without where in its code it comes from. */
    private static String sentenceOf(JacksonException e) {
        var message = e.getOriginalMessage();
        return message == null
                ? "it cannot be read"
                : trimmed(message.replaceAll(",? from `[^`]*`", ""));
    }

    private static String trimmed(String message) {
        var excerpt = Excerpt.of(message).strip();
        return excerpt.endsWith(".") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
    }
}
