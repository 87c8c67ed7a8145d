package org.publicaccord.servicekit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Gives each service the same defaults, written in {@code publicaccord-service-defaults.yml}, below
 * everything that the service or its operator configures. One address, {@code
 * publicaccord.telemetry.otlp-endpoint}, turns the export of traces and metrics on; without it
 * nothing is ever sent.
 */
public final class ServiceDefaults implements EnvironmentPostProcessor, Ordered {

    static final String OTLP_ENDPOINT = "publicaccord.telemetry.otlp-endpoint";

    private static final String DEFAULTS = "publicaccord-service-defaults.yml";

    /** After the service's own files are read: they say whether this is a service. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty("publicaccord.service")) {
            return;
        }
        var sources = environment.getPropertySources();
        sources.addLast(new MapPropertySource("publicaccord-telemetry", export(environment)));
        try {
            new YamlPropertySourceLoader()
                    .load(DEFAULTS, new ClassPathResource(DEFAULTS))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(DEFAULTS + " is packaged with this class", e);
        }
    }

    private static Map<String, Object> export(ConfigurableEnvironment environment) {
        var properties = new LinkedHashMap<String, Object>();
        var endpoint = environment.getProperty(OTLP_ENDPOINT);
        properties.put("management.otlp.metrics.export.enabled", endpoint != null);
        if (endpoint != null) {
            properties.put("management.otlp.metrics.export.url", endpoint + "/v1/metrics");
            properties.put(
                    "management.opentelemetry.tracing.export.otlp.endpoint",
                    endpoint + "/v1/traces");
        }
        return properties;
    }
}
