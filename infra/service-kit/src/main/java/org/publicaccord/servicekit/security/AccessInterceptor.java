package org.publicaccord.servicekit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to its handler if its caller may call it; the body is unread still. */
final class AccessInterceptor implements HandlerInterceptor {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE;

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !FrameworkHandlers.owns(method)) {
            var access =
                    Access.declaredOn(method)
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "the start lets no such handler in: " + method));
            check(access);
        }
        return true;
    }

    private static void check(Access access) {
        switch (access) {
            case Access.Anyone() -> {}
            case Access.AnySignedIn() -> Callers.current();
            case Access.AnyOf(var roles) -> {
                if (!Callers.current().hasAnyOf(roles)) {
                    throw roleNotAllowed(roles).exception();
                }
            }
        }
    }

    private static Problem roleNotAllowed(Set<Role> roles) {
        var names = roles.stream().sorted().map(Role::wireName).toList();
        return Problem.of(
                        HttpStatus.FORBIDDEN,
                        new Refusal(
                                "role-not-allowed",
                                "None of your roles may do this.",
                                "Ask somebody with one of these roles: "
                                        + names.stream().collect(Collectors.joining(", "))
                                        + ".",
                                "Public Accord's roles: whoever acts answers for it"))
                .with("allowedRoles", names);
    }
}
