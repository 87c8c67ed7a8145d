package org.publicaccord.servicekit.problems;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses by itself, such as an address it cannot read, as a problem. */
final class ProblemReportValve extends ErrorReportValve {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ProblemBody body;

    ProblemReportValve(ProblemBody body) {
        this.body = body;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canWrite(response)) {
            return;
        }
        var problem = RequestProblems.ofStatus(response.getStatus()).orElseGet(Problems::internal);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(mapper.writeValueAsBytes(body.of(problem, "/")));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("the caller went away before its answer", e);
        }
    }

    private static boolean canWrite(Response response) {
        var allowed = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
