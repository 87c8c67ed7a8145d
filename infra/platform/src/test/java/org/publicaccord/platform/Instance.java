package org.publicaccord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.biddingservice.BiddingServiceApplication;
import org.publicaccord.contractservice.ContractServiceApplication;
import org.publicaccord.embedded.Ports;
import org.publicaccord.monitoringservice.MonitoringServiceApplication;
import org.publicaccord.notificationservice.NotificationServiceApplication;
import tools.jackson.databind.JsonNode;

/**
 * One of several instances of a service, in a process of its own: the service's own main class,
 * told by configuration alone where the broker, the store and the issuer are.
 */
final class Instance {

    private static final Map<String, Class<?>> MAIN =
            Map.of(
                    Addresses.CONTRACT_SERVICE, ContractServiceApplication.class,
                    Addresses.BIDDING_SERVICE, BiddingServiceApplication.class,
                    Addresses.MONITORING_SERVICE, MonitoringServiceApplication.class,
                    Addresses.NOTIFICATION_SERVICE, NotificationServiceApplication.class);

    private final String service;
    private final String name;
    private final Path output;
    private final URI address;
    private final Process process;

    private Instance(String service, String name, Path output, URI address, Process process) {
        this.service = service;
        this.name = name;
        this.output = output;
        this.address = address;
        this.process = process;
    }

    /**
     * Starts one; it needs a while until it is ready.
     *
     * @param name tells it from its like, for people
     * @param ground where broker, store and issuer are
     * @param folder takes what it says
     * @param more settings, such as {@code --publicaccord.mongodb.database=another}
     */
    static Instance start(
            String service, String name, JsonNode ground, Path folder, String... more) {
        URI address = URI.create("http://localhost:" + Ports.anyFree());
        List<String> command = JavaCommand.of("320m", servicesAlone(), MAIN.get(service), more);
        Path output = folder.resolve(name + ".log");
        try {
            ProcessBuilder process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            process.environment().putAll(configuration(ground, address));
            return new Instance(service, name, output, address, process.start());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** As the operators' page says it. */
    private static Map<String, String> configuration(JsonNode ground, URI address) {
        return Map.of(
                "SERVER_ADDRESS", "localhost",
                "SERVER_PORT", Integer.toString(address.getPort()),
                "PUBLICACCORD_PUBLIC_URL", address.toString(),
                "SPRING_MONGODB_URI", ground.path("mongodb").asString(),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", ground.path("kafka").asString(),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                        ground.path("issuer").asString(),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES", "public-accord");
    }

    /** Neither the tests nor what starts everything in one process. */
    private static String servicesAlone() {
        String platform =
                Optional.ofNullable(PlatformApplication.class.getProtectionDomain().getCodeSource())
                        .map(CodeSource::getLocation)
                        .map(it -> Path.of(URI.create(it.toString())).toString())
                        .orElseThrow();
        return JavaCommand.classPath(entry ->
                !entry.endsWith("test-classes")
                        && !Path.of(entry).toAbsolutePath().toString().equals(platform));
    }

    String service() {
        return service;
    }

    String name() {
        return name;
    }

    URI address() {
        return address;
    }

    /** What it says goes there. */
    Path output() {
        return output;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether a lease's owner, who says its process's number, is this one. */
    boolean isNamed(String owner) {
        return owner.contains(" " + process.pid() + " ");
    }

    /** Kills with signal 9: nothing can be finished or tidied. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
