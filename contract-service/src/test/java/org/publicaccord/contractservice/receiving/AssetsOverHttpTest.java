package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.assettransfer.Check;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** An asset passes to a community body over HTTP, from its listing to what people gain by it. */
class AssetsOverHttpTest extends OverHttp {

    private static final String BODY = "GB-COH-09442333";
    private static final String CONTENT = "4d".repeat(32);
    private static final UUID INTEREST = UUID.randomUUID();

    private String contract = "";
    private String asset = "";

    @Test
    void a_hall_passes_once_the_law_is_kept_and_comes_back_when_a_covenant_is_not()
            throws Exception {
        anAssetIsListed();
        aBodyIsFoundEligible();
        nobodyElseDoesWhatIsAnothers();
        itIsDecidedForAndAgreed();
        itPassesOnceTheUndervalueIsLawful();
        aBreachIsNotCuredAndTheHallComesBack();
    }

    private void anAssetIsListed() throws Exception {
        contract =
                posted(
                                "/api/contracts",
                                """
                                {"title":"A hall for Market Street","description":"A hall.",
                                 "concerned":"The street.","category":"SERVICES",
                                 "cpvCodes":["79900000"],"partners":[],
                                 "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                                 "estimate":{"amount":3000000,"currency":"GBP"}}
                                """,
                                "commissioner",
                                COUNCIL)
                        .getHeader("Location");
        asset = contract + "/asset-transfer";
        String because =
                Arrays.stream(Route.values())
                        .map(it -> "\"%s\":\"Considered.\"".formatted(it))
                        .collect(Collectors.joining(",", "{", "}"));
        ok(
                council(
                        contract + "/options-appraisal",
                        "{\"chosen\":\"ASSET_TRANSFER\",\"because\":%s,\"standingReasons\":false}"
                                .formatted(because)));
        ok(
                council(
                        asset,
                        """
                        {"reference":"UPRN-100012345678","name":"The Corn Hall",
                         "description":"A hall with a yard.","openSpace":false,"staffed":false}
                        """));
        assertThat(stage()).isEqualTo("SELECTION");
    }

    private void aBodyIsFoundEligible() throws Exception {
        ok(
                sent(
                        put(interest())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"proposal\":\"We will open it every day.\"}"),
                        "provider",
                        BODY));
        String without = "{\"completeOn\":\"%s\"}".formatted(today());
        assertThat(rule(council(interest() + "/eligibility", without)))
                .isEqualTo("asset-lock-evidence-missing");
        ok(
                council(
                        interest() + "/eligibility",
                        """
                        {"assetLock":{"kind":"COMMUNITY_BENEFIT_SOCIETY","evidenceSha256":"%s",
                          "found":"Its rules lock its assets."},"completeOn":"%s"}
                        """
                                .formatted(CONTENT, today())));
        ok(
                body(
                        interest() + "/business-case",
                        """
                        {"tenure":"LEASE","years":25,"consideration":{"amount":100000,"currency":"GBP"},
                         "benefit":"A hall that is open.","funding":"Our members.",
                         "contentSha256":"%s"}
                        """
                                .formatted(CONTENT)));
    }

    /** Roles and organisations are checked. */
    private void nobodyElseDoesWhatIsAnothers() throws Exception {
        assertThat(body(asset + "/clearance", "").getStatus()).isEqualTo(403);
        assertThat(posted(asset + "/clearance", "", "commissioner", "GB-LAE-OTH").getStatus())
                .isEqualTo(403);
        assertThat(
                        posted(
                                        interest() + "/withdrawal",
                                        "{\"because\":\"Not ours.\"}",
                                        "provider",
                                        "GB-COH-00000001")
                                .getStatus())
                .isEqualTo(403);
    }

    private void itIsDecidedForAndAgreed() throws Exception {
        ok(
                council(
                        asset + "/valuation",
                        """
                        {"unrestrictedValue":{"amount":2600000,"currency":"GBP"},
                         "valuer":"Hart and Vale","valuedOn":"%s","reportSha256":"%s"}
                        """
                                .formatted(today(), CONTENT)));
        ok(
                council(
                        asset + "/well-being",
                        "{\"promotes\":[\"SOCIAL\"],\"statement\":\"People meet there.\"}"));
        approved("DISPOSE_OF_LAND");
        ok(
                council(
                        asset + "/decision",
                        """
                        {"interest":"%s","assessed":[{"interest":"%s","points":72.5,
                          "because":"Open every day."}],"because":"It is the best case."}
                        """
                                .formatted(INTEREST, INTEREST)));
        LocalDate first = today().plusDays(1);
        ok(
                council(
                        asset + "/heads-of-terms",
                        """
                        {"tenure":"LEASE","firstDay":"%s","lastDay":"%s",
                         "consideration":{"amount":100000,"currency":"GBP"},
                         "covenants":[{"id":"use","kind":"COMMUNITY_USE","promise":"Open daily.",
                           "lastDay":"%s","cureDays":28,"mayStepIn":true,"mayRevert":true}],
                         "reportEveryMonths":12,"contentSha256":"%s"}
                        """
                                .formatted(
                                        first,
                                        first.plusYears(25).minusDays(1),
                                        first.plusYears(25).minusDays(1),
                                        CONTENT)));
        ok(
                body(
                        asset + "/heads-of-terms/acceptance",
                        "{\"contentSha256\":\"%s\"}".formatted(CONTENT)));
        String findings =
                Arrays.stream(Check.values())
                        .map(it -> "\"%s\":\"Nothing against it.\"".formatted(it))
                        .collect(Collectors.joining(",", "{", "}"));
        ok(council(asset + "/due-diligence", "{\"findings\":" + findings + "}"));
        ok(
                council(
                        asset + "/subsidy-assessment",
                        """
                        {"form":"NOT_SUBSIDY","undervalue":{"amount":2500000,"currency":"GBP"},
                         "because":"A hall of local interest only."}
                        """));
    }

    /** 2.5 million below value: more than the General Disposal Consent allows. */
    private void itPassesOnceTheUndervalueIsLawful() throws Exception {
        MockHttpServletResponse refused = council(asset + "/clearance", "");
        assertThat(rule(refused)).isEqualTo("secretary-of-state-consent");
        assertThat(json(refused).path("legalBasis").asString())
                .contains("Local Government Act 1972")
                .contains("123");
        ok(
                council(
                        asset + "/consent",
                        "{\"reference\":\"SOS-2026-41\",\"givenOn\":\"%s\"}".formatted(today())));
        ok(council(asset + "/clearance", ""));
        approved("ENTER_CONTRACT");
        ok(council(asset + "/completion", "{\"signedContentSha256\":\"%s\"}".formatted(CONTENT)));
        JsonNode benefit = benefit();
        assertThat(benefit.at("/undervalue/amount").intValue()).isEqualTo(2_500_000);
        assertThat(benefit.at("/covenants/0/status").asString()).isEqualTo("holds");
        assertThat(anonymous("/open/ocds/x-public-benefit/record-schema.json").getStatus())
                .isEqualTo(200);
    }

    private void aBreachIsNotCuredAndTheHallComesBack() throws Exception {
        comes(now().plus(Duration.ofDays(90)));
        await().untilAsserted(() -> assertThat(stage()).isEqualTo("DELIVERY"));
        ok(
                body(
                        asset + "/benefit-reports",
                        "{\"upTo\":\"%s\",\"gained\":\"120 people a week.\"}".formatted(today())));
        String covenant = asset + "/covenants/use";
        ok(council(covenant + "/breach", "{\"because\":\"Closed for a month.\"}"));
        LocalDate cureBy = today().plusDays(30);
        assertThat(
                        rule(
                                council(
                                        covenant + "/cure-notice",
                                        "{\"cureBy\":\"%s\",\"demand\":\"Open it.\"}"
                                                .formatted(today().plusDays(5)))))
                .isEqualTo("cure-period-too-short");
        ok(
                council(
                        covenant + "/cure-notice",
                        "{\"cureBy\":\"%s\",\"demand\":\"Open it.\"}".formatted(cureBy)));
        String reverter =
                "{\"revertedOn\":\"%s\",\"because\":\"It stayed closed.\"}"
                        .formatted(cureBy.plusDays(1));
        assertThat(rule(council(covenant + "/reverter", reverter))).isEqualTo("cure-period-runs");
        comes(now().plus(Duration.ofDays(32)));
        approved("TERMINATE");
        ok(council(covenant + "/reverter", reverter));
        assertThat(benefit().path("revertedOn").asString())
                .isEqualTo(cureBy.plusDays(1).toString());
        assertThat(benefit().at("/benefitReports/0/gained").asString())
                .isEqualTo("120 people a week.");
        assertThat(stage()).isEqualTo("TERMINATED");
    }

    private String interest() {
        return asset + "/interests/" + INTEREST;
    }

    /** Land is disposed of with the approval of another person. */
    private void approved(String act) throws Exception {
        String approval = contract + "/approvals/" + UUID.randomUUID();
        ok(
                sent(
                        put(approval)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"act\":\"%s\",\"summary\":\"As prepared.\",\"value\":2600000}"
                                                .formatted(act)),
                        "commissioner",
                        COUNCIL));
        ok(posted(approval + "/give", "", "approver", COUNCIL));
    }

    private JsonNode benefit() throws Exception {
        String id = contract.replace("/api/contracts/", "");
        return json(anonymous("/open/ocds/records/ocds-pacord-" + id))
                .at("/records/0/x_public_benefit/assetTransfer");
    }

    private String stage() throws Exception {
        return json(read(contract, "commissioner", COUNCIL)).path("stage").asString();
    }

    private MockHttpServletResponse council(String address, String json) throws Exception {
        return posted(address, json, "commissioner", COUNCIL);
    }

    private MockHttpServletResponse body(String address, String json) throws Exception {
        return posted(address, json, "provider", BODY);
    }

    private static LocalDate today() {
        return UkCalendar.dayOf(now());
    }
}
