package org.publicaccord.servicekit.security;

import java.util.List;
import org.springframework.web.method.HandlerMethod;

/**
 * Handlers that libraries bring, which carry no annotation of ours: the API documents, and Spring's
 * own answer to OPTIONS.
 */
final class FrameworkHandlers {

    private static final List<String> PACKAGES =
            List.of("org.springdoc.", "org.springframework.web.");

    private FrameworkHandlers() {}

    static boolean owns(HandlerMethod handler) {
        var name = handler.getBeanType().getName();
        return PACKAGES.stream().anyMatch(name::startsWith);
    }
}
