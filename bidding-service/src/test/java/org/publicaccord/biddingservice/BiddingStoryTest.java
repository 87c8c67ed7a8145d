package org.publicaccord.biddingservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.publicaccord.biddingservice.Running.as;
import static org.publicaccord.biddingservice.listing.Contracts.NOW;
import static org.publicaccord.biddingservice.listing.Contracts.advertised;
import static org.publicaccord.biddingservice.listing.Contracts.terminated;
import static org.publicaccord.biddingservice.listing.Contracts.wentLive;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.biddingservice.listing.Contracts;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * From published tender notices to assessment summaries, on a real broker and a real store. The
 * parts build on each other in their order, as the days of a procurement do.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BiddingStoryTest {

    private static final String CARE = "0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a11";
    private static final String STOPPED = "0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a12";
    private static final String BUYER = "GB-LAE-BRX";
    private static final String ONE = "GB-COH-10000001";
    private static final String TWO = "GB-COH-20000002";
    private static final RequestPostProcessor COMMISSIONER = as(Role.COMMISSIONER, BUYER);
    private static final RequestPostProcessor BIDDER_ONE = as(Role.PROVIDER, ONE);
    private static final RequestPostProcessor BIDDER_TWO = as(Role.PROVIDER, TWO);
    private static final RequestPostProcessor FIRST_ASSESSOR = as(Role.ASSESSOR, BUYER);
    private static final RequestPostProcessor SECOND_ASSESSOR = as(Role.ASSESSOR, "GB-LAE-OTH");
    private static final byte[] PDF = "%PDF-1.7 How we work.".getBytes(UTF_8);

    private static Running running;
    private static String firstTender;
    private static String secondTender;
    private static String tenderBody;

    @BeforeAll
    static void start(@TempDir Path directory) {
        running = new Running(directory, () -> NOW);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    @Order(1)
    void what_is_on_offer_is_listed_until_it_closes_or_moves_on() throws Exception {
        running.publish(
                Contracts.tender("laptops", "Laptops", Optional.of(NOW.plusSeconds(3_600))));
        running.publish(
                Contracts.tender("gritting", "Gritting", Optional.of(NOW.plusSeconds(7_200))));
        running.publish(advertised(CARE, "Home care"));
        running.publish(advertised(STOPPED, "Day care"));
        running.publish(wentLive("gritting"));
        running.settle();
        running.http()
                .perform(get("/open/opportunities"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].contractId", contains("laptops", CARE, STOPPED)))
                .andExpect(jsonPath("$.items[1].procedure.lots[0].id").value("north"))
                .andExpect(jsonPath("$.items[0].procedure").doesNotExist());
        running.clock().jumpTo(NOW.plusSeconds(3_600));
        running.http()
                .perform(get("/open/opportunities"))
                .andExpect(jsonPath("$.items[*].contractId", contains(CARE, STOPPED)));
    }

    @Test
    @Order(2)
    void a_published_notice_opens_its_procedure_once_however_often_it_comes() throws Exception {
        running.publishAgain(advertised(CARE, "Home care"), 0);
        running.settle();
        procedure(BIDDER_ONE)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.state").value("open"))
                .andExpect(jsonPath("$.bidder.mayAsk").value(true))
                .andExpect(jsonPath("$.bidder.maySubmit").value(true))
                .andExpect(jsonPath("$.buyer").doesNotExist())
                .andExpect(jsonPath("$.terms.criteria[1].weightPercent").value(60));
        running.http()
                .perform(get("/api/procedures/nobody").with(BIDDER_ONE))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("procedure-unknown"));
        running.http()
                .perform(get("/api/procedures/" + "x".repeat(150)).with(BIDDER_ONE))
                .andExpect(status().isNotFound());
        running.http().perform(get("/api/procedures/" + CARE)).andExpect(status().isUnauthorized());
        running.http()
                .perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.schemas.TenderBody.properties.prices").exists());
    }

    @Test
    @Order(3)
    void a_question_is_answered_to_everyone_and_nobody_learns_who_asked() throws Exception {
        String asking =
                "{\"lotId\":\"north\",\"text\":\"We of Laptop Lane ask: does TUPE apply?\"}";
        String location =
                send("/questions", asking, "q1", BIDDER_ONE)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        send("/questions", asking, "q1", BIDDER_ONE)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", location));
        send("/questions", asking, "q2", BIDDER_ONE)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", location));
        questions(BIDDER_TWO).andExpect(jsonPath("$.items", hasSize(0)));
        questions(BIDDER_ONE).andExpect(jsonPath("$.items[0].own").value(true));
        questions(COMMISSIONER).andExpect(jsonPath("$.items", hasSize(1)));
        String answer = location.replace("/api/procedures/" + CARE, "") + "/answer";
        send(answer, "{\"answer\":\"Yes.\"}", "a0", as(Role.COMMISSIONER, "GB-LAE-OTH"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.rule").value("not-your-procedure"));
        send(
                        answer,
                        "{\"answer\":\"Yes.\",\"anonymisedQuestion\":\"Does TUPE apply?\"}",
                        "a1",
                        COMMISSIONER)
                .andExpect(status().isNoContent());
        questions(BIDDER_TWO)
                .andExpect(jsonPath("$.items[0].question").value("Does TUPE apply?"))
                .andExpect(jsonPath("$.items[0].answer").value("Yes."))
                .andExpect(jsonPath("$.items[0].own").value(false))
                .andExpect(content().string(not(org.hamcrest.Matchers.containsString(ONE))));
        send("/questions/nonsense/answer", "{\"answer\":\"Yes.\"}", "a2", COMMISSIONER)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("question-unknown"));
    }

    @Test
    @Order(4)
    void files_are_taken_that_are_what_they_say() throws Exception {
        upload("application/pdf", PDF).andExpect(status().isCreated());
        upload("application/pdf", PDF)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.sha256").value(sha256(PDF)))
                .andExpect(jsonPath("$.bytes").value(PDF.length));
        upload("image/png", PDF)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rule").value("attachment-content-mismatch"));
        upload("text/html", PDF)
                .andExpect(status().is(415))
                .andExpect(jsonPath("$.rule").value("attachment-type-not-allowed"));
    }

    @Test
    @Order(5)
    void a_tender_gets_a_receipt_and_the_same_one_however_often_it_is_sent() throws Exception {
        tenderBody = tender("north", "450000.50", "north", PDF);
        String first =
                send("/submissions", tenderBody, "t1", BIDDER_ONE)
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.sha256").value(sha256(tenderBody.getBytes(UTF_8))))
                        .andExpect(jsonPath("$.receivedAt").value("2026-03-02T13:00:00Z"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        send("/submissions", tenderBody, "t1", BIDDER_ONE)
                .andExpect(status().isCreated())
                .andExpect(content().json(first));
        firstTender = field(first, "submissionId");
        secondTender =
                field(
                        send("/submissions", tender("north", "440000"), "t2", BIDDER_TWO)
                                .andExpect(status().isCreated())
                                .andReturn()
                                .getResponse()
                                .getContentAsString(),
                        "submissionId");
        send("/submissions", tender("north", "1"), "t1", BIDDER_ONE)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rule").value("idempotency-key-reused"));
    }

    @Test
    @Order(6)
    void what_is_no_tender_is_refused_with_the_rule() throws Exception {
        refused(tender("west", "1"), 422, "lot-unknown");
        refused(tender("north", "1").replace("peer-led", "colour"), 422, "criterion-unknown");
        refused(tender("north", "1").replace("We listen.", " "), 422, "tender-incomplete");
        refused(tender("north", "1", "x", "another".getBytes(UTF_8)), 422, "attachment-unknown");
        refused(tender("north", "-1"), 400, "invalid-field");
        refused(tender("north", "1").replace("GBP", "EUR"), 400, "invalid-field");
        refused(
                tender("north", "1").replace("\"lotId\"", "\"colour\":1,\"lotId\""),
                400,
                "unknown-field");
        refused("{\"lotId\":\"north\",\"prices\":[null],\"answers\":[]}", 400, "invalid-field");
        refused("{\"lotId\":", 400, "malformed-json");
        refused("", 400, "body-required");
        send("/submissions", tender("north", "1"), "s1", as(Role.COMMISSIONER, BUYER))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.rule").value("role-not-allowed"));
        send("/submissions", tender("north", "1"), "s2", as(Role.PROVIDER, BUYER))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rule").value("buyer-cannot-bid"));
        running.http()
                .perform(
                        post("/api/procedures/{id}/submissions", CARE)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(tender("north", "1"))
                                .with(BIDDER_ONE))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("idempotency-key-required"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "CONTRACT_MANAGER", "APPROVER", "AUDITOR"})
    @Order(7)
    void before_they_are_closed_nobody_of_the_buyer_reads_tenders(Role role) throws Exception {
        for (String path : new String[] {"", "/" + firstTender, "/" + UUID.randomUUID()}) {
            read("/submissions" + path, as(role, BUYER))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.rule").value("tenders-sealed"))
                    .andExpect(content().string(not(org.hamcrest.Matchers.containsString(ONE))));
        }
    }

    @Test
    @Order(8)
    void a_bidder_reads_its_own_tender_and_of_another_not_even_that_it_is_there() throws Exception {
        read("/submissions", BIDDER_ONE)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].submissionId").value(firstTender));
        read("/submissions/" + firstTender, BIDDER_ONE)
                .andExpect(jsonPath("$.criteria[1].answer").value("We listen."))
                .andExpect(jsonPath("$.prices[0].amount.amount").value(450000.50));
        read("/submissions/" + firstTender + "/attachments/" + sha256(PDF), BIDDER_ONE)
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        for (String unknown : new String[] {secondTender, UUID.randomUUID().toString(), "x"}) {
            read("/submissions/" + unknown, BIDDER_ONE)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.rule").value("submission-unknown"));
            send("/submissions/" + unknown + "/withdrawal", "", "w-" + unknown, BIDDER_ONE)
                    .andExpect(status().isNotFound());
        }
        read("/submissions", FIRST_ASSESSOR).andExpect(status().isForbidden());
        running.settle();
        assertThat(running.everythingPublished())
                .contains("\"count\":2")
                .doesNotContain(ONE, TWO, "450000", firstTender, "We listen", "u-provider");
    }

    @Test
    @Order(9)
    void a_tender_is_replaced_and_withdrawn_until_the_closing_time() throws Exception {
        send("/submissions", tender("south", "7"), "t3", BIDDER_TWO)
                .andExpect(status().isCreated());
        String south =
                field(
                        send("/submissions", tender("south", "8"), "t4", BIDDER_TWO)
                                .andReturn()
                                .getResponse()
                                .getContentAsString(),
                        "submissionId");
        send("/submissions/" + south + "/withdrawal", "", "w1", BIDDER_TWO)
                .andExpect(status().isNoContent());
        read("/submissions", BIDDER_TWO)
                .andExpect(
                        jsonPath("$.items[*].status", contains("live", "replaced", "withdrawn")));
    }

    @Test
    @Order(10)
    void at_the_closing_time_tenders_are_late_and_then_closed_by_themselves() throws Exception {
        running.clock().jumpTo(NOW.plus(Duration.ofDays(20)));
        send("/submissions", tender("north", "1"), "late", BIDDER_TWO)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rule").value("tenders-closed"));
        upload("application/pdf", PDF).andExpect(jsonPath("$.rule").value("tenders-closed"));
        running.settle();
        procedure(COMMISSIONER)
                .andExpect(jsonPath("$.state").value("closed"))
                .andExpect(jsonPath("$.buyer.toAgree").value(4));
        send("/submissions", tenderBody, "t1", BIDDER_ONE).andExpect(status().isCreated());
        read("/submissions", COMMISSIONER)
                .andExpect(jsonPath("$.items[*].bidder.id", contains(ONE, TWO)));
        read("/submissions", BIDDER_TWO).andExpect(jsonPath("$.items", hasSize(3)));
        read("/submissions", as(Role.COMMISSIONER, "GB-LAE-OTH"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.rule").value("not-your-procedure"));
        read("/submissions", FIRST_ASSESSOR).andExpect(status().isForbidden());
    }

    @Test
    @Order(11)
    void assessors_are_appointed_score_beside_each_other_and_points_are_agreed() throws Exception {
        appoint("u-assessor-" + BUYER, BUYER, "{\"decision\":\"NONE\"}", "c1")
                .andExpect(status().isNoContent());
        appoint(
                        "u-assessor-GB-LAE-OTH",
                        "GB-LAE-OTH",
                        "{\"decision\":\"MITIGATED\",\"described\":\"Knows one.\",\"because\":\"Says"
                                + " so.\"}",
                        "c2")
                .andExpect(status().isNoContent());
        appoint("someone", ONE, "{\"decision\":\"NONE\"}", "c3")
                .andExpect(jsonPath("$.rule").value("assessor-of-a-bidder"));
        appoint("someone", BUYER, "{\"decision\":\"BARRED\"}", "c4")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.rule").value("invalid-field"));
        read("/submissions/" + firstTender, FIRST_ASSESSOR)
                .andExpect(jsonPath("$.criteria[1].answer").value("We listen."));
        for (String tender : new String[] {firstTender, secondTender}) {
            for (String criterion : new String[] {"price", "peer-led"}) {
                String points = tender.equals(firstTender) ? "80" : "70.5";
                String body = points(tender, criterion, points);
                send("/scores", body, "1" + tender + criterion, FIRST_ASSESSOR)
                        .andExpect(status().isNoContent());
                send("/moderation", body, "0" + tender + criterion, COMMISSIONER)
                        .andExpect(jsonPath("$.rule").value("too-few-scores"));
                send("/scores", body, "2" + tender + criterion, SECOND_ASSESSOR)
                        .andExpect(status().isNoContent());
                send("/moderation", body, "3" + tender + criterion, COMMISSIONER)
                        .andExpect(status().isNoContent());
            }
        }
        send("/scores", points(firstTender, "price", "101"), "s3", FIRST_ASSESSOR)
                .andExpect(status().isBadRequest());
        send("/scores", points(firstTender, "price", "1"), "s4", BIDDER_ONE)
                .andExpect(status().isForbidden());
        read("/submissions/" + firstTender, FIRST_ASSESSOR)
                .andExpect(jsonPath("$.criteria[0].scores", hasSize(1)))
                .andExpect(jsonPath("$.criteria[0].agreed").doesNotExist());
        read("/submissions/" + firstTender, COMMISSIONER)
                .andExpect(jsonPath("$.criteria[0].scores", hasSize(2)))
                .andExpect(jsonPath("$.criteria[0].agreed.points").value(80));
        read("/submissions/" + firstTender, BIDDER_ONE)
                .andExpect(jsonPath("$.criteria[0].scores", hasSize(0)));
    }

    @Test
    @Order(12)
    void an_award_is_recommended_by_whoever_has_seen_the_newest_version() throws Exception {
        send("/recommendation", "{}", "r1", COMMISSIONER)
                .andExpect(status().is(428))
                .andExpect(jsonPath("$.rule").value("version-required"));
        running.http()
                .perform(
                        request("/recommendation", "{}", "r2")
                                .header("If-Match", "\"3\"")
                                .with(COMMISSIONER))
                .andExpect(status().is(412));
        running.http()
                .perform(
                        request("/recommendation", "{}", "r3")
                                .header("If-Match", version())
                                .with(COMMISSIONER))
                .andExpect(status().isNoContent());
        procedure(COMMISSIONER)
                .andExpect(jsonPath("$.state").value("recommended"))
                .andExpect(jsonPath("$.buyer.outcomes[0].winner.id").value(ONE))
                .andExpect(jsonPath("$.buyer.outcomes[0].ranking[0].total").value(80))
                .andExpect(jsonPath("$.buyer.outcomes[1].winner").doesNotExist());
        procedure(BIDDER_ONE).andExpect(jsonPath("$.state").value("assessing"));
        read("/summaries", BIDDER_TWO)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("summaries-not-issued"));
    }

    @Test
    @Order(13)
    void every_assessed_tenderer_reads_its_own_summary_and_how_the_winner_did() throws Exception {
        running.http()
                .perform(
                        request("/assessment-summaries", "", "i1")
                                .header("If-Match", version())
                                .with(COMMISSIONER))
                .andExpect(status().isNoContent());
        read("/summaries", BIDDER_TWO)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].won").value(false))
                .andExpect(jsonPath("$.items[0].tender.total").value(70.5))
                .andExpect(jsonPath("$.items[0].tender.criteria[0].because").value("As we agreed."))
                .andExpect(jsonPath("$.items[0].winner.organisation.id").value(ONE))
                .andExpect(jsonPath("$.items[0].winner.criteria[1].points").value(80));
        read("/summaries", BIDDER_ONE).andExpect(jsonPath("$.items[0].won").value(true));
        read("/summaries", as(Role.PROVIDER, "GB-COH-3"))
                .andExpect(jsonPath("$.items", hasSize(0)));
        read("/summaries", COMMISSIONER).andExpect(jsonPath("$.items", hasSize(2)));
        procedure(BIDDER_TWO).andExpect(jsonPath("$.bidder.summariesReady").value(true));
    }

    @Test
    @Order(14)
    void the_world_is_told_each_of_it_once_and_in_order() throws Exception {
        running.publish(terminated(STOPPED));
        running.settle();
        assertThat(running.published(CARE))
                .containsExactly(
                        "opportunity-opened",
                        "withheld",
                        "question-answered",
                        "submission-received",
                        "submission-received",
                        "submission-received",
                        "submission-received",
                        "submission-withdrawn",
                        "tenders-closed",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "withheld",
                        "assessment-completed",
                        "award-recommended",
                        "assessment-summaries-issued");
        assertThat(running.published(STOPPED))
                .containsExactly("opportunity-opened", "tenders-closed", "opportunity-cancelled");
    }

    private static ResultActions procedure(RequestPostProcessor caller) throws Exception {
        return read("", caller);
    }

    private static ResultActions questions(RequestPostProcessor caller) throws Exception {
        return read("/questions", caller);
    }

    private static ResultActions read(String path, RequestPostProcessor caller) throws Exception {
        return running.http().perform(get("/api/procedures/" + CARE + path).with(caller));
    }

    private static String version() throws Exception {
        return procedure(COMMISSIONER).andReturn().getResponse().getHeader("ETag");
    }

    private static ResultActions send(
            String path, String body, String key, RequestPostProcessor caller) throws Exception {
        return running.http().perform(request(path, body, key).with(caller));
    }

    private static MockHttpServletRequestBuilder request(String path, String body, String key) {
        return post("/api/procedures/" + CARE + path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(body);
    }

    private static void refused(String body, int status, String rule) throws Exception {
        send("/submissions", body, UUID.randomUUID().toString(), BIDDER_ONE)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.rule").value(rule));
    }

    private static ResultActions upload(String type, byte[] content) throws Exception {
        return running.http()
                .perform(
                        post("/api/procedures/{id}/attachments", CARE)
                                .contentType(type)
                                .content(content)
                                .with(BIDDER_ONE));
    }

    private static ResultActions appoint(
            String person, String organisation, String conflict, String key) throws Exception {
        return send(
                "/assessors",
                "{\"personId\":\"%s\",\"organisationId\":\"%s\",\"conflict\":%s}"
                        .formatted(person, organisation, conflict),
                key,
                COMMISSIONER);
    }

    private static String points(String tender, String criterion, String points) {
        return "{\"submissionId\":\"%s\",\"criterionId\":\"%s\",\"points\":%s,\"because\":\"As we agreed.\"}"
                .formatted(tender, criterion, points);
    }

    private static String tender(String lot, String price) {
        return tender(lot, price, "", new byte[0]);
    }

    private static String tender(String lot, String price, String file, byte[] attached)
            throws IllegalStateException {
        String attachments =
                attached.length == 0
                        ? "[]"
                        : "[{\"sha256\":\"%s\",\"name\":\"%s.pdf\"}]"
                                .formatted(sha256(attached), file);
        return """
        {"lotId":"%s",
         "prices":[{"item":"All of it","amount":{"amount":%s,"currency":"GBP"}}],
         "answers":[{"criterionId":"peer-led","text":"We listen.","attachments":%s}]}
        """
                .formatted(lot, price, attachments);
    }

    private static String field(String json, String name) {
        return json.replaceAll("(?s).*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
