package org.publicaccord.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform in a process of its own, as {@code ./run} starts it, so that it can be killed. */
final class PlatformProcess implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Process process;
    private final Path data;
    private final Path output;

    private PlatformProcess(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /**
     * Starts it and waits until {@code endpoints.json} appears: everything imported, everything
     * caught up. One at a time, for two could choose the same port.
     */
    static synchronized PlatformProcess start(Path data, String... arguments)
            throws InterruptedException {
        return launch(data, arguments).awaitReady();
    }

    private static PlatformProcess launch(Path data, String... arguments) {
        try {
            Path output = data.resolveSibling(data.getFileName() + "-output.txt");
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    ProcessHandle.current().info().command().orElseThrow(),
                                    "-Xmx1g",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "--sun-misc-unsafe-memory-access=allow",
                                    "-cp",
                                    classPath(),
                                    PlatformApplication.class.getName(),
                                    "--data",
                                    data.toString()));
            command.addAll(List.of(arguments));
            // The run deletes it too, but not before this one could take the last run's for its
            // own.
            Files.deleteIfExists(data.resolve("endpoints.json"));
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                            .start();
            return new PlatformProcess(process, data, output);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The platform's own classes and libraries, without those of the tests. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .toList());
    }

    private PlatformProcess awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.exists(data.resolve("endpoints.json"))) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("the platform did not become ready:\n" + output());
            }
            Thread.sleep(100);
        }
        return this;
    }

    JsonNode endpoints() {
        return JSON.readTree(data.resolve("endpoints.json").toFile());
    }

    /** The token of a persona, by user name, or the first one of a role. */
    String token(String who) {
        List<JsonNode> personas = endpoints().path("personas").valueStream().toList();
        return Stream.of("username", "role")
                .flatMap(key -> personas.stream().filter(it -> it.path(key).asString().equals(who)))
                .findFirst()
                .orElseThrow()
                .path("token")
                .asString();
    }

    URI service(String name) {
        return URI.create(endpoints().path("services").path(name).asString());
    }

    /** What a service answers to a person of a role; the path may be a whole address. */
    JsonNode get(String service, String path, String role)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(service(service).resolve(path))
                                .timeout(Duration.ofSeconds(30))
                                .header("Authorization", "Bearer " + token(role))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** What a service answers, whatever it is. */
    HttpResponse<String> ask(String service, String path, String who)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(service(service).resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token(who))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The entity tag of a resource. */
    String tag(String service, String path, String who) throws IOException, InterruptedException {
        return ask(service, path, who).headers().firstValue("ETag").orElseThrow();
    }

    /** The items of all pages. */
    List<JsonNode> all(String service, String path, String role)
            throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonNode page = get(service, next, role);
            page.path("items").forEach(items::add);
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return items;
    }

    HttpResponse<String> post(
            String service, String path, String role, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send("POST", service, path, role, body, headers);
    }

    HttpResponse<String> send(
            String method,
            String service,
            String path,
            String role,
            String body,
            Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service(service).resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + token(role))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Kills with signal 9: nothing can be finished or tidied. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks to stop, as Ctrl-C and SIGTERM do. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the platform did not stop within a minute:\n" + output());
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.close();
    }
}
