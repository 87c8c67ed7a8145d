package org.publicaccord.servicekit.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds each request's body; the interceptor then sets the limit of the handler it reaches. */
final class BoundedBodyFilter extends OncePerRequestFilter {

    private final long limitBytes;

    BoundedBodyFilter(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new BoundedBody(request, limitBytes), response);
    }
}
