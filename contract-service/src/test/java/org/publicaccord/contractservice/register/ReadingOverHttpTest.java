package org.publicaccord.contractservice.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.ContractServiceApplication;
import org.publicaccord.contractservice.disclosure.OcdsSchemas;
import org.publicaccord.contractservice.history.RealReleases;
import org.publicaccord.embedded.EmbeddedStore;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 200 real releases go in over HTTP; portfolio, contracts, timelines and open data come out. */
class ReadingOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String COUNCIL = "GB-CFS-44290";
    private static final List<String> BOTH_DONE = List.of("DONE", "DONE");

    @TempDir private static Path directory;
    private static EmbeddedStore store;
    private static WebApplicationContext service;
    private static MockMvc http;

    private final OcdsSchemas schemas = new OcdsSchemas();

    @BeforeAll
    static void importThemAll() throws Exception {
        store = EmbeddedStore.start(directory, 0);
        service =
                (WebApplicationContext)
                        ContractServiceApplication.application()
                                .run(
                                        "--server.port=0",
                                        "--publicaccord.relay.enabled=false",
                                        "--spring.mongodb.uri=" + store.uri(),
                                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                                + "http://127.0.0.1:1/jwks");
        http = client();
        assertThat(anonymous(get("/open/ocds/releases")).getStatus()).isEqualTo(404);
        var imported =
                signedIn(
                        post("/api/imports")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(RealReleases.bytes()),
                        "operator",
                        "PA-OPS");
        assertThat(imported.getStatus()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> portfolio("").at("/freshness/upToDate").asBoolean());
    }

    /** Requests go through every filter, as they do over a socket. */
    private static MockMvc client() {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(service);
        new SpringBootMockMvcBuilderCustomizer(service).customize(builder);
        return builder.apply(springSecurity()).build();
    }

    /** The service first, or it would look for its store in vain. */
    @AfterAll
    static void stop() {
        ((ConfigurableApplicationContext) service).close();
        store.close();
    }

    @Test
    void aCommissionerCounts190ContractsOverThePages() throws Exception {
        List<JsonNode> all = pages("/api/contracts?limit=50");
        assertThat(all)
                .extracting(it -> it.path("id").asString())
                .doesNotHaveDuplicates()
                .hasSize(190);
        JsonNode first = portfolio("");
        assertThat(first.path("total").asLong()).isEqualTo(190);
        assertThat(first.at("/freshness/position").asLong())
                .isEqualTo(first.at("/freshness/head").asLong());
        assertThat(portfolio("?limit=100&cursor=" + cursor(100)).path("next").isNull()).isTrue();
    }

    @Test
    void theRegisterIsRebuiltBesideTheLiveOneAndSendsNoCommand() throws Exception {
        List<JsonNode> before = pages("/api/contracts?limit=100&sort=title");
        long head = portfolio("").at("/freshness/head").asLong();
        assertThat(rebuild("register").getStatus()).isEqualTo(202);
        assertThat(rebuild("directory").getStatus()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> projections().findValuesAsString("state").equals(BOTH_DONE));
        assertThat(projections().valueStream().map(it -> it.path("collection").asString()))
                .containsExactly("directory-2", "register-2");
        assertThat(pages("/api/contracts?limit=100&sort=title")).isEqualTo(before);
        assertThat(portfolio("").at("/freshness/head").asLong()).isEqualTo(head);
    }

    private static MockHttpServletResponse rebuild(String name) throws Exception {
        return signedIn(post("/api/projections/" + name + "/rebuild"), "operator", "PA-OPS");
    }

    private static JsonNode projections() throws Exception {
        return json(signedIn(get("/api/projections"), "auditor", "PA-AUDIT")).path("items");
    }

    @Test
    void aPositionThatTheStoreHasNotReachedIsNotWaitedFor() throws Exception {
        var answer = signedIn(get("/api/contracts").header("Position", "123456789"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Position"))
                .isEqualTo(json(answer).at("/freshness/head").asString());
    }

    @Test
    void aCouncilFindsItsOwn() throws Exception {
        assertThat(pages("/api/contracts?mine=true"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.at("/buyer/id").asString()).isEqualTo(COUNCIL));
    }

    @Test
    void oneContractIsWhatTheListSaysAndMore() throws Exception {
        JsonNode row = portfolio("?q=flooring+worcester").at("/items/0");
        MockHttpServletResponse answer = signedIn(get(row.at("/links/self").asString()));
        JsonNode contract = json(answer);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"1\"");
        row.forEachEntry(
                (name, value) -> assertThat(contract.path(name)).as(name).isEqualTo(value));
        assertThat(contract.path("description").asString())
                .startsWith("Renewal of floor coverings");
        assertThat(contract.path("awards")).hasSize(1);
        assertThat(
                        signedIn(
                                        get(row.at("/links/self").asString())
                                                .header("If-None-Match", "\"1\""))
                                .getStatus())
                .isEqualTo(304);
    }

    @Test
    void aChangeIsReadAtOnceAndTheContractStillShownAsItWas() throws Exception {
        JsonNode row = portfolio("?q=flooring+worcester").at("/items/0");
        String self = row.at("/links/self").asString();
        MockHttpServletResponse corrected =
                signedIn(
                        post(self + "/correction")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        """
                                        {"title": "Floor coverings, term contract",
                                         "because": "The notice has the working title."}
                                        """)
                                .header("Idempotency-Key", UUID.randomUUID())
                                .header("If-Match", "\"1\""),
                        "operator",
                        "PA-OPS");
        assertThat(corrected.getStatus()).as(corrected.getContentAsString()).isEqualTo(204);
        JsonNode now = json(signedIn(get(self)));
        assertThat(now.path("title").asString()).isEqualTo("Floor coverings, term contract");
        JsonNode listed =
                json(
                        signedIn(
                                get("/api/contracts?q=coverings+term")
                                        .header(
                                                "Position",
                                                Objects.requireNonNull(
                                                        corrected.getHeader("Position")))));
        assertThat(listed.at("/items/0/title").asString())
                .isEqualTo("Floor coverings, term contract");

        JsonNode timeline = json(signedIn(get(self + "/timeline")));
        assertThat(timeline.at("/items")).hasSize(2);
        assertThat(timeline.at("/items/0/by/role").asString()).isEqualTo("operator");
        assertThat(timeline.at("/items/0/changes/0/from").asString())
                .isEqualTo("UOW822 Flooring Term Contract 2021 - AWARD");
        URI before = URI.create(timeline.at("/items/1/asAt").asString());
        MockHttpServletResponse then = signedIn(get(before));
        assertThat(json(then).path("title").asString())
                .isEqualTo("UOW822 Flooring Term Contract 2021 - AWARD");
        assertThat(then.getHeader("ETag")).isEqualTo("\"1\"");

        JsonNode record = json(anonymous(get("/open/ocds/records/" + row.path("ocid").asString())));
        schemas.assertRecordPackage(record);
        assertThat(record.at("/records/0/compiledRelease/tender/title").asString())
                .isEqualTo("Floor coverings, term contract");
        assertThat(record.at("/records/0/releases")).hasSize(2);
    }

    @Test
    void anyoneReadsAllReleasesOverThePages() throws Exception {
        List<JsonNode> releases = new ArrayList<>();
        URI next = URI.create("/open/ocds/releases?limit=60");
        while (next != null) {
            MockHttpServletResponse answer = anonymous(get(next));
            JsonNode page = json(answer);
            schemas.assertReleasePackage(page);
            assertThat(page.path("attribution").asString())
                    .contains("Open Government Licence v3.0");
            assertThat(
                            anonymous(
                                            get(next)
                                                    .header(
                                                            "If-None-Match",
                                                            Objects.requireNonNull(
                                                                    answer.getHeader("ETag"))))
                                    .getStatus())
                    .isEqualTo(304);
            page.path("releases").forEach(releases::add);
            String link = page.at("/links/next").asString("");
            next = link.isEmpty() ? null : URI.create(link);
        }
        assertThat(releases).extracting(it -> it.path("id").asString()).doesNotHaveDuplicates();
        assertThat(releases.size()).isBetween(200, 201);
        assertThat(new HashSet<>(releases.stream().map(it -> it.path("ocid").asString()).toList()))
                .hasSize(190);
    }

    @Test
    void thePublicationPolicyIsThere() throws Exception {
        MockHttpServletResponse policy = anonymous(get("/open/ocds/publication-policy"));
        assertThat(policy.getStatus()).isEqualTo(200);
        assertThat(policy.getContentAsString()).contains("Open Government Licence v3.0");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/contracts?sort=colour, 400, unknown-sort-order",
        "/api/contracts?q=a+b+c+d+e+f+g+h+i, 400, search-too-long",
        "/api/contracts?stage=NOWHERE, 400, invalid-parameter",
        "/api/contracts?limit=1000, 400, invalid-parameter",
        "/api/contracts?cursor=AAAA, 400, invalid-cursor",
        "/api/contracts/not-an-id, 404, contract-unknown",
        "/api/contracts/00000000-0000-0000-0000-000000000000, 404, contract-unknown",
        "/api/contracts/00000000-0000-0000-0000-000000000000/timeline, 404, contract-unknown",
        "/open/ocds/records/ocds-none, 404, procurement-unknown",
        "/open/ocds/releases?cursor=AAAA, 400, invalid-cursor"
    })
    void aWrongQuestionIsAnsweredWithItsRule(String address, int status, String rule)
            throws Exception {
        MockHttpServletResponse answer = signedIn(get(URI.create(address)));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(json(answer).path("rule").asString()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"yesterday, 400, as-at-unreadable", "2020-01-01, 404, contract-not-yet-recorded"})
    void aMomentThatCannotBeShownIsAnsweredWithItsRule(String asAt, int status, String rule)
            throws Exception {
        String self = portfolio("").at("/items/0/links/self").asString();
        MockHttpServletResponse answer = signedIn(get(self).param("asAt", asAt));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(json(answer).path("rule").asString()).isEqualTo(rule);
    }

    @Test
    void onlyOpenDataIsForAnyone() throws Exception {
        String self = portfolio("").at("/items/0/links/self").asString();
        for (String address : List.of("/api/contracts", self, self + "/timeline")) {
            assertThat(anonymous(get(address)).getStatus()).isEqualTo(401);
        }
        for (String role : List.of("provider", "auditor", "community-participant")) {
            assertThat(signedIn(get(self), role, "GB-COH-00000001").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void theOpenApiDocumentDescribesThem() throws Exception {
        JsonNode api = json(anonymous(get("/v3/api-docs")));
        assertThat(api.at("/paths").propertyNames())
                .contains("/api/contracts", "/api/contracts/{id}", "/open/ocds/releases");
        assertThat(api.at("/components/schemas/ContractSummary/properties").propertyNames())
                .contains("ocid", "buyer", "stage", "regimeBecause", "links");
    }

    private List<JsonNode> pages(String first) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        URI next = URI.create(first);
        while (next != null) {
            JsonNode page = json(signedIn(get(next)));
            page.path("items").forEach(all::add);
            next = page.path("next").isNull() ? null : URI.create(page.path("next").asString());
        }
        return all;
    }

    /** The cursor of the page after the first so many contracts. */
    private String cursor(int limit) throws Exception {
        String next = portfolio("?limit=" + limit).path("next").asString();
        return next.replaceAll(".*cursor=([^&]+).*", "$1");
    }

    private static JsonNode portfolio(String query) throws Exception {
        return json(signedIn(get(URI.create("/api/contracts" + query))));
    }

    private static MockHttpServletResponse anonymous(MockHttpServletRequestBuilder request)
            throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletResponse signedIn(MockHttpServletRequestBuilder request)
            throws Exception {
        return signedIn(request, "commissioner", COUNCIL);
    }

    private static MockHttpServletResponse signedIn(
            MockHttpServletRequestBuilder request, String role, String organisation)
            throws Exception {
        return http.perform(
                        request.with(
                                jwt().jwt(token ->
                                        token.subject("subject-" + role)
                                                .claim("roles", List.of(role))
                                                .claim("organisation", organisation)
                                                .claim("organisation_name", "An organisation")
                                                .claim("name", "A person"))))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsByteArray());
    }
}
