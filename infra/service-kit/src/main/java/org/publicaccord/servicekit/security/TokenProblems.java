package org.publicaccord.servicekit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Says as problems what the security filters refuse. */
final class TokenProblems
        implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ProblemWriter writer;

    TokenProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        var problem =
                e instanceof OAuth2AuthenticationException
                        ? Callers.tokenInvalid("it is malformed, expired or not for this service")
                        : Callers.signInRequired();
        writer.write(problem, request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        writer.write(
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        new Refusal(
                                "role-not-allowed",
                                "None of your roles may do this.",
                                "Ask somebody with the role operator.",
                                "Public Accord's roles: whoever acts answers for it")),
                request,
                response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        writer.write(
                Problem.badRequest(
                        "request-rejected",
                        "The address or a header has characters that no address of ours has.",
                        "Compare the address and the headers with the API document."),
                request,
                response);
    }
}
