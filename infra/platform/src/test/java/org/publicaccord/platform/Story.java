package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** People who work with a running platform over HTTP, each by their user name. */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private PlatformProcess platform;

    Story(PlatformProcess platform) {
        this.platform = platform;
    }

    /** The story goes on with the platform after a restart. */
    void goesOnWith(PlatformProcess restarted) {
        platform = restarted;
    }

    /** The command is accepted. */
    HttpResponse<String> does(String who, String service, String path, String body) {
        HttpResponse<String> answer = tries(who, service, path, body);
        assertThat(answer.statusCode())
                .as("%s: %s answered %s", who, path, answer.body())
                .isBetween(200, 299);
        return answer;
    }

    /** The command is refused by a rule. */
    JsonNode isRefused(String who, String service, String path, String body, String rule) {
        HttpResponse<String> answer = tries(who, service, path, body);
        JsonNode problem = PlatformProcess.JSON.readTree(answer.body());
        assertThat(problem.path("rule").asString()).as(answer.body()).isEqualTo(rule);
        return problem;
    }

    HttpResponse<String> tries(String who, String service, String path, String body) {
        return send("POST", who, service, path, body);
    }

    /** The command is accepted; the caller names what it makes. */
    void puts(String who, String service, String path, String body) {
        HttpResponse<String> answer = send("PUT", who, service, path, body);
        assertThat(answer.statusCode())
                .as("%s: %s answered %s", who, path, answer.body())
                .isBetween(200, 299);
    }

    private HttpResponse<String> send(
            String method, String who, String service, String path, String body) {
        try {
            String version = versionAsked(who, service, path);
            Map<String, String> headers =
                    version.isEmpty()
                            ? Map.of("Idempotency-Key", UUID.randomUUID().toString())
                            : Map.of(
                                    "Idempotency-Key",
                                    UUID.randomUUID().toString(),
                                    "If-Match",
                                    version);
            return platform.send(method, service, path, who, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Two commands of bidding, and assessments, are given by who has seen the newest version. */
    private String versionAsked(String who, String service, String path)
            throws IOException, InterruptedException {
        boolean asked = path.endsWith("/recommendation") || path.endsWith("/assessment-summaries");
        if (asked) {
            return platform.tag(service, path.substring(0, path.lastIndexOf('/')), who);
        }
        if (path.endsWith("/assessments")) {
            return platform.tag(service, path.substring(0, path.indexOf("/kpis") + 5), who);
        }
        return "";
    }

    JsonNode reads(String who, String service, String path) {
        try {
            return platform.get(service, path, who);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What one service tells another takes a moment. */
    void waitsUntil(String who, String service, String path, Predicate<JsonNode> holds) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> {
                            HttpResponse<String> answer = platform.ask(service, path, who);
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                            assertThat(PlatformProcess.JSON.readTree(answer.body()))
                                    .as(path)
                                    .matches(holds);
                        });
    }

    Instant now() {
        return Instant.parse(
                reads("operator", "contract-service", "/api/demo/clock").path("now").asString());
    }

    /** Legal time goes on. */
    void comes(Instant later) {
        puts(
                "operator",
                "contract-service",
                "/api/demo/clock",
                "{\"now\":\"%s\"}".formatted(later));
    }

    /** The opaque subject of a person's sign-in. */
    String subject(String who) {
        String claims = platform.token(who).split("\\.")[1];
        String json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return PlatformProcess.JSON.readTree(json).path("sub").asString();
    }
}
