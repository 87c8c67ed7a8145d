package org.publicaccord.servicekit.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.OnSmallService;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnSmallService
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {

    private static final String TOKEN = SmallService.token(Role.COMMISSIONER);

    @LocalServerPort int port;

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("", "body-required", ""),
                body("{\"title\":", "malformed-json", "line 1"),
                body("{\n  \"title\": nonsense\n}", "malformed-json", "line 2, column"),
                body("{\"title\":\"a\",\"value\":1,\"parts\":[]} {}", "invalid-field", ""),
                body("{\"title\":\"a\",\"title\":\"b\"}", "malformed-json", "title"),
                body(item("\"parts\":[],\"titel\":1"), "unknown-field", "\"titel\""),
                body("{\"value\":1,\"parts\":[]}", "invalid-field", "/title"),
                body("{\"title\":null,\"value\":1,\"parts\":[]}", "invalid-field", "/title"),
                body("{\"title\":\" \",\"value\":1,\"parts\":[]}", "invalid-field", "has a title"),
                body("{\"title\":\"a\",\"value\":\"1\",\"parts\":[]}", "invalid-field", "/value"),
                body("{\"title\":\"a\",\"value\":1e99999,\"parts\":[]}", "invalid-field", "/value"),
                body("{\"title\":\"a\",\"value\":NaN,\"parts\":[]}", "malformed-json", ""),
                body(
                        item("\"parts\":[{\"number\":1},{\"number\":1.5}]"),
                        "invalid-field",
                        "/parts/1/number"),
                body(
                        item("\"parts\":[{\"number\":99999999999}]"),
                        "invalid-field",
                        "/parts/0/number"),
                body(item("\"parts\":[],\"ends\":\"2026-02-30\""), "invalid-field", "not a date"),
                body("[]", "invalid-field", "not an object"),
                body("\"text\"", "invalid-field", ""),
                body("null", "body-required", ""),
                body("{\"x\":" + "[".repeat(100), "json-limit-exceeded", "nesting"),
                body("{\"" + "n".repeat(600) + "\":1}", "json-limit-exceeded", "Name length"),
                body(
                        "{\"title\":\"a\",\"value\":" + "1".repeat(100) + "}",
                        "json-limit-exceeded",
                        ""),
                body("{\"title\":\"a\u0000b\"}", "malformed-json", "line 1"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatIsNotACommandIsAnsweredWithItsPlace(String body, String rule, String place)
            throws Exception {
        try (var http = new Http(port)) {
            var reply = http.send(http.command("/api/items", TOKEN, body));

            assertThat(reply.raw().body()).contains("\"rule\":\"" + rule + "\"");
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(reply.json().path("detail").asString()).contains(place);
            assertThat(reply.raw().body()).doesNotContain("java.").doesNotContain("Exception");
        }
    }

    @Test
    void aLongWrongValueIsNotEchoed() throws Exception {
        var noise = "z".repeat(50_000);
        try (var http = new Http(port)) {
            for (var body :
                    new String[] {
                        noise,
                        "{\"" + noise.substring(0, 500) + "\":1}",
                        item("\"parts\":[],\"ends\":\"" + noise + "\""),
                        item("\"parts\":\"" + noise + "\"")
                    }) {
                var reply = http.send(http.command("/api/items", TOKEN, body));

                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.raw().body()).hasSizeLessThan(2_000);
            }
        }
    }

    @Test
    void decimalsAreReadExactly() throws Exception {
        try (var http = new Http(port)) {
            var reply =
                    http.send(
                            http.command(
                                    "/api/items",
                                    TOKEN,
                                    "{\"title\":\"a\",\"value\":12345678901234567.10,\"parts\":[]}"));

            assertThat(reply.raw().body()).contains("\"value\":12345678901234567.10");
        }
    }

    @Test
    void whatIsNotThereOrNotTakenIsAProblemWhateverTheCallerAccepts() throws Exception {
        try (var http = new Http(port)) {
            expect(http.send(http.to("/nowhere").header("Accept", "text/html")), 404, "not-found");
            expect(http.send(http.to("/api/../api/items")), 400, "request-rejected");
            expect(http.send(http.to("/api/items%2f1")), 400, "request-rejected");
            expect(http.send(http.to("/api//items")), 400, "request-rejected");
            expect(http.send(http.to("/css/app.css")), 404, "not-found");

            var wrongMethod = http.send(http.to("/api/items").DELETE());
            expect(wrongMethod, 405, "method-not-allowed");
            assertThat(wrongMethod.header("Allow")).isEqualTo("GET, POST");

            var xml =
                    http.to("/api/items")
                            .header("Authorization", "Bearer " + TOKEN)
                            .header("Idempotency-Key", "k")
                            .header("Content-Type", "application/xml");
            var wrongType = http.send(xml.POST(BodyPublishers.ofString("<a/>")));
            expect(wrongType, 415, "unsupported-media-type");
            assertThat(wrongType.header("Accept")).contains("application/json");

            var image =
                    http.to("/api/whoami")
                            .header("Authorization", "Bearer " + TOKEN)
                            .header("Accept", "image/png");
            expect(http.send(image), 406, "not-acceptable");
            expect(http.get("/error", TOKEN), 404, "not-found");
        }
    }

    @Test
    void parametersAreNamedWhenTheyAreWrong() throws Exception {
        try (var http = new Http(port)) {
            var put =
                    http.to("/api/items/seven")
                            .header("Authorization", "Bearer " + TOKEN)
                            .header("If-Match", "\"1\"")
                            .PUT(BodyPublishers.noBody());
            var reply = http.send(put);

            expect(reply, 400, "invalid-parameter");
            assertThat(reply.json().path("parameter").asString()).isEqualTo("id");
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedAnnouncedOrNot() throws Exception {
        var large = "{\"title\":\"" + "x".repeat(70_000) + "\",\"value\":1,\"parts\":[]}";
        try (var http = new Http(port)) {
            var announced = http.send(http.command("/api/items", TOKEN, large));
            expect(announced, 413, "body-too-large");
            assertThat(announced.json().path("limitBytes").asLong()).isEqualTo(65_536);

            var streamed =
                    http.command("/api/items", TOKEN, "")
                            .POST(
                                    BodyPublishers.ofInputStream(() ->
                                            new ByteArrayInputStream(
                                                    large.getBytes(StandardCharsets.UTF_8))));
            expect(http.send(streamed), 413, "body-too-large");
        }
    }

    @Test
    void aHandlerMayAcceptMoreAndStillHasALimit() throws Exception {
        var text = "\"" + "x".repeat(500_000) + "\"";
        try (var http = new Http(port)) {
            var fits = "[" + text + "," + text + "]";
            assertThat(http.send(http.command("/api/packages", TOKEN, fits)).raw().body())
                    .isEqualTo("2");

            var tooMuch = "[" + (text + ",").repeat(40) + text + "]";
            expect(http.send(http.command("/api/packages", TOKEN, tooMuch)), 413, "body-too-large");
        }
    }

    @Test
    void ourOwnFaultsShowNoInternalsAndForgeNoLogLine(CapturedOutput output) throws Exception {
        try (var http = new Http(port)) {
            var reply =
                    http.send(
                            http.to("/api/broken")
                                    .header("Authorization", "Bearer " + TOKEN)
                                    .header("X-Correlation-Id", "trail-1"));

            expect(reply, 500, "internal-error");
            assertThat(reply.raw().body()).doesNotContain("secret").doesNotContain("Exception");
            assertThat(reply.json().path("correlationId").asString()).isEqualTo("trail-1");
            assertThat(output).contains("trail-1").contains("a secret");
            assertThat(output.getOut().lines()).noneMatch(line -> line.startsWith("ERROR forged"));
        }
    }

    private static void expect(Http.Reply reply, int status, String rule) {
        assertThat(reply.raw().body()).contains("\"rule\":\"" + rule + "\"");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("type").asString())
                .isEqualTo("https://publicaccord.org/problems/" + rule);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("remedy").asString()).isNotBlank();
        assertThat(reply.json().path("legalBasis").asString()).isNotBlank();
    }

    private static Arguments body(String body, String rule, String place) {
        return Arguments.of(body, rule, place);
    }

    private static String item(String rest) {
        return "{\"title\":\"a\",\"value\":1," + rest + "}";
    }
}
