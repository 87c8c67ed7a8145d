package org.publicaccord.contractservice.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.ContractServiceApplication;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.servicekit.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole service on a durable store: 200 real releases, hostile ones, ends and corrections. */
@SpringBootTest(
        classes = ContractServiceApplication.class,
        properties = {
            "spring.config.name=contract-service",
            "publicaccord.relay.enabled=false",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/jwks"
        })
@AutoConfigureMockMvc
@Import(ImportingOverHttpTest.Around.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportingOverHttpTest {

    private static final Instant THE_DAY_AFTER_THE_LAST_RELEASE =
            Instant.parse("2025-03-12T09:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static EmbeddedStore store;

    @Autowired private MockMvc mvc;
    @Autowired private MovableClock clock;
    @Autowired private BlobStore originals;
    @Autowired private CommitTail tail;
    private JsonNode firstImport;

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {
        @Bean
        MovableClock movableClock() {
            return new MovableClock(InstantSource.fixed(THE_DAY_AFTER_THE_LAST_RELEASE));
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
        store = EmbeddedStore.start(Files.createTempDirectory(Path.of("target"), "store"), 0);
        registry.add("spring.mongodb.uri", store::uri);
    }

    @BeforeAll
    void importTheRegister() throws Exception {
        firstImport = JSON.readTree(imported(register(), operator()).getContentAsString(UTF_8));
    }

    private static byte[] register() throws Exception {
        return ImportingOverHttpTest.class
                .getResourceAsStream("/contracts-finder/release-package.json")
                .readAllBytes();
    }

    @Test
    void of_200_real_releases_190_make_a_contract_and_10_update_one() {
        assertThat(firstImport.path("imported").intValue()).isEqualTo(190);
        assertThat(firstImport.path("updated").intValue()).isEqualTo(10);
        assertThat(firstImport.path("joined").intValue()).isZero();
        assertThat(firstImport.path("unchanged").intValue()).isZero();
        assertThat(firstImport.path("rejected")).isEmpty();
        assertThat(firstImport.path("warnings")).hasSize(2);
        assertThat(firstImport.path("warnings").path(0).path("place").stringValue())
                .isEqualTo("/releases/79/tender/documents/1/url");
    }

    @Test
    void importing_the_same_again_changes_nothing() throws Exception {
        long head = tail.head();
        JsonNode again = JSON.readTree(imported(register(), operator()).getContentAsString(UTF_8));
        assertThat(again.path("unchanged").intValue()).isEqualTo(200);
        assertThat(again.path("imported").intValue()).isZero();
        assertThat(again.path("rejected")).isEmpty();
        assertThat(tail.head()).isEqualTo(head);
    }

    @Test
    void every_original_is_stored_and_no_event_holds_what_only_it_may_hold() {
        List<Commit> commits = tail.after(0, 200);
        assertThat(commits).hasSize(200);
        for (Commit commit : commits) {
            String event = commit.events().getFirst().payload().text();
            String sha256 = event.replaceAll("(?s).*\"original\":\"([0-9a-f]{64})\".*", "$1");
            assertThat(originals.open(sha256)).as(sha256).isPresent();
            assertThat(event).doesNotContain("streetAddress").doesNotContain("postalCode");
        }
    }

    @Test
    void a_contract_goes_live_when_its_first_day_comes() throws Exception {
        ContractId roofs = contract("ocds-b5fd17-722f1926-a09e-4962-a7bb-b149a46b19b7");
        assertThat(stageOf(roofs)).isEqualTo("MOBILISING");
        clock.jumpTo(Instant.parse("2025-03-31T23:00:00Z"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stageOf(roofs)).isEqualTo("DELIVERY"));
        assertThat(eventsOf(roofs)).containsExactly("contract.imported", "contract.went-live");
    }

    @Test
    void a_running_contract_is_ended_once_by_its_buyer() throws Exception {
        ContractId flooring = contract("ocds-b5fd17-76485a2b-4074-427a-8782-2a6c3f9a2cb4");
        String end = "{\"endedOn\": \"2025-03-10\", \"because\": \"Agreed by both sides.\"}";
        String path = "/api/contracts/" + flooring + "/end";
        assertThat(send(path, end, commissionerOf("GB-LAE-OTH"), "k-0", "\"1\"").getStatus())
                .isEqualTo(403);
        assertThat(send(path, end, commissionerOf("GB-CFS-44290"), "k-1", null).getStatus())
                .isEqualTo(428);
        assertThat(send(path, end, commissionerOf("GB-CFS-44290"), "k-1", "\"7\"").getStatus())
                .isEqualTo(412);
        MockHttpServletResponse ended =
                send(path, end, commissionerOf("GB-CFS-44290"), "k-2", "\"1\"");
        assertThat(ended.getStatus()).isEqualTo(204);
        assertThat(ended.getHeader("ETag")).isEqualTo("\"2\"");
        MockHttpServletResponse again =
                send(path, end, commissionerOf("GB-CFS-44290"), "k-2", "\"1\"");
        assertThat(again.getStatus()).isEqualTo(204);
        assertThat(again.getHeader("Position")).isEqualTo(ended.getHeader("Position"));
        assertThat(stageOf(flooring)).isEqualTo("TERMINATED");
        String tomorrow = "{\"endedOn\": \"2099-01-01\", \"because\": \"Later.\"}";
        assertThat(send(path, tomorrow, commissionerOf("GB-CFS-44290"), "k-3", "\"2\""))
                .satisfies(refused -> assertThat(refused.getStatus()).isEqualTo(422))
                .satisfies(refused ->
                        assertThat(refused.getContentAsString())
                                .contains("contract-already-ended"));
    }

    @Test
    void an_imported_contract_is_managed_from_a_change_to_its_exit() throws Exception {
        ContractId care = contract("ocds-b5fd17-9ab94126-df20-4d2d-a9d1-2284cf92dd9c");
        RequestPostProcessor manager =
                signedIn("contract-manager", "GB-SRS-sid4gov.cabinetoffice.gov.uk/8s944V4W");
        String path = "/api/contracts/" + care;
        String terms =
                """
                {"purchase": {"authority": "SUB_CENTRAL", "category": "SERVICES",
                              "lightTouch": false, "poundsInclVat": 75000},
                 "nation": "ENGLAND_AND_WALES", "procurementBegunOn": "2024-11-04",
                 "enteredOn": "2024-12-20", "firstDay": "2025-01-01", "lastDay": "%s"}
                """;
        MockHttpServletResponse backwards =
                send(path + "/management", terms.formatted("2024-12-31"), manager, "m-0", null);
        assertThat(backwards.getStatus()).isEqualTo(400);
        assertThat(backwards.getContentAsString()).contains("is before the first");
        takes(send(path + "/management", terms.formatted("2027-12-31"), manager, "m-1", null));

        String change = path + "/modifications/" + new UUID(8, 1);
        String more =
                """
                {"valueDelta": 5000, "materiallyChangesScope": false,
                 "shiftsEconomicBalance": false, "rationale": "Evenings too."}
                """;
        takes(mvc.perform(asPut(change, more, "m-2").with(manager)).andReturn().getResponse());
        MockHttpServletResponse alone =
                send(
                        change + "/application",
                        "{\"takesEffectOn\": \"2025-05-01\"}",
                        manager,
                        "m-3",
                        null);
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(alone.getContentAsString()).contains("approval-needed");
        takes(send(change + "/withdrawal", "{\"because\": \"Not now.\"}", manager, "m-4", null));

        takes(
                send(
                        path + "/reviews",
                        "{\"userVoice\": \"People like it.\"}",
                        manager,
                        "m-5",
                        null));
        takes(send(path + "/reviews/closure", "{\"because\": \"Go on.\"}", manager, "m-6", null));
        takes(send(path + "/exit", "{\"plan\": \"Hand over by June.\"}", manager, "m-7", null));
        String step =
                "{\"step\": \"DATA_HANDED_OVER\", \"doneOn\": \"2025-03-10\", \"what\": \"All of it.\"}";
        takes(send(path + "/exit/steps", step, manager, "m-8", null));
        MockHttpServletResponse early =
                send(
                        path + "/closure",
                        "{\"notApplicable\": {\"ASSETS_RETURNED\": \"None.\"}}",
                        manager,
                        "m-9",
                        null);
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString()).contains("not-at-this-point");
        assertThat(stageOf(care)).isEqualTo("EXIT");
        assertThat(eventsOf(care))
                .containsExactly(
                        "contract.imported",
                        "contract.management-begun",
                        "contract.modification-proposed",
                        "contract.modification-withdrawn",
                        "contract.review-opened",
                        "contract.review-closed",
                        "contract.exit-started",
                        "contract.exit-step-done");
    }

    private static void takes(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(204);
    }

    private static MockHttpServletRequestBuilder asPut(String path, String body, String key) {
        return put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Idempotency-Key", key);
    }

    @Test
    void facts_are_corrected_by_an_operator_and_a_correction_of_nothing_is_refused()
            throws Exception {
        ContractId cabling = contract("ocds-b5fd17-ad92c4d5-3157-4cf7-9d10-ed6954693fbf");
        String path = "/api/contracts/" + cabling + "/correction";
        String correction =
                """
                {"title": "Network cabling", "regime": "PCR2015",
                 "value": {"amount": 90000.50, "currency": "GBP"},
                 "term": {"firstDay": "2025-04-01", "lastDay": "2029-03-31"},
                 "because": "The notice was wrong."}
                """;
        assertThat(send(path, correction, operator(), "c-1", versionOf(cabling)).getStatus())
                .isEqualTo(204);
        assertThat(eventsOf(cabling)).contains("contract.corrected");
        assertThat(
                        send(
                                path,
                                "{\"because\": \"No reason.\"}",
                                operator(),
                                "c-2",
                                versionOf(cabling)))
                .satisfies(refused -> assertThat(refused.getStatus()).isEqualTo(400))
                .satisfies(refused ->
                        assertThat(refused.getContentAsString())
                                .contains("a correction corrects at least one fact"));
        String backwards =
                "{\"term\": {\"firstDay\": \"2025-04-01\", \"lastDay\": \"2025-03-31\"}, \"because\":"
                        + " \"Oops.\"}";
        assertThat(send(path, backwards, operator(), "c-3", versionOf(cabling)).getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"not-a-uuid, 404", "00000000-0000-0000-0000-000000000000, 404"})
    void what_was_never_imported_is_not_found(String id, int status) throws Exception {
        String end = "{\"endedOn\": \"2025-03-10\", \"because\": \"Agreed by both sides.\"}";
        assertThat(
                        send("/api/contracts/" + id + "/end", end, operator(), "u-" + id, "\"0\"")
                                .getStatus())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|empty-file",
                "{\"releases\": [{\"id\": \"r1\"|not-json",
                "{\"records\": []}|not-a-release-package",
                "{\"releases\": []}|no-releases"
            })
    void what_is_no_package_is_a_problem_with_its_place_and_changes_nothing(
            String sent, String rule) throws Exception {
        long head = tail.head();
        MockHttpServletResponse answer = imported(sent.getBytes(UTF_8), operator());
        assertThat(answer.getStatus()).isBetween(400, 422);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        JsonNode problem = JSON.readTree(answer.getContentAsString(UTF_8));
        assertThat(problem.path("rule").stringValue()).isEqualTo(rule);
        assertThat(tail.head()).isEqualTo(head);
    }

    @Test
    void a_file_beyond_32_mebibytes_is_refused_before_it_is_read() throws Exception {
        byte[] large = new byte[33 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        MockHttpServletResponse answer = imported(large, operator());
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).contains("body-too-large");
    }

    @Test
    void a_commissioner_imports_the_releases_of_their_own_organisation_only() throws Exception {
        ObjectNode twoBuyers = JSON.readTree(register()).asObject();
        ArrayNode releases = twoBuyers.withArray("releases");
        while (releases.size() > 2) {
            releases.remove(2);
        }
        byte[] sent = JSON.writeValueAsBytes(twoBuyers);
        JsonNode report =
                JSON.readTree(
                        imported(sent, commissionerOf("GB-CFS-44290")).getContentAsString(UTF_8));
        assertThat(report.path("unchanged").intValue()).isEqualTo(1);
        assertThat(report.path("rejected").size()).isEqualTo(1);
        assertThat(report.path("rejected").path(0).path("rule").stringValue())
                .isEqualTo("not-your-contract");
    }

    @Test
    void nobody_imports_without_a_role_for_it() throws Exception {
        assertThat(
                        mvc.perform(importing("{}".getBytes(UTF_8)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(401);
        assertThat(imported("{}".getBytes(UTF_8), signedIn("provider", "GB-COH-1")).getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse imported(byte[] sent, RequestPostProcessor caller)
            throws Exception {
        return mvc.perform(importing(sent).with(caller)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder importing(byte[] sent) {
        return post("/api/imports").contentType(MediaType.APPLICATION_JSON).content(sent);
    }

    private MockHttpServletResponse send(
            String path, String body, RequestPostProcessor caller, String key, String version)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .header("Idempotency-Key", key)
                        .with(caller);
        Optional.ofNullable(version).ifPresent(tag -> request.header("If-Match", tag));
        return mvc.perform(request).andReturn().getResponse();
    }

    private static ContractId contract(String ocid) {
        return ContractId.of(new Ocid(ocid));
    }

    private String versionOf(ContractId contract) throws Exception {
        return mvc.perform(get("/api/contracts/" + contract).with(operator()))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
    }

    private String stageOf(ContractId contract) throws Exception {
        String body =
                mvc.perform(get("/api/contracts/" + contract).with(operator()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8);
        return JSON.readTree(body).path("stage").asString();
    }

    private List<String> eventsOf(ContractId contract) {
        return tail.after(0, 1_000).stream()
                .filter(commit -> commit.stream().equals(contract.toString()))
                .flatMap(commit -> commit.events().stream())
                .map(event -> event.name())
                .toList();
    }

    private static RequestPostProcessor operator() {
        return signedIn("operator", "PA-OPERATIONS");
    }

    private static RequestPostProcessor commissionerOf(String organisation) {
        return signedIn("commissioner", organisation);
    }

    private static RequestPostProcessor signedIn(String role, String organisation) {
        return jwt().jwt(token ->
                token.subject("subject-of-" + role)
                        .claim("roles", List.of(role))
                        .claim("organisation", organisation)
                        .claim("organisation_name", "An organisation"));
    }
}
