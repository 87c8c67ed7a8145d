package org.publicaccord.console.services;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are.
 *
 * @param services their addresses by name, such as {@code contract-service}
 */
@ConfigurationProperties("publicaccord")
record ServiceAddresses(Map<String, URI> services) {

    ServiceAddresses {
        services = Map.copyOf(services);
    }

    URI of(String service) {
        URI address = services.get(service);
        if (address == null) {
            throw new IllegalStateException("publicaccord.services." + service + " is not set");
        }
        return address;
    }
}
