package org.publicaccord.servicekit.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.publicaccord.servicekit.limits.BoundedBody;
import org.publicaccord.servicekit.security.Callers;
import org.publicaccord.servicekit.telemetry.CorrelationIdResolver;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Puts together what a request says about its command. */
final class CommandEnvelopeResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandEnvelope.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new CommandEnvelope(
                Callers.current(),
                routeOf(request),
                CommandHeaders.idempotencyKey(web)
                        .orElseThrow(CommandHeaders.missingKey()::exception),
                CommandHeaders.expectedVersion(web),
                CorrelationIdResolver.of(web),
                () -> digestOf(request));
    }

    private static String routeOf(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod()
                + " "
                + request.getRequestURI()
                + (query == null ? "" : "?" + query);
    }

    /** Asked for when the endpoint runs, so that the body has been read by then. */
    private static byte[] digestOf(HttpServletRequest request) {
        return BoundedBody.of(request)
                .orElseThrow(() -> new IllegalStateException("the body's filter has not run"))
                .digest();
    }
}
