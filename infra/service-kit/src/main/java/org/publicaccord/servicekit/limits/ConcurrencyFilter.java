package org.publicaccord.servicekit.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on so many requests at once and no more: the rest is told at once to come back, which keeps
 * memory bounded and the work in hand fast. Health is always answered.
 */
final class ConcurrencyFilter extends OncePerRequestFilter {

    private final Semaphore places;

    ConcurrencyFilter(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            throw busy().exception();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private static Problem busy() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        new Refusal(
                                "service-busy",
                                "The service works on as many requests as it can at once.",
                                "Send it again in a second, with the same Idempotency-Key.",
                                "RFC 9110, section 15.6.4"))
                .withHeader("Retry-After", "1");
    }
}
