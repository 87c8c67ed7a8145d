package org.publicaccord.servicekit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.OnSmallService;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnSmallService
class WhoMayCallTest {

    private static final String BODY = "{\"title\":\"a\",\"value\":1,\"parts\":[]}";

    @LocalServerPort int port;

    @Test
    void anyoneReadsOpenData() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.send(http.to("/open/items").header("Origin", "https://example.org"));

            assertThat(reply.raw().body()).isEqualTo("[\"nobody\"]");
            assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
    }

    @Test
    void whoeverIsSignedInIsKnownByTheTokensClaims() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.get("/api/whoami", SmallService.token(Role.FINANCE, Role.AUDITOR));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().path("organisation").asString()).isEqualTo("GB-TST-1");
            assertThat(reply.json().path("roles").size()).isEqualTo(2);
        }
    }

    @Test
    void nobodySignedInIsToldToSignIn() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.send(http.to("/api/whoami"));

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.rule()).isEqualTo("sign-in-required");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void aTokenThatIsForgedOrExpiredIsRefusedEvenOnOpenData() throws Exception {
        var expired =
                SmallService.token(
                        SmallService.claims(Role.AUDITOR)
                                .expiresAt(Instant.parse("2020-01-01T00:00:00Z"))
                                .build());
        try (var http = new Http(port)) {
            for (var token : new String[] {expired, "x.y.z", "nonsense"}) {
                var reply = http.get("/open/items", token);

                assertThat(reply.status()).isEqualTo(401);
                assertThat(reply.rule()).isEqualTo("token-invalid");
                assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
            }
        }
    }

    @Test
    void aTokenWithoutOrganisationIsRefused() throws Exception {
        var token =
                SmallService.token(
                        SmallService.claims(Role.AUDITOR)
                                .claims(claims -> claims.remove("organisation"))
                                .build());
        try (var http = new Http(port)) {
            var reply = http.get("/api/whoami", token);

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.rule()).isEqualTo("no-organisation");
        }
    }

    @Test
    void anotherRoleIsToldWhichRolesMay() throws Exception {
        try (var http = new Http(port)) {
            var reply =
                    http.send(http.command("/api/items", SmallService.token(Role.PROVIDER), BODY));

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.rule()).isEqualTo("role-not-allowed");
            assertThat(reply.json().path("allowedRoles").toString())
                    .isEqualTo("[\"commissioner\",\"contract-manager\"]");
            assertThat(reply.json().path("remedy").asString()).contains("contract-manager");
        }
    }

    @Test
    void theRoleIsCheckedBeforeTheBodyIsRead() throws Exception {
        try (var http = new Http(port)) {
            var reply =
                    http.send(
                            http.command(
                                    "/api/items", SmallService.token(Role.PROVIDER), "not json"));

            assertThat(reply.status()).isEqualTo(403);
        }
    }

    @Test
    void whyAServiceIsUnwellIsForOperatorsAndAuditors() throws Exception {
        try (var http = new Http(port)) {
            assertThat(http.send(http.to("/actuator/health")).json().propertyNames())
                    .doesNotContain("components");
            assertThat(
                            http.get("/actuator/health", SmallService.token(Role.FINANCE))
                                    .json()
                                    .propertyNames())
                    .doesNotContain("components");
            for (var role : List.of(Role.OPERATOR, Role.AUDITOR)) {
                var health = http.get("/actuator/health", SmallService.token(role)).json();
                assertThat(health.path("components").path("diskSpace").path("details").isObject())
                        .isTrue();
            }
        }
    }

    @Test
    void metricsAreForOperatorsAndHealthIsForAnyone() throws Exception {
        try (var http = new Http(port)) {
            assertThat(http.send(http.to("/actuator/health/readiness")).status()).isEqualTo(200);
            assertThat(http.send(http.to("/actuator/health/liveness")).raw().body())
                    .isEqualTo("{\"status\":\"UP\"}");
            assertThat(http.send(http.to("/actuator/prometheus")).rule())
                    .isEqualTo("sign-in-required");
            assertThat(http.get("/actuator/prometheus", SmallService.token(Role.AUDITOR)).rule())
                    .isEqualTo("role-not-allowed");
            assertThat(
                            http.get("/actuator/prometheus", SmallService.token(Role.OPERATOR))
                                    .raw()
                                    .body())
                    .contains("jvm_memory_used_bytes")
                    .contains("service=\"small-service\"");
        }
    }

    @Test
    void answersCarrySecurityHeadersAndNoCookie() throws Exception {
        try (var http = new Http(port)) {
            var reply = http.get("/api/whoami", SmallService.token(Role.FINANCE));

            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(reply.header("Cache-Control")).contains("no-store");
            assertThat(reply.raw().headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(reply.raw().headers().firstValue("Server")).isEmpty();
        }
    }
}
