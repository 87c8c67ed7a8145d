package org.publicaccord.benchmarks;

import java.io.File;
import java.io.IOException;
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
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole platform in a process of its own, as {@code ./run} starts it. */
final class RunningPlatform implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration LONGEST_START = Duration.ofMinutes(6);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(3);
    private static final int LONGEST_STOP_SECONDS = 60;

    private static final String DIRECTORY = "platform";

    /** The register that the platform's own stories import. */
    private static final String REGISTER =
            "infra/platform/src/test/resources/contracts-finder/release-package.json";

    private final Process process;
    private final JsonNode endpoints;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private RunningPlatform(Process process, JsonNode endpoints) {
        this.process = process;
        this.endpoints = endpoints;
    }

    /** Starts it on an empty directory and imports a register of real contracts. */
    static RunningPlatform withContracts(Place place) throws Exception {
        return start(
                place, DIRECTORY, "--fresh", "--import", place.root().resolve(REGISTER).toString());
    }

    /** Starts it again, with the contracts of before. */
    static RunningPlatform again(Place place) throws Exception {
        return start(place, DIRECTORY);
    }

    /** The directory of its embedded store, for when it is stopped. */
    static Path store(Place place) {
        return place.directory().resolve(DIRECTORY).resolve("store");
    }

    /**
     * Starts it and waits until it is ready: everything imported, everything caught up.
     *
     * @param directory where its data is kept, by name
     */
    static RunningPlatform start(Place place, String directory, String... arguments)
            throws Exception {
        Path data = place.directory().resolve(directory);
        List<String> command =
                new ArrayList<>(
                        List.of(place.root().resolve("run").toString(), "--data", data.toString()));
        command.addAll(List.of(arguments));
        Path ready = data.resolve("endpoints.json");
        Files.deleteIfExists(ready);
        File output = place.directory().resolve(directory + "-output.txt").toFile();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(output))
                        .start();
        try {
            awaitFile(ready, process, LONGEST_START);
            return new RunningPlatform(process, JSON.readTree(ready.toFile()));
        } catch (Exception failed) {
            stop(process);
            throw new IllegalStateException(
                    "the platform did not start: " + Files.readString(output.toPath()), failed);
        }
    }

    /** Waits until a process writes a file. */
    static void awaitFile(Path file, Process process, Duration longest)
            throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + longest.toNanos();
        while (!Files.exists(file)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new TimeoutException(file + " was not written");
            }
            Thread.sleep(5);
        }
    }

    /** The resident memory of a process in MiB, as Linux tells. */
    static double residentMebibytes(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.readAllLines(status).stream()
                .filter(it -> it.startsWith("VmRSS:"))
                .mapToDouble(it -> Double.parseDouble(it.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    double residentMebibytes() throws IOException {
        return residentMebibytes(process);
    }

    String storeUri() {
        return endpoints.path("mongodb").asString();
    }

    String bootstrapServers() {
        return endpoints.path("kafka").asString();
    }

    JsonNode get(String service, String path, String role)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(
                        request(service, path, role).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> post(
            String service, String path, String role, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(service, path, role)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String service, String path, String role) {
        URI address = URI.create(endpoints.path("services").path(service).asString());
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + token(role));
    }

    private String token(String role) {
        return endpoints
                .path("personas")
                .valueStream()
                .filter(it -> it.path("role").asString().equals(role))
                .findFirst()
                .orElseThrow()
                .path("token")
                .asString();
    }

    /** Waits until every service has taken what the others told it. */
    void awaitRest() throws Exception {
        long end = System.nanoTime() + LONGEST_REST.toNanos();
        int yes = 0;
        while (yes < 2) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the services did not catch up");
            }
            boolean all = true;
            for (String service : endpoints.path("services").propertyNames()) {
                all &= get(service, "/api/progress", "operator").path("caughtUp").asBoolean(false);
            }
            yes = all ? yes + 1 : 0;
            Thread.sleep(50);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.close();
        stop(process);
    }
}
