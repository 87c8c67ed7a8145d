package org.publicaccord.servicekit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps out of services what is on the class path for others. In one JVM the console brings pages
 * and a sign-in client, and the demonstration an authorization server whose auto-configuration
 * would give each service a token decoder that trusts nobody.
 */
public final class OnlyWhatServicesUse implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> NOT_FOR_SERVICES =
            List.of(
                    "org.springframework.boot.security.oauth2.server.authorization.",
                    "org.springframework.boot.security.oauth2.client.",
                    "org.springframework.boot.security.autoconfigure.UserDetailsService",
                    "org.springframework.boot.thymeleaf.");

    private boolean service;

    @Override
    public void setEnvironment(Environment environment) {
        service = environment.containsProperty("publicaccord.service");
    }

    @Override
    public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata metadata) {
        var matches = new boolean[names.length];
        for (var i = 0; i < names.length; i++) {
            matches[i] = !service || isForServices(names[i]);
        }
        return matches;
    }

    private static boolean isForServices(@Nullable String name) {
        return name == null || NOT_FOR_SERVICES.stream().noneMatch(name::startsWith);
    }
}
