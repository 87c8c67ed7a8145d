package org.publicaccord.servicekit.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every exception of an endpoint, and of whatever stands before it, with a problem. */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;
    private final ProblemWriter writer;

    ProblemResolver(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception thrown) {
        answer(thrown, request, response);
        return new ModelAndView();
    }

    /** Answers with the problem that an exception means; logs it if the fault is ours. */
    public void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            LOG.debug("the caller went away before its answer");
            return;
        }
        var problem = problems.of(thrown);
        logIfOurs(problem, thrown, request);
        try {
            writer.write(problem, request, response);
        } catch (IOException e) {
            LOG.debug("the caller went away before its answer", e);
        }
    }

    private static void logIfOurs(Problem problem, Throwable thrown, HttpServletRequest request) {
        var method = Excerpt.of(request.getMethod());
        var path = Excerpt.of(request.getRequestURI());
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("{} {} failed", method, path, thrown);
        } else if (problem.status().is5xxServerError()) {
            LOG.warn("{} {} ended as {}: {}", method, path, problem.rule(), thrown.getMessage());
        }
    }
}
