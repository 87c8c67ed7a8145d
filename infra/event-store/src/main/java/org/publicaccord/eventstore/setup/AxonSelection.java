package org.publicaccord.eventstore.setup;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Which of Axon's auto-configurations a context gets: none without an event store, and never those
 * that call home, look for Axon Server, or bring serializers we do not use. An allow-list, so that
 * nothing new comes in with a new version.
 */
final class AxonSelection implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String AXON = "org.axonframework.springboot.autoconfig.";

    private static final Set<String> ALLOWED =
            Set.of(
                    "AxonAutoConfiguration",
                    "AxonTracingAutoConfiguration",
                    "EventProcessingAutoConfiguration",
                    "InfraConfiguration",
                    "InterceptorAutoConfiguration",
                    "NoOpTransactionAutoConfiguration");

    private boolean enabled;

    @Override
    public void setEnvironment(Environment environment) {
        enabled = environment.getProperty(EventStoreSetup.ENABLED, Boolean.class, false);
    }

    @Override
    public boolean[] match(
            @Nullable String[] autoConfigurationClasses, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[autoConfigurationClasses.length];
        for (int index = 0; index < matches.length; index++) {
            matches[index] = isWanted(autoConfigurationClasses[index]);
        }
        return matches;
    }

    private boolean isWanted(@Nullable String name) {
        return name == null
                || !name.startsWith(AXON)
                || (enabled && ALLOWED.contains(name.substring(AXON.length())));
    }
}
