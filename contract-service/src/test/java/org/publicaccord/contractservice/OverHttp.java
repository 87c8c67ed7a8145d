package org.publicaccord.contractservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.publicaccord.embedded.EmbeddedStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service on a real store, asked over HTTP through every filter. It is started once for all
 * classes that extend this one; each makes contracts of its own and begins on the same day.
 */
@SpringBootTest(
        classes = ContractServiceApplication.class,
        properties = {
            "spring.config.name=contract-service",
            "publicaccord.relay.enabled=false",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/jwks"
        })
@AutoConfigureMockMvc
@Import(OverHttp.Around.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OverHttp {

    /** The day on which each class begins. */
    protected static final Instant IN_NOVEMBER = Instant.parse("2026-11-23T10:00:00Z");

    protected static final String COUNCIL = "GB-LAE-WMC";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(IN_NOVEMBER);

    private static EmbeddedStore store;

    @Autowired private MockMvc mvc;

    /** What stands around the service. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Around {
        @Bean
        InstantSource legalTime() {
            return NOW::get;
        }

        /** Closed with the context, after everything that still writes has stopped. */
        @Bean(destroyMethod = "close")
        EmbeddedStore embeddedStore() {
            return store;
        }
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry registry) throws IOException {
        // A temporary directory of JUnit's would come too late for the context.
        store =
                EmbeddedStore.start(
                        Files.createTempDirectory(
                                Files.createDirectories(Path.of("target")), "store"),
                        0);
        registry.add("spring.mongodb.uri", store::uri);
    }

    @BeforeAll
    static void itIsNovember() {
        NOW.set(IN_NOVEMBER);
    }

    /** Legal time. */
    protected static Instant now() {
        return NOW.get();
    }

    /** Legal time goes on to that moment, for this class. */
    protected static void comes(Instant later) {
        NOW.set(later);
    }

    /**
     * What somebody with a role in an organisation is answered; the request counts as a new one.
     */
    protected final MockHttpServletResponse sent(
            MockHttpServletRequestBuilder request, String role, String organisation)
            throws Exception {
        return signedIn(
                request.header("Idempotency-Key", UUID.randomUUID().toString()),
                role,
                organisation);
    }

    /** What a JSON body sent to an address is answered. */
    protected final MockHttpServletResponse posted(
            String address, String json, String role, String organisation) throws Exception {
        return sent(
                post(address).contentType(MediaType.APPLICATION_JSON).content(json),
                role,
                organisation);
    }

    protected final MockHttpServletResponse read(String address, String role, String organisation)
            throws Exception {
        return signedIn(get(address), role, organisation);
    }

    protected final MockHttpServletResponse anonymous(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private MockHttpServletResponse signedIn(
            MockHttpServletRequestBuilder request, String role, String organisation)
            throws Exception {
        return mvc.perform(
                        request.with(
                                jwt().jwt(token ->
                                        token.subject("subject-" + role)
                                                .claim("roles", List.of(role))
                                                .claim("organisation", organisation)
                                                .claim("organisation_name", "An organisation"))))
                .andReturn()
                .getResponse();
    }

    /** Done, with nothing to say. */
    protected static void ok(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(204);
    }

    protected static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsByteArray());
    }

    /** The rule by which somebody is refused. */
    protected static String rule(MockHttpServletResponse answer) throws Exception {
        return json(answer).path("rule").asString();
    }
}
