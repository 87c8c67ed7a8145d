package org.publicaccord.servicekit.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.publicaccord.servicekit.telemetry.CorrelationId;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes problems, always as {@code application/problem+json}: a caller that accepts something else
 * only is still told what went wrong.
 */
public final class ProblemWriter {

    /** The longest path that an answer repeats, in characters. */
    private static final int MAX_INSTANCE_LENGTH = 512;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ProblemBody body;

    ProblemWriter(ProblemBody body) {
        this.body = body;
    }

    /**
     * Writes a problem as the answer, unless an answer has begun already.
     *
     * @return whether it was written
     */
    public boolean write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return false;
        }
        var members = body.of(problem, instanceOf(request));
        var correlationId = MDC.get(CorrelationId.LOG_KEY);
        if (correlationId != null) {
            members.put("correlationId", correlationId);
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        var bytes = mapper.writeValueAsBytes(members);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
        return true;
    }

    /** The path as the caller sent it, still encoded; an error dispatch remembers the first one. */
    private static String instanceOf(HttpServletRequest request) {
        var original = request.getAttribute("jakarta.servlet.error.request_uri");
        var path = original instanceof String text ? text : request.getRequestURI();
        return path.length() > MAX_INSTANCE_LENGTH ? path.substring(0, MAX_INSTANCE_LENGTH) : path;
    }
}
