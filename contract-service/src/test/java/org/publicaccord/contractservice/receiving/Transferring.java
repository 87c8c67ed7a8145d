package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.assettransfer.Check;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** An asset on its way to a community body, over HTTP: up to what the law asks for. */
abstract class Transferring extends OverHttp {

    static final String BODY = "GB-COH-01187722";
    static final String CONTENT = "4d".repeat(32);
    static final UUID INTEREST = UUID.randomUUID();

    /** What the asset would fetch. */
    int worth = 2_600_000;

    /** What its undervalue is as a subsidy. */
    String form = "NOT_SUBSIDY";

    String contract = "";
    String asset = "";

    void anAssetIsListed() throws Exception {
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

    void aBodyIsFoundEligible() throws Exception {
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

    void itIsDecidedForAndAgreed() throws Exception {
        ok(
                council(
                        asset + "/valuation",
                        """
                        {"unrestrictedValue":{"amount":%d,"currency":"GBP"},
                         "valuer":"Hart and Vale","valuedOn":"%s","reportSha256":"%s"}
                        """
                                .formatted(worth, today(), CONTENT)));
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
                        {"form":"%s","undervalue":{"amount":%d,"currency":"GBP"},
                         "because":"A hall of local interest only."}
                        """
                                .formatted(form, worth - 100_000)));
    }

    String interest() {
        return asset + "/interests/" + INTEREST;
    }

    /** Land is disposed of with the approval of another person. */
    void approved(String act) throws Exception {
        String approval = contract + "/approvals/" + UUID.randomUUID();
        ok(
                sent(
                        put(approval)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"act\":\"%s\",\"summary\":\"As prepared.\",\"value\":%d}"
                                                .formatted(act, worth)),
                        "commissioner",
                        COUNCIL));
        ok(posted(approval + "/give", "", "approver", COUNCIL));
    }

    JsonNode benefit() throws Exception {
        String id = contract.replace("/api/contracts/", "");
        return json(anonymous("/open/ocds/records/ocds-pacord-" + id))
                .at("/records/0/x_public_benefit/assetTransfer");
    }

    String stage() throws Exception {
        return json(read(contract, "commissioner", COUNCIL)).path("stage").asString();
    }

    MockHttpServletResponse council(String address, String json) throws Exception {
        return posted(address, json, "commissioner", COUNCIL);
    }

    MockHttpServletResponse body(String address, String json) throws Exception {
        return posted(address, json, "provider", BODY);
    }

    static LocalDate today() {
        return UkCalendar.dayOf(now());
    }
}
