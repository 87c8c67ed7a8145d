package org.publicaccord.servicekit.apidocument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.OnSmallService;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnSmallService
class ApiDocumentTest {

    @LocalServerPort int port;

    @Test
    void theDocumentSaysWhoMayCallAndWithWhat() throws Exception {
        try (var http = new Http(port)) {
            var document = http.send(http.to("/v3/api-docs")).json();

            assertThat(document.path("openapi").asString()).startsWith("3.1");
            var add = document.at("/paths/~1api~1items/post");
            assertThat(add.path("x-allowed-for").toString())
                    .isEqualTo("[\"commissioner\",\"contract-manager\"]");
            assertThat(add.path("parameters").findValuesAsString("name"))
                    .containsExactly("Idempotency-Key", "If-Match");
            assertThat(add.at("/responses/default/content").propertyNames())
                    .containsExactly("application/problem+json");
            assertThat(add.path("security").isEmpty()).isFalse();

            var list = document.at("/paths/~1api~1items/get");
            assertThat(list.path("x-allowed-for").toString()).isEqualTo("[\"any-signed-in\"]");
            assertThat(list.path("parameters").findValuesAsString("name"))
                    .containsExactlyInAnyOrder("q", "limit", "cursor", "Position");

            var open = document.at("/paths/~1open~1items/get");
            assertThat(open.path("x-allowed-for").toString()).isEqualTo("[\"anyone\"]");
            assertThat(open.has("security")).isFalse();
            assertThat(document.at("/components/schemas").propertyNames())
                    .contains("Problem")
                    .doesNotContain("Caller0", "CommandEnvelope", "Paging");
        }
    }

    @Test
    void theDocumentCanBeReadAsAPage() throws Exception {
        try (var http = new Http(port)) {
            var page = http.send(http.to("/swagger-ui/index.html"));

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
        }
    }
}
