package org.publicaccord.monitoringservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.SUPPLIER;
import static org.publicaccord.monitoringservice.PublishedContracts.corrected;
import static org.publicaccord.monitoringservice.PublishedContracts.facts;
import static org.publicaccord.monitoringservice.PublishedContracts.imported;
import static org.publicaccord.monitoringservice.PublishedContracts.wentLive;
import static org.publicaccord.monitoringservice.Running.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * From a published import to a missed deadline, on a real broker and a real store. The parts build
 * on each other in their order, as the days do.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonitoringStoryTest {

    private static final String LAPTOPS = "contract-laptops";
    private static final String OLD = "contract-old";
    private static final String ASKED = "contract-asked";
    private static final InstantSource BASE = () -> Instant.parse("2026-01-15T10:00:00Z");

    private static Running running;

    @BeforeAll
    static void start(@TempDir Path directory) {
        running = new Running(directory, BASE);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    @Order(1)
    void an_import_is_watched_and_its_obligations_are_told_with_their_reasons() throws Exception {
        running.publish(imported(LAPTOPS, Stage.MOBILISING, facts(Regime.PA23)));
        running.publish(imported(OLD, Stage.DELIVERY, facts(Regime.PCR2015)));
        running.publish(imported(ASKED, Stage.DELIVERY, facts(Regime.UNKNOWN)));
        running.settle();
        ofContract(LAPTOPS)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.rulePack").value("UK-PA23-2026"))
                .andExpect(jsonPath("$.importedOn").value("2026-01-15"))
                .andExpect(jsonPath("$.next", nullValue()))
                .andExpect(dueOn("uk11-contract-termination", "2028-04-29"))
                .andExpect(statusOf("uk11-contract-termination", "open"))
                .andExpect(statusOf("uk7-contract-details", "not determinable"))
                .andExpect(dueOn("renewal-18-months", "2026-09-30"));
        ofContract(OLD)
                .andExpect(jsonPath("$.items[*].code", everyItem(containsString("renewal"))));
        ofContract(ASKED).andExpect(statusOf("which-regime", "not determinable"));
    }

    @Test
    @Order(2)
    void a_corrected_regime_determines_anew_and_a_stage_alone_does_not() throws Exception {
        running.publish(corrected(ASKED, Stage.DELIVERY, facts(Regime.PA23)));
        running.publish(wentLive(LAPTOPS));
        running.settle();
        ofContract(ASKED)
                .andExpect(jsonPath("$.items[*].code", not(hasItem("which-regime"))))
                .andExpect(jsonPath("$.items[*].code", hasItem("uk11-contract-termination")));
        ofContract(LAPTOPS).andExpect(jsonPath("$.stage").value("DELIVERY"));
        assertThat(running.published())
                .containsExactlyInAnyOrder(
                        LAPTOPS + " obligations-determined",
                        OLD + " obligations-determined",
                        ASKED + " obligations-determined",
                        ASKED + " obligations-determined",
                        LAPTOPS + " withheld");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Order(3)
    void whoever_is_signed_in_reads_public_facts(Role role) throws Exception {
        running.http()
                .perform(get("/api/contracts/{id}/obligations", OLD).with(as(role, "GB-COH-OTHER")))
                .andExpect(status().isOk());
        running.http()
                .perform(get("/api/obligations?mine=false").with(as(role, "GB-COH-OTHER")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", not(hasSize(0))));
    }

    @Test
    @Order(4)
    void the_list_is_of_the_own_organisation_and_an_auditors_of_all() throws Exception {
        list(as(Role.COMMISSIONER, COUNCIL.value()), "")
                .andExpect(jsonPath("$.items[0].dueOn").value("2026-09-30"))
                .andExpect(jsonPath("$.items[0].actBy").value("2026-09-30"));
        list(as(Role.COMMISSIONER, "GB-COH-OTHER"), "").andExpect(jsonPath("$.items", hasSize(0)));
        list(as(Role.AUDITOR, "GB-GOV-AUDIT"), "").andExpect(jsonPath("$.items", not(hasSize(0))));
        list(as(Role.COMMISSIONER, COUNCIL.value()), "dueBefore=2027-01-01")
                .andExpect(jsonPath("$.items", hasSize(3)));
        list(as(Role.COMMISSIONER, COUNCIL.value()), "overdue=true")
                .andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    @Order(5)
    void pages_follow_next_and_what_cannot_be_read_is_refused() throws Exception {
        var first =
                list(as(Role.FINANCE, COUNCIL.value()), "limit=2")
                        .andExpect(jsonPath("$.items", hasSize(2)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var next = first.replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
        running.http()
                .perform(get(java.net.URI.create(next)).with(as(Role.FINANCE, COUNCIL.value())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].contractId").value(OLD));
        for (String query :
                List.of("dueBefore=tomorrow", "mine=perhaps", "overdue=7", "limit=0", "cursor=x")) {
            list(as(Role.FINANCE, COUNCIL.value()), query)
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        }
    }

    @Test
    @Order(6)
    void without_a_sign_in_nothing_and_an_unknown_contract_is_a_problem() throws Exception {
        running.http().perform(get("/api/obligations")).andExpect(status().isUnauthorized());
        running.http()
                .perform(get("/api/contracts/x/obligations"))
                .andExpect(status().isUnauthorized());
        running.http()
                .perform(
                        get("/api/contracts/nobody/obligations")
                                .with(as(Role.PROVIDER, "GB-COH-OTHER")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("contract-not-watched"));
    }

    @Test
    @Order(7)
    void the_buyer_records_that_a_step_is_done_once_whatever_is_repeated() throws Exception {
        var request = met(LAPTOPS, "renewal-18-months", "{\"evidence\":\"Minute 14/2026\"}", "k1");
        running.http()
                .perform(request.with(as(Role.COMMISSIONER, COUNCIL.value())))
                .andExpect(status().isNoContent())
                .andExpect(header().string("ETag", "\"3\""));
        running.http()
                .perform(request.with(as(Role.COMMISSIONER, COUNCIL.value())))
                .andExpect(status().isNoContent())
                .andExpect(header().string("ETag", "\"3\""));
        ofContract(LAPTOPS)
                .andExpect(statusOf("renewal-18-months", "met"))
                .andExpect(
                        jsonPath(
                                "$.items[?(@.code=='renewal-18-months')].evidence",
                                contains("Minute 14/2026")));
    }

    @Test
    @Order(8)
    void what_cannot_be_recorded_says_by_which_rule() throws Exception {
        var good = "{\"evidence\":\"012345-2028\"}";
        refused(met(LAPTOPS, "uk11-contract-termination", "{}", "k2"), 422, "evidence-missing");
        refused(
                met(LAPTOPS, "uk7-contract-details", good, "k3"),
                422,
                "obligation-not-determinable");
        refused(met(LAPTOPS, "uk99", good, "k4"), 404, "unknown-obligation");
        refused(met(LAPTOPS, "UK 99!", good, "k5"), 404, "unknown-obligation");
        refused(met("nobody", "uk99", good, "k6"), 404, "contract-not-watched");
        refused(met(LAPTOPS, "renewal-18-months", good, "k7"), 422, "obligation-already-met");
        refused(
                met(LAPTOPS, "uk11-contract-termination", "{\"evidence\":\"jo@x.example\"}", "k8"),
                422,
                "evidence-names-a-person");
        refused(
                met(
                        LAPTOPS,
                        "uk11-contract-termination",
                        "{\"evidence\":\"%s\"}".formatted("x".repeat(501)),
                        "k9"),
                400,
                "invalid-parameter");
        refused(
                met(LAPTOPS, "uk11-contract-termination", good, "k10").header("If-Match", "\"1\""),
                412,
                "version-conflict");
        running.http()
                .perform(
                        met(LAPTOPS, "uk11-contract-termination", good, "k11")
                                .with(as(Role.CONTRACT_MANAGER, SUPPLIER.value())))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.rule").value("only-the-buyer-records"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMMISSIONER", "CONTRACT_MANAGER", "OPERATOR"})
    @Order(9)
    void other_roles_record_nothing(Role role) throws Exception {
        running.http()
                .perform(
                        met(LAPTOPS, "uk11-contract-termination", "{\"evidence\":\"x\"}", "k12")
                                .with(as(role, COUNCIL.value())))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.rule").value("role-not-allowed"));
    }

    @Test
    @Order(10)
    void when_years_go_by_in_a_moment_every_deadline_is_told_in_order_and_once() throws Exception {
        running.clock().jumpTo(Instant.parse("2028-04-29T22:59:00Z"));
        running.settle();
        assertThat(running.published())
                .contains(LAPTOPS + " deadline-approaching uk11-contract-termination")
                .doesNotContain(
                        LAPTOPS + " deadline-missed uk11-contract-termination",
                        LAPTOPS + " deadline-approaching renewal-18-months");
        running.clock().jumpTo(Instant.parse("2028-04-29T23:00:00Z"));
        running.settle();
        List<String> told = running.published();
        assertThat(told).filteredOn(it -> it.contains("deadline-")).doesNotHaveDuplicates();
        assertThat(told)
                .filteredOn(it -> it.startsWith(LAPTOPS) && it.contains("deadline-missed"))
                .containsExactly(
                        LAPTOPS + " deadline-missed renewal-12-months",
                        LAPTOPS + " deadline-missed renewal-9-months",
                        LAPTOPS + " deadline-missed renewal-6-months",
                        LAPTOPS + " deadline-missed renewal-3-months",
                        LAPTOPS + " deadline-missed renewal-28-days",
                        LAPTOPS + " deadline-missed uk11-contract-termination");
        ofContract(LAPTOPS).andExpect(statusOf("uk11-contract-termination", "overdue"));
        list(as(Role.COMMISSIONER, COUNCIL.value()), "overdue=true")
                .andExpect(jsonPath("$.items[*].status", everyItem(is("overdue"))))
                .andExpect(jsonPath("$.items", hasSize(19)));
    }

    @Test
    @Order(11)
    void a_duplicate_and_a_replay_of_everything_tell_nothing_new() throws Exception {
        List<String> told = running.published();
        var rows = running.rows();
        running.publishAgain(imported(LAPTOPS, Stage.MOBILISING, facts(Regime.PA23)), 0);
        running.settle();
        assertThat(running.published()).isEqualTo(told);
        running.dropRows();
        running.stop();
        running.forgetOffsets();
        running.start();
        running.settle();
        assertThat(running.published()).isEqualTo(told);
        assertThat(running.rows()).isEqualTo(rows);
    }

    @Test
    @Order(12)
    void the_list_is_rebuilt_beside_the_live_one_and_tells_nothing() throws Exception {
        List<String> told = running.published();
        var rows = running.rows();
        running.http()
                .perform(
                        post("/api/projections/obligations/rebuild")
                                .with(as(Role.OPERATOR, "PA-OPS")))
                .andExpect(status().isAccepted());
        await().atMost(Duration.ofSeconds(60)).until(() -> running.rows().isEmpty());
        assertThat(running.rows("obligations-2")).isNotEmpty().isEqualTo(rows);
        running.settle();
        assertThat(running.published()).isEqualTo(told);
    }

    private static ResultActions ofContract(String id) throws Exception {
        return running.http()
                .perform(
                        get("/api/contracts/{id}/obligations", id)
                                .with(as(Role.COMMISSIONER, COUNCIL.value())));
    }

    private static ResultActions list(
            org.springframework.test.web.servlet.request.RequestPostProcessor caller, String query)
            throws Exception {
        return running.http().perform(get("/api/obligations?" + query).with(caller));
    }

    private static MockHttpServletRequestBuilder met(
            String id, String code, String body, String key) {
        return post("/api/contracts/{id}/obligations/{code}/met", id, code)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(body);
    }

    private static void refused(MockHttpServletRequestBuilder request, int status, String rule)
            throws Exception {
        running.http()
                .perform(request.with(as(Role.COMMISSIONER, COUNCIL.value())))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.rule").value(rule));
    }

    private static org.springframework.test.web.servlet.ResultMatcher dueOn(
            String code, String day) {
        return jsonPath("$.items[?(@.code=='" + code + "')].dueOn", contains(day));
    }

    private static org.springframework.test.web.servlet.ResultMatcher statusOf(
            String code, String status) {
        return jsonPath("$.items[?(@.code=='" + code + "')].status", contains(status));
    }
}
