package org.publicaccord.servicekit.problems;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.publicaccord.decider.Refusal;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** What is wrong with a request that reached no endpoint, or not in a form it can use. */
final class RequestProblems {

    private RequestProblems() {}

    /** The problem, if the exception is about the request; empty if the fault is ours. */
    static Optional<Problem> of(Throwable thrown) {
        return switch (thrown) {
            case HttpRequestMethodNotSupportedException e -> Optional.of(methodNotAllowed(e));
            case HttpMediaTypeNotSupportedException e -> Optional.of(unsupportedMediaType(e));
            case HttpMediaTypeNotAcceptableException _ -> Optional.of(notAcceptable());
            case HttpMessageNotReadableException e -> unreadable(e);
            case MissingRequestHeaderException e ->
                    Optional.of(missing("header", e.getHeaderName()));
            case MissingServletRequestParameterException e ->
                    Optional.of(missing("query parameter", e.getParameterName()));
            case MethodArgumentTypeMismatchException e ->
                    Optional.of(invalidParameter(e.getName(), e));
            case TypeMismatchException e ->
                    Optional.of(
                            invalidParameter(
                                    Objects.requireNonNullElse(e.getPropertyName(), "?"), e));
            case InvalidParameterException _ -> Optional.of(unreadableParameters());
            case ErrorResponse e -> ofStatus(e.getStatusCode().value());
            // Every other exception is somebody else's to explain.
            default -> Optional.empty();
        };
    }

    /** The problem of an error status about which nothing more is known; empty below 400. */
    static Optional<Problem> ofStatus(int code) {
        var status = HttpStatus.resolve(code);
        if (status == null || !status.isError()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case NOT_FOUND -> notFound();
                    case CONTENT_TOO_LARGE ->
                            plain(
                                    status,
                                    "body-too-large",
                                    "The body is larger than this address accepts.",
                                    "Send less at once.",
                                    "RFC 9110, section 15.5.14");
                    case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                            plain(
                                    status,
                                    "headers-too-large",
                                    "The address and headers together are larger than 16 KiB.",
                                    "Send a shorter address and smaller headers.",
                                    "RFC 6585, section 5");
                    case SERVICE_UNAVAILABLE -> Problem.unavailable();
                    case NOT_ACCEPTABLE -> notAcceptable();
                    default -> status.is5xxServerError() ? Problems.internal() : rejected(status);
                });
    }

    private static Problem rejected(HttpStatus status) {
        return plain(
                status,
                "request-rejected",
                "The request is not one that this service reads: "
                        + status.getReasonPhrase().toLowerCase(Locale.ROOT)
                        + ".",
                "Compare the address, the headers and the body with the API document.",
                "RFC 9110, section 15.5");
    }

    private static Problem notFound() {
        return Problem.notFound(
                "not-found",
                "There is nothing at this address.",
                "Check the address; /v3/api-docs lists what there is.");
    }

    private static Problem methodNotAllowed(HttpRequestMethodNotSupportedException e) {
        var allowed =
                Optional.ofNullable(e.getSupportedMethods()).stream()
                        .flatMap(Arrays::stream)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return plain(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "method-not-allowed",
                        "This address does not take " + Excerpt.of(e.getMethod()) + ".",
                        "Use one of: " + allowed + ".",
                        "RFC 9110, section 15.5.6")
                .withHeader("Allow", allowed);
    }

    private static Problem unsupportedMediaType(HttpMediaTypeNotSupportedException e) {
        var supported = listed(e.getSupportedMediaTypes());
        return plain(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "unsupported-media-type",
                        "This address does not read the body's media type.",
                        "Send Content-Type " + supported + ".",
                        "RFC 9110, section 15.5.16")
                .withHeader("Accept", supported);
    }

    private static String listed(Collection<MediaType> types) {
        return types.isEmpty()
                ? MediaType.APPLICATION_JSON_VALUE
                : types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }

    private static Problem notAcceptable() {
        return plain(
                HttpStatus.NOT_ACCEPTABLE,
                "not-acceptable",
                "This address has no answer in a form that your Accept header takes.",
                "Accept application/json.",
                "RFC 9110, section 15.5.7");
    }

    private static Optional<Problem> unreadable(HttpMessageNotReadableException e) {
        for (var cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                // Whoever went away is gone by now: what is left is a body that breaks HTTP.
                return Optional.of(rejected(HttpStatus.BAD_REQUEST));
            }
            if (cause instanceof JacksonException jackson
                    && !(jackson instanceof JacksonIOException)) {
                return JsonProblems.of(jackson);
            }
        }
        return Optional.of(
                Problem.badRequest(
                        "body-required",
                        "This request needs a body and has none.",
                        "Send the JSON document that the API document describes."));
    }

    private static Problem missing(String kind, String name) {
        return Problem.badRequest(
                        "missing-parameter",
                        "The " + kind + " " + name + " is missing.",
                        "Send it; the API document says what it holds.")
                .with("parameter", name);
    }

    private static Problem invalidParameter(String name, Throwable e) {
        var root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var reason =
                root instanceof IllegalArgumentException && root.getMessage() != null
                        ? ": " + Excerpt.of(root.getMessage())
                        : "";
        return Problem.badRequest(
                        "invalid-parameter",
                        "The parameter " + name + " is not valid" + reason + ".",
                        "Correct it; the API document says what it may hold.")
                .with("parameter", name);
    }

    private static Problem unreadableParameters() {
        return Problem.badRequest(
                "invalid-parameter",
                "The parameters of the address cannot be decoded, or there are too many.",
                "Encode each as UTF-8 with percent signs, and send at most 100.");
    }

    private static Problem plain(
            HttpStatus status, String rule, String because, String remedy, String legalBasis) {
        return Problem.of(status, new Refusal(rule, because, remedy, legalBasis));
    }
}
