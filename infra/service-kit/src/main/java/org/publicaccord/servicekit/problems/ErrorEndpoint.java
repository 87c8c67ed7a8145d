package org.publicaccord.servicekit.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.publicaccord.servicekit.security.AllowedForAnyone;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what it refused by status alone. */
@Controller
@AllowedForAnyone
final class ErrorEndpoint implements ErrorController {

    private final ProblemWriter writer;

    ErrorEndpoint(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? number : 404;
        writer.write(
                RequestProblems.ofStatus(status).orElseGet(Problems::internal), request, response);
    }
}
