package org.publicaccord.servicekit.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads the caller from the token of the current request. Claims: {@code sub}, {@code roles} (a
 * list, or words in one text), {@code organisation} and {@code organisation_name}.
 */
public final class Callers {

    private static final String OPENID = "OpenID Connect Core 1.0, section 5.1";

    private Callers() {}

    /** The caller, if the request is signed in. */
    public static Optional<Caller> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? Optional.of(callerOf(token.getToken()))
                : Optional.empty();
    }

    /** The caller; ends the request with 401 if nobody is signed in. */
    public static Caller current() {
        return signedIn().orElseThrow(signInRequired()::exception);
    }

    static Caller callerOf(Jwt token) {
        var organisation = textOf(token, "organisation");
        if (organisation.isBlank()) {
            throw noOrganisation().exception();
        }
        var name = textOf(token, "organisation_name");
        try {
            return new Caller(
                    textOf(token, "sub"),
                    rolesOf(token),
                    organisation,
                    name.isBlank() ? organisation : name);
        } catch (IllegalArgumentException e) {
            throw tokenInvalid("a claim in it is not usable").exception();
        }
    }

    private static String textOf(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text ? text : "";
    }

    static Set<Role> rolesOf(Jwt token) {
        var names =
                switch (token.getClaims().get("roles")) {
                    case Collection<?> list -> list.stream().map(Objects::toString);
                    case String words -> Arrays.stream(words.split("[ ,]+"));
                    case null, default -> Stream.<String>empty();
                };
        var roles = EnumSet.noneOf(Role.class);
        names.map(Role::named).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }

    static Problem signInRequired() {
        return Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        new Refusal(
                                "sign-in-required",
                                "This is for people and systems that are signed in.",
                                "Sign in, and send the access token as Authorization: Bearer.",
                                "RFC 6750, section 3"))
                .withHeader("WWW-Authenticate", "Bearer");
    }

    static Problem tokenInvalid(String reason) {
        return Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        new Refusal(
                                "token-invalid",
                                "The access token is not valid: " + reason + ".",
                                "Sign in again, and send the new token.",
                                "RFC 6750, section 3.1"))
                .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    private static Problem noOrganisation() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                new Refusal(
                        "no-organisation",
                        "The access token does not say which organisation you act for.",
                        "Ask whoever runs your sign-in to add the claim organisation.",
                        OPENID));
    }
}
