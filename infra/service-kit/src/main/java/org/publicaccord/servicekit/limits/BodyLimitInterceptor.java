package org.publicaccord.servicekit.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sets the body limit of the handler that a request reaches, before its body is read. */
final class BodyLimitInterceptor implements HandlerInterceptor {

    private final long limitBytes;

    BodyLimitInterceptor(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        BoundedBody.of(request).ifPresent(body -> body.limitTo(limitOf(handler)));
        return true;
    }

    private long limitOf(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(AcceptsUpTo.class))
                        .map(accepts -> (long) accepts.mebibytes() << 20)
                        .orElse(limitBytes)
                : limitBytes;
    }
}
