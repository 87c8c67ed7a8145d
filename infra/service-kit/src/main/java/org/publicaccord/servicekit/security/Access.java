package org.publicaccord.servicekit.security;

import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Who may call a handler. */
public sealed interface Access {

    record Anyone() implements Access {}

    record AnySignedIn() implements Access {}

    record AnyOf(Set<Role> roles) implements Access {
        public AnyOf {
            roles = Set.copyOf(roles);
        }
    }

    /** What a handler declares: on its method, else on its class; empty if it declares nothing. */
    static Optional<Access> declaredOn(HandlerMethod handler) {
        return declared(handler.getMethod()).or(() -> declared(handler.getBeanType()));
    }

    private static Optional<Access> declared(java.lang.reflect.AnnotatedElement element) {
        var roles = AnnotatedElementUtils.findMergedAnnotation(element, AllowedFor.class);
        if (roles != null) {
            return Optional.of(new AnyOf(Set.of(roles.value())));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, AllowedForAnySignedIn.class)) {
            return Optional.of(new AnySignedIn());
        }
        return AnnotatedElementUtils.hasAnnotation(element, AllowedForAnyone.class)
                ? Optional.of(new Anyone())
                : Optional.empty();
    }
}
