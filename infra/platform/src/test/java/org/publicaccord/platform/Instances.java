package org.publicaccord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import tools.jackson.databind.JsonNode;

/**
 * Two instances of each service on one broker and one store, each in a process of its own. Who
 * calls a service reaches either of the two, and turns to the other with the same Idempotency-Key
 * when a connection breaks or the service is unavailable, as clients of such a platform do. Time is
 * the system's.
 */
final class Instances extends Access implements Scene {

    static final List<String> SERVICES =
            List.of(
                    Addresses.CONTRACT_SERVICE,
                    Addresses.MONITORING_SERVICE,
                    Addresses.BIDDING_SERVICE,
                    Addresses.NOTIFICATION_SERVICE);

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_RETRYING = Duration.ofMinutes(1);
    private static final int UNAVAILABLE = 503;

    private final Path folder;
    private final Process ground;
    private final JsonNode endpoints;
    private final Map<String, Instance> running = new ConcurrentHashMap<>();
    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    private Instances(Path folder, Process ground, JsonNode endpoints) {
        this.folder = folder;
        this.ground = ground;
        this.endpoints = endpoints;
    }

    /**
     * A command that was answered with success.
     *
     * @param commandId as the store knows it
     * @param position where the answer said it stands in the store
     */
    record Acknowledged(String service, String what, String commandId, long position) {}

    /** Starts the broker, the store and the sign-in, but no service yet. */
    static Instances on(Path folder) throws InterruptedException {
        Path data = folder.resolve("ground");
        try {
            Process ground =
                    new ProcessBuilder(
                                    JavaCommand.of(
                                            "512m",
                                            JavaCommand.classPath(_ -> true),
                                            Ground.class,
                                            data.toString()))
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("ground.log").toFile())
                            .start();
            Path endpoints = data.resolve("endpoints.json");
            until("the ground", () -> Files.exists(endpoints), ground::isAlive);
            return new Instances(folder, ground, JSON.readTree(endpoints.toFile()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(String what, Condition ready, Condition alive)
            throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready.holds()) {
            if (!alive.holds() || System.nanoTime() > deadline) {
                throw new AssertionError(what + " did not become ready");
            }
            Thread.sleep(100);
        }
    }

    /** Starts so many instances of each service, and waits until all are ready. */
    void start(int ofEach) throws InterruptedException {
        for (int number = 1; number <= ofEach; number++) {
            for (String service : SERVICES) {
                begin(service, service + "-" + number);
            }
        }
        for (Instance instance : all()) {
            awaitReady(instance);
        }
    }

    /** Starts an instance under a name, and does not wait. */
    Instance begin(String service, String name, String... settings) {
        Instance instance = Instance.start(service, name, endpoints, folder, settings);
        running.put(name, instance);
        return instance;
    }

    void awaitReady(Instance instance) throws InterruptedException {
        until(
                instance.name() + ", which says in " + instance.output() + " why, ",
                () -> isReady(instance),
                instance::isAlive);
    }

    private boolean isReady(Instance instance) {
        try {
            return sendTo(
                                    instance.address(),
                                    "GET",
                                    "/actuator/health/readiness",
                                    "operator",
                                    "",
                                    Map.of())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Kills an instance for good. */
    void end(Instance instance) throws InterruptedException {
        running.remove(instance.name());
        instance.kill();
    }

    Collection<Instance> all() {
        return new TreeMap<>(running).values();
    }

    Instance named(String name) {
        return Objects.requireNonNull(running.get(name), name);
    }

    /** The instances of a service. */
    List<Instance> of(String service) {
        return all().stream().filter(it -> it.service().equals(service)).toList();
    }

    @Override
    JsonNode endpoints() {
        return endpoints;
    }

    @Override
    URI service(String name) {
        List<Instance> instances = of(name);
        return instances.get(ThreadLocalRandom.current().nextInt(instances.size())).address();
    }

    @Override
    String subject(String who) {
        return subjects.computeIfAbsent(who, super::subject);
    }

    /** Asks either instance, and the other one with the same key as long as none answers. */
    @Override
    HttpResponse<String> send(
            String method,
            String service,
            String path,
            String role,
            String body,
            Map<String, String> headers)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_RETRYING.toNanos();
        int turn = ThreadLocalRandom.current().nextInt(2);
        while (true) {
            List<Instance> instances = of(service);
            Instance asked = instances.get(turn++ % instances.size());
            try {
                HttpResponse<String> answer =
                        sendTo(asked.address(), method, path, role, body, headers);
                if (answer.statusCode() != UNAVAILABLE) {
                    note(answer, method, service, path, role, body, headers);
                    return answer;
                }
            } catch (IOException broken) {
                if (System.nanoTime() > deadline) {
                    throw new IOException("nobody answered " + path + " for a minute", broken);
                }
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("all were unavailable to " + path + " for a minute");
            }
            if (!method.equals("GET")) {
                repeated.incrementAndGet();
            }
            Thread.sleep(50);
        }
    }

    private void note(
            HttpResponse<String> answer,
            String method,
            String service,
            String path,
            String role,
            String body,
            Map<String, String> headers) {
        if (method.equals("GET")) {
            return;
        }
        if (answer.statusCode() / 100 != 2) {
            refused.incrementAndGet();
            return;
        }
        answer.headers()
                .firstValue("Position")
                .ifPresent(position ->
                        acknowledged.add(
                                new Acknowledged(
                                        service,
                                        method + " " + path,
                                        CommandIdentity.of(
                                                        subject(role),
                                                        method + " " + path,
                                                        headers.get("Idempotency-Key"),
                                                        body.getBytes(StandardCharsets.UTF_8))
                                                .commandId(),
                                        Long.parseLong(position))));
    }

    /** The commands that were answered with success and made events. */
    List<Acknowledged> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    /** How many commands were refused by a rule. */
    long refused() {
        return refused.get();
    }

    /** How often a command was said again because nobody answered or could answer. */
    long repeated() {
        return repeated.get();
    }

    @Override
    public Person person(String username) {
        return new Person(() -> this, username);
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    /** Nobody moves the system's time; it comes. */
    @Override
    public void comes(Instant moment) {
        try {
            Thread.sleep(Duration.between(now(), moment).plusMillis(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        running.values()
                .forEach(it -> {
                    try {
                        it.kill();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
        ground.destroyForcibly();
        super.close();
    }
}
