package org.publicaccord.servicekit.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** The last net: whatever a filter throws is answered as a problem too, never by the container. */
final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemResolver resolver;

    ProblemFilter(ProblemResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (Exception | StackOverflowError thrown) {
            resolver.answer(thrown, request, response);
        }
    }
}
