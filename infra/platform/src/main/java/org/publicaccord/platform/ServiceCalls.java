package org.publicaccord.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the services as anybody does: over HTTP, with a person's token. */
final class ServiceCalls implements AutoCloseable {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(15);
    private static final Duration LONGEST_READ = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String token;

    /**
     * @param token the bearer token of the person on whose behalf the calls are made
     */
    ServiceCalls(String token) {
        this.token = token;
    }

    /** An answer and what it says. */
    record Answer(int status, JsonNode body) {
        boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    Answer get(URI address) throws IOException, InterruptedException {
        return send(request(address, LONGEST_READ).GET().build());
    }

    /** Sends a file, after the service has agreed to its size. */
    Answer postFile(URI address, Path file) throws IOException, InterruptedException {
        return send(
                request(address, LONGEST_IMPORT)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .expectContinue(true)
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build());
    }

    private HttpRequest.Builder request(URI address, Duration timeout) {
        return HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), json.readTree(response.body()));
    }

    @Override
    public void close() {
        http.close();
    }
}
