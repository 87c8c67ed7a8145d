package org.publicaccord.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Services as anybody reaches them: over HTTP, with the token of one of the demo's people. */
abstract class Access implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** Where everything is, and who may sign in. */
    abstract JsonNode endpoints();

    /** Where a service is reached now. */
    abstract URI service(String name);

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

    /** The opaque subject of a persona's sign-in. */
    String subject(String who) {
        String claims = token(who).split("\\.")[1];
        String json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return JSON.readTree(json).path("sub").asString();
    }

    /** What a service answers to a person of a role; the path may be a whole address. */
    JsonNode get(String service, String path, String role)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(service, path, role);
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** What a service answers, whatever it is. */
    HttpResponse<String> ask(String service, String path, String who)
            throws IOException, InterruptedException {
        return send("GET", service, path, who, "", Map.of());
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
        return sendTo(service(service), method, path, role, body, headers);
    }

    /** Sends to one address, once. */
    final HttpResponse<String> sendTo(
            URI address,
            String method,
            String path,
            String role,
            String body,
            Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(LONGEST_ANSWER)
                        .header("Authorization", "Bearer " + token(role))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
