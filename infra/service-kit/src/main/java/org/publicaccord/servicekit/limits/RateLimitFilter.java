package org.publicaccord.servicekit.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each caller to its rate: a signed-in one by its subject, others by their address. Says what
 * is left in the headers of draft-ietf-httpapi-ratelimit-headers, and how long to wait when nothing
 * is.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private final CallerAllowances allowances;
    private final String policy;

    RateLimitFilter(Limits limits) {
        this.allowances =
                new CallerAllowances(limits.requestsPerSecond(), limits.burst(), System::nanoTime);
        var window = Math.max(1, limits.burst() / limits.requestsPerSecond());
        this.policy = "\"caller\";q=" + limits.burst() + ";w=" + window;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller =
                Optional.ofNullable(request.getRemoteUser())
                        .map(subject -> "subject " + subject)
                        .orElseGet(() -> "address " + request.getRemoteAddr());
        var verdict = allowances.take(caller);
        response.setHeader("RateLimit-Policy", policy);
        response.setHeader("RateLimit", "\"caller\";r=" + verdict.remaining());
        if (!verdict.granted()) {
            throw tooMany(verdict.waitSeconds()).exception();
        }
        chain.doFilter(request, response);
    }

    private static Problem tooMany(long waitSeconds) {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        new Refusal(
                                "too-many-requests",
                                "You have sent more requests than your allowance holds.",
                                "Send the next one in "
                                        + waitSeconds
                                        + " seconds; the RateLimit headers say what is left.",
                                "RFC 6585, section 4"))
                .withHeader("Retry-After", Long.toString(waitSeconds));
    }
}
