package org.publicaccord.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything of one run listens, on the loopback interface only.
 *
 * @param services by name, in the order in which they start
 */
record Addresses(
        URI signIn, URI console, Map<String, URI> services, int brokerPort, int storePort) {

    static final String CONTRACT_SERVICE = "contract-service";
    static final String BIDDING_SERVICE = "bidding-service";
    static final String MONITORING_SERVICE = "monitoring-service";
    static final String NOTIFICATION_SERVICE = "notification-service";

    static Addresses choose(Ports ports) {
        URI console = at(ports.preferring(8080));
        Map<String, URI> services = new LinkedHashMap<>();
        services.put(CONTRACT_SERVICE, at(ports.preferring(8081)));
        services.put(BIDDING_SERVICE, at(ports.preferring(8082)));
        services.put(MONITORING_SERVICE, at(ports.preferring(8083)));
        services.put(NOTIFICATION_SERVICE, at(ports.preferring(8084)));
        URI signIn = at(ports.preferring(8085));
        return new Addresses(
                signIn, console, services, ports.preferring(9092), ports.preferring(27017));
    }

    URI service(String name) {
        URI address = services.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no service is called " + name);
        }
        return address;
    }

    /** Every process on the machine means the same by this name, browsers included. */
    private static URI at(int port) {
        return URI.create("http://localhost:" + port);
    }
}
