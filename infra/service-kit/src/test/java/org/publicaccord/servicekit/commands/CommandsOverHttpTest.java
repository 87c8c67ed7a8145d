package org.publicaccord.servicekit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.OnSmallService;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnSmallService
class CommandsOverHttpTest {

    private static final String TOKEN =
            SmallService.token(Role.CONTRACT_MANAGER, Role.COMMISSIONER);
    private static final String ITEM = "{\"title\":\"a\",\"value\":1,\"parts\":[]}";

    @LocalServerPort int port;

    @Test
    void anEnvelopeCarriesWhoSendsTheCommandAndUnderWhichIdentity() throws Exception {
        try (var http = new Http(port)) {
            var first =
                    http.send(
                            http.command("/api/items", TOKEN, ITEM)
                                    .header("X-Correlation-Id", "conversation-9"));
            var repeated = http.send(http.command("/api/items", TOKEN, ITEM));
            var other =
                    http.send(http.command("/api/items", TOKEN, ITEM.replace("\"a\"", "\"b\"")));

            var metadata = first.json().path("metadata");
            assertThat(metadata.path("actorRole").asString())
                    .isEqualTo("commissioner,contract-manager");
            assertThat(metadata.path("actorOrganisation").asString()).isEqualTo("GB-TST-1");
            assertThat(metadata.path("actorId").asString()).isNotBlank();
            assertThat(metadata.path("correlationId").asString()).isEqualTo("conversation-9");
            assertThat(repeated.json().path("commandId")).isEqualTo(first.json().path("commandId"));
            assertThat(repeated.json().path("requestHash"))
                    .isEqualTo(first.json().path("requestHash"));
            assertThat(other.json().path("commandId")).isEqualTo(first.json().path("commandId"));
            assertThat(other.json().path("requestHash"))
                    .isNotEqualTo(first.json().path("requestHash"));
        }
    }

    @Test
    void aCommandWithoutKeyIsRefused() throws Exception {
        try (var http = new Http(port)) {
            var reply =
                    http.send(
                            http.to("/api/items")
                                    .header("Authorization", "Bearer " + TOKEN)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(ITEM)));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.rule()).isEqualTo("idempotency-key-required");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb"})
    void aKeyThatIsNotPrintableIsRefused(String key) throws Exception {
        try (var http = new Http(port)) {
            var reply =
                    http.send(
                            http.command("/api/items", TOKEN, ITEM)
                                    .setHeader("Idempotency-Key", key));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.rule()).isEqualTo("idempotency-key-invalid");
        }
    }

    @Test
    void aKeyThatIsTooLongOrSentTwiceIsRefused() throws Exception {
        try (var http = new Http(port)) {
            var tooLong =
                    http.command("/api/items", TOKEN, ITEM)
                            .setHeader("Idempotency-Key", "k".repeat(256));
            var twice = http.command("/api/items", TOKEN, ITEM).header("Idempotency-Key", "key-2");

            assertThat(http.send(tooLong).rule()).isEqualTo("idempotency-key-invalid");
            assertThat(http.send(twice).rule()).isEqualTo("idempotency-key-invalid");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"7\"', 200, ''",
                "'\"0\"', 200, ''",
                "'*', 400, if-match-invalid",
                "'W/\"7\"', 400, if-match-invalid",
                "'\"7\", \"8\"', 400, if-match-invalid",
                "'7', 400, if-match-invalid",
                "'\"07\"', 400, if-match-invalid",
                "'\"-1\"', 400, if-match-invalid",
                "'\"9999999999999999999\"', 400, if-match-invalid"
            })
    void onlyOneStrongEntityTagIsTaken(String tag, int status, String rule) throws Exception {
        try (var http = new Http(port)) {
            var reply = http.send(change().header("If-Match", tag));

            assertThat(reply.status()).isEqualTo(status);
            assertThat(status == 200 ? "" : reply.rule()).isEqualTo(rule);
        }
    }

    @Test
    void aChangeThatDoesNotSayItsVersionIsRefused() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.send(change());

            assertThat(reply.status()).isEqualTo(428);
            assertThat(reply.rule()).isEqualTo("version-required");
        }
    }

    @Test
    void whatIsDoneSaysItsVersionAndPosition() throws Exception {
        try (var http = new Http(port)) {
            var created = http.send(http.command("/api/answers/created", TOKEN, "{}"));
            assertThat(created.status()).isEqualTo(201);
            assertThat(created.header("Location")).isEqualTo("/api/items/1");
            assertThat(created.header("ETag")).isEqualTo("\"1\"");
            assertThat(created.header("Position")).isEqualTo("40");

            var changed = http.send(http.command("/api/answers/changed", TOKEN, "{}"));
            assertThat(changed.status()).isEqualTo(204);
            assertThat(changed.header("ETag")).isEqualTo("\"7\"");
            assertThat(changed.header("Position")).isEqualTo("41");
        }
    }

    @Test
    void aRefusalSaysItsRuleReasonRemedyAndLegalBasis() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.send(http.command("/api/answers/refused", TOKEN, "{}"));

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.rule()).isEqualTo("too-late");
            assertThat(reply.json().path("title").asString()).isEqualTo("Too late");
            assertThat(reply.json().path("detail").asString()).isEqualTo("The item ended.");
            assertThat(reply.json().path("remedy").asString()).isEqualTo("Ask earlier.");
            assertThat(reply.json().path("legalBasis").asString()).isEqualTo("Nature, section 1");
            assertThat(reply.json().path("instance").asString()).isEqualTo("/api/answers/refused");
        }
    }

    @Test
    void aConflictSaysWhoChangedItAndWhen() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.send(http.command("/api/answers/conflict", TOKEN, "{}"));

            assertThat(reply.status()).isEqualTo(412);
            assertThat(reply.rule()).isEqualTo("version-conflict");
            assertThat(reply.json().path("actualVersion").asLong()).isEqualTo(9);
            assertThat(reply.json().path("changedBy").asString()).isEqualTo("finance");
            assertThat(reply.json().path("changedAt").asString()).isEqualTo("2026-03-04T05:06:07Z");
            assertThat(reply.header("ETag")).isEqualTo("\"9\"");
        }
    }

    @Test
    void aKeyForAnotherRequestAndAStoreThatDoesNotAnswerAreProblems() throws Exception {
        try (var http = new Http(port)) {
            var reused = http.send(http.command("/api/answers/reused", TOKEN, "{}"));
            assertThat(reused.status()).isEqualTo(422);
            assertThat(reused.rule()).isEqualTo("idempotency-key-reused");

            var unknown = http.send(http.command("/api/answers/unknown", TOKEN, "{}"));
            assertThat(unknown.status()).isEqualTo(503);
            assertThat(unknown.rule()).isEqualTo("outcome-unknown");
            assertThat(unknown.header("Retry-After")).isEqualTo("1");
            assertThat(unknown.raw().body()).doesNotContain("address");
        }
    }

    private HttpRequest.Builder change() {
        return new Http(port)
                .to("/api/items/3")
                .header("Authorization", "Bearer " + TOKEN)
                .PUT(BodyPublishers.noBody());
    }
}
