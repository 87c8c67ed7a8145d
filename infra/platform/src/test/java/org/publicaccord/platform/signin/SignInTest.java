package org.publicaccord.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private static final URI CONSOLE = URI.create("http://localhost:18080");

    private SignIn signIn;
    private ServletWebServerApplicationContext service;
    private URI whoami;

    @BeforeAll
    void start(@TempDir Path directory) {
        signIn = SignIn.start(directory, URI.create("http://localhost:0"), CONSOLE);
        service = WhoAmIService.start(signIn.address().toString(), "public-accord");
        whoami = URI.create("http://localhost:" + service.getWebServer().getPort() + "/api/whoami");
    }

    @AfterAll
    void stop() {
        service.close();
        signIn.close();
    }

    @Test
    void whoeverSignsInOnThePageIsKnownToTheServices() throws Exception {
        var persona = persona("contract-manager");
        try (var browser = new Browser(signIn, CONSOLE)) {
            var code = browser.signIn(persona.username(), persona.password());
            var tokens = browser.exchange(code);
            var caller = browser.get(whoami, tokens.path("access_token").asString());

            assertThat(caller.path("subject").asString()).isEqualTo(persona.subject());
            assertThat(caller.path("roles").toString()).isEqualTo("[\"CONTRACT_MANAGER\"]");
            assertThat(caller.path("organisation").asString()).isEqualTo("XX-NORTHMOOR-COUNCIL");
            assertThat(caller.path("organisationName").asString())
                    .isEqualTo("Northmoor Borough Council");
            assertThat(tokens.path("id_token").asString()).isNotBlank();
            assertThat(tokens.path("refresh_token").asString()).isNotBlank();
        }
    }

    @Test
    void aCodeIsWorthNothingWithoutItsProofKeyOrTheConsolesSecret() throws Exception {
        var persona = persona("finance");
        try (var browser = new Browser(signIn, CONSOLE)) {
            var code = browser.signIn(persona.username(), persona.password());

            assertThat(browser.exchangeWith(code, "x".repeat(43), signIn.consoleSecret()))
                    .isEqualTo(400);
        }
        try (var browser = new Browser(signIn, CONSOLE)) {
            var code = browser.signIn(persona.username(), persona.password());

            assertThat(browser.exchangeWith(code, Browser.VERIFIER, "another secret"))
                    .isEqualTo(401);
        }
    }

    @Test
    void aWrongPasswordIsToldOnThePage() throws Exception {
        try (var browser = new Browser(signIn, CONSOLE)) {
            var page = browser.wrongPassword("finance", "guess");

            assertThat(page)
                    .contains("role=\"alert\"")
                    .contains("<title>Error: Sign in")
                    .doesNotContain("guess");
        }
    }

    @Test
    void nobodyIsSentAnywhereButToTheConsole() throws Exception {
        try (var browser = new Browser(signIn, URI.create("http://localhost:18081"))) {
            assertThat(browser.begin().statusCode()).isEqualTo(400);
        }
    }

    @Test
    void eachPersonaHasATokenThatServicesTake() throws Exception {
        try (var browser = new Browser(signIn, CONSOLE)) {
            for (var persona : signIn.personas()) {
                var caller = browser.get(whoami, signIn.tokenOf(persona.username()));

                assertThat(caller.path("subject").asString()).isEqualTo(persona.subject());
                assertThat(caller.path("roles").size()).isEqualTo(1);
            }
        }
    }

    @Test
    void anUnknownNameHasNoToken() {
        assertThatThrownBy(() -> signIn.tokenOf("nobody")).hasMessage("nobody is called nobody");
    }

    @Test
    void theSessionsCookieHasANameOfItsOwn() throws Exception {
        try (var browser = new Browser(signIn, CONSOLE)) {
            browser.begin();

            assertThat(browser.cookieNames()).containsExactly("publicaccord-signin");
        }
    }

    private Persona persona(String username) {
        return signIn.personas().stream()
                .filter(persona -> persona.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
