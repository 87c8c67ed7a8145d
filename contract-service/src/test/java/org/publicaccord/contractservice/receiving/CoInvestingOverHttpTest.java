package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Route;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A co-investment over HTTP, from its capital stack to the investors' exit. */
class CoInvestingOverHttpTest extends Procured {

    private static final String CO_OP = "GB-COH-08230171";
    private static final String FUND = "GB-COH-07102234";
    private static final String EVALUATOR = "GB-CHC-1150001";
    private static final String HASH = "9f".repeat(32);

    private String capital;

    private MockHttpServletResponse council(String at, String json) throws Exception {
        return posted(capital + at, json, "commissioner", COUNCIL);
    }

    private MockHttpServletResponse coOp(String at, String json) throws Exception {
        return posted(capital + at, json, "provider", CO_OP);
    }

    private MockHttpServletResponse fund(String at, String json) throws Exception {
        return posted(capital + at, json, "investor", FUND);
    }

    private JsonNode seenBy(String role, String organisation) throws Exception {
        return json(read(capital, role, organisation));
    }

    private static String gbp(int pounds) {
        return "{\"amount\":%d,\"currency\":\"GBP\"}".formatted(pounds);
    }

    @Test
    void capital_is_agreed_signed_released_and_paid_back() throws Exception {
        String contract = begun(Route.CO_INVESTMENT, "85312300", "SUB_CENTRAL");
        capital = contract + "/co-investment";
        String stack = agreedByAll("/stack", stack());
        assertThat(seenBy("investor", "GB-COH-00000001").has("contentSha256")).isFalse();
        ok(council("/terms", terms(20)));
        refused(fund("/agreement", agreed(stack)), "other-content");
        String earlier = seenBy("investor", FUND).path("contentSha256").asString();
        String signed = agreedByAll("/terms", terms(25));
        JsonNode seen = seenBy("verifier", EVALUATOR);
        assertThat(seen.at("/terms/returnCapPercent").asInt()).isEqualTo(25);
        assertThat(seen.at("/terms/patienceUntil").asString()).isEqualTo("2031-12-31");
        assertThat(seen.at("/tranches/0/state").asString()).isEqualTo("COMMITTED");
        assertThat(signed).isNotEqualTo(earlier);
        isEntered(contract, earlier, signed);
        isReleasedOnceVerified();
        isChangedByAll(contract);
        isPaidBack();
    }

    /** Small assistance counts, also where it is given as capital on better terms. */
    @Test
    void capital_that_is_small_assistance_is_counted_before_it_is_committed() throws Exception {
        signedAs("MINIMAL", 200_000);
        ok(council("/entry", signature(content())));
        JsonNode given = given();
        assertThat(given).hasSize(1);
        assertThat(given.at("/0/pounds").asInt()).isEqualTo(200_000);
        assertThat(given.at("/0/kind").asString()).isEqualTo("MINIMAL");

        signedAs("MINIMAL", 120_000);
        MockHttpServletResponse refused = council("/entry", signature(content()));
        assertThat(rule(refused)).isEqualTo("minimal-assistance");
        assertThat(json(refused).path("detail").asString()).contains("200,000");
        assertThat(given()).hasSize(1);
        signedAs("MINIMAL", 115_000);
        ok(council("/entry", signature(content())));
        assertThat(given()).hasSize(2);
    }

    private static JsonNode given(JsonNode assistance) {
        return assistance.path("given");
    }

    private JsonNode given() throws Exception {
        return given(json(read("/api/enterprises/" + CO_OP + "/assistance", "provider", CO_OP)));
    }

    /** A co-investment that every party but the authority signed. */
    private void signedAs(String form, int equivalent) throws Exception {
        String contract = begun(Route.CO_INVESTMENT, "85312300", "SUB_CENTRAL");
        capital = contract + "/co-investment";
        agreedByAll("/stack", stack());
        String signed = agreedByAll("/terms", terms(20));
        approved(contract, "AWARD", 100_000);
        ok(
                council(
                        "/subsidy",
                        "{\"form\":\"%s\",\"equivalent\":%s,\"because\":\"Below the market.\"}"
                                .formatted(form, gbp(equivalent))));
        ok(coOp("/signature", signature(signed)));
        ok(fund("/signature", signature(signed)));
        approved(contract, "ENTER_CONTRACT", 100_000);
    }

    private String content() throws Exception {
        return seenBy("investor", FUND).path("contentSha256").asString();
    }

    private static String stack() {
        return """
        {"investee":{"organisation":"%s","name":"Brightbeck"},
         "investors":[{"organisation":"%s","name":"Slow Water Fund"}],
         "total":%s,
         "layers":[
           {"id":"loan","instrument":"DEBT","investor":"%s","amount":%s,"rank":1},
           {"id":"cushion","instrument":"FIRST_LOSS","investor":"%s","amount":%s,"rank":2}]}
        """
                .formatted(CO_OP, FUND, gbp(100_000), FUND, gbp(60_000), COUNCIL, gbp(40_000));
    }

    private static String terms(int capPercent) {
        return """
        {"firstDay":"2027-01-04","lastDay":"2036-12-31","returnCapPercent":%d,
         "graceUntil":"2027-12-31","holidayUntil":"2028-12-31","patienceUntil":"2031-12-31",
         "shares":[{"layer":"loan","percent":20}],"reinvestedPercent":30,"communityPercent":50,
         "tests":[{"id":"homes","measure":"Homes let at a social rent","unit":"homes",
           "target":12,"evidenceSource":"The tenancies","verifier":"%s","dueOn":"2027-12-31"}],
         "tranches":[{"id":"all","layer":"loan","amount":%s,"test":"homes"}],
         "reportEveryMonths":12,"wordingSha256":"%s"}
        """
                .formatted(capPercent, EVALUATOR, gbp(60_000), HASH);
    }

    private static String agreed(String content) {
        return "{\"contentSha256\":\"%s\"}".formatted(content);
    }

    private static String signature(String content) {
        return "{\"signedContentSha256\":\"%s\"}".formatted(content);
    }

    /** What is proposed is agreed to by the investee and the fund, by what they see. */
    private String agreedByAll(String at, String proposal) throws Exception {
        ok(council(at, proposal));
        String content = seenBy("investor", FUND).path("contentSha256").asString();
        ok(coOp("/agreement", agreed(content)));
        ok(fund("/agreement", agreed(content)));
        return content;
    }

    private void isEntered(String contract, String earlier, String signed) throws Exception {
        String marketTerms =
                "{\"marketTermsSha256\":\"%s\",\"because\":\"As a bank would.\"}".formatted(HASH);
        assertThat(rule(council("/subsidy", marketTerms))).isEqualTo("approval-needed");
        approved(contract, "AWARD", 100_000);
        ok(council("/subsidy", marketTerms));
        refused(fund("/signature", signature(earlier)), "other-content");
        ok(fund("/signature", signature(signed)));
        approved(contract, "ENTER_CONTRACT", 100_000);
        refused(council("/entry", signature(signed)), "signature-missing");
        ok(coOp("/signature", signature(signed)));
        ok(council("/entry", signature(signed)));
        assertThat(json(read(contract, "provider", CO_OP)).path("stage").asString())
                .isEqualTo("MOBILISING");
    }

    private void isReleasedOnceVerified() throws Exception {
        refused(council("/exit", "{\"because\":\"Too soon.\"}"), "nothing-released");
        ok(coOp("/tranches/all/request", ""));
        refused(fund("/tranches/all/release", ""), "outcome-not-verified");
        String measured =
                "{\"measured\":12,\"evidenceSha256\":\"%s\",\"found\":\"All are let.\"}"
                        .formatted(HASH);
        refused(fund("/tests/homes/result", measured), "not-the-verifier");
        ok(posted(capital + "/tests/homes/result", measured, "verifier", EVALUATOR));
        assertThat(coOp("/tranches/all/release", "").getStatus()).isEqualTo(403);
        ok(fund("/tranches/all/release", ""));
        assertThat(seenBy("investor", FUND).at("/tranches/0/state").asString())
                .isEqualTo("RELEASED");
    }

    private void isChangedByAll(String contract) throws Exception {
        approved(contract, "MODIFY", 100_000);
        String change =
                """
                {"layer":"loan","instrument":"QUASI_EQUITY","rank":1,
                 "subsidy":{"marketTermsSha256":"%s","because":"As before."},
                 "because":"It is served from the surplus."}
                """
                        .formatted(HASH);
        ok(council("/change", change));
        JsonNode seen = seenBy("investor", FUND).path("change");
        assertThat(seen.path("instrument").asString()).isEqualTo("QUASI_EQUITY");
        assertThat(seen.path("because").asString()).contains("surplus");
        assertThat(seenBy("provider", "GB-COH-00000001").has("change")).isFalse();
        String content = seenBy("investor", FUND).path("contentSha256").asString();
        ok(coOp("/agreement", agreed(content)));
        ok(fund("/agreement", agreed(content)));
        assertThat(seenBy("investor", FUND).at("/layers/0/instrument").asString())
                .isEqualTo("QUASI_EQUITY");
    }

    private void isPaidBack() throws Exception {
        refused(fund("/layers/loan/payments", paid(60_000)), "repayment-holiday");
        refused(council("/exit", "{\"because\":\"Too soon.\"}"), "capital-outstanding");
        ok(coOp("/layers/loan/payments", paid(60_000)));
        JsonNode loan = seenBy("investor", FUND).at("/layers/0/standing");
        assertThat(loan.path("repaid").asInt()).isEqualTo(60_000);
        assertThat(seenBy("provider", "GB-COH-00000001").at("/layers/0").has("standing")).isFalse();
        ok(council("/exit", "{\"because\":\"All was paid back.\"}"));
        assertThat(seenBy("investor", FUND).path("state").asString()).isEqualTo("Exited");
    }

    private static String paid(int pounds) {
        return "{\"capital\":%s,\"interest\":%s}".formatted(gbp(pounds), gbp(0));
    }
}
