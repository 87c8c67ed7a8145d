package org.publicaccord.servicekit.telemetry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its correlation id: in log lines, in the answer, and for commands. */
final class CorrelationFilter extends OncePerRequestFilter {

    static final String ATTRIBUTE = CorrelationId.class.getName();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id =
                Optional.ofNullable(request.getHeader(CorrelationId.HEADER))
                        .flatMap(CorrelationId::sent)
                        .orElseGet(CorrelationId::random);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(CorrelationId.HEADER, id.value());
        try (var _ = MDC.putCloseable(CorrelationId.LOG_KEY, id.value())) {
            chain.doFilter(request, response);
        }
    }
}
