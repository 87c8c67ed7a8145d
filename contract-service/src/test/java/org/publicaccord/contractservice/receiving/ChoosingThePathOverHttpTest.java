package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.contract.Route;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** How a need is to be met, over HTTP: asked, determined on evidence, checked and chosen. */
class ChoosingThePathOverHttpTest extends OverHttp {

    private static final String DETERMINATION =
            """
            {"kind":"NO_PROVIDER","lookedAt":["Two market engagements."],
             "findings":"Nobody offers peer support in the city.",
             "evidence":[{"title":"Engagement report","contentSha256":"%s"}]}
            """
                    .formatted("9f".repeat(32));

    private String need() throws Exception {
        return posted(
                        "/api/contracts",
                        """
                        {"title":"Peer support","description":"Peers.","concerned":"People.",
                         "category":"SERVICES","cpvCodes":["85310000"],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":960000,"currency":"GBP"}}
                        """,
                        "commissioner",
                        COUNCIL)
                .getHeader("Location");
    }

    private MockHttpServletResponse appraised(String need, Route chosen, String stated)
            throws Exception {
        String reasons =
                Arrays.stream(Route.values())
                        .map(it -> "\"%s\":\"It was weighed.\"".formatted(it))
                        .collect(Collectors.joining(","));
        return posted(
                need + "/options-appraisal",
                """
                {"chosen":"%s","because":{%s},"standingReasons":false%s}
                """
                        .formatted(chosen, reasons, stated),
                "commissioner",
                COUNCIL);
    }

    private JsonNode commissioning(String need) throws Exception {
        return json(read(need + "/commissioning", "provider", "GB-COH-00000001"));
    }

    @Test
    void a_market_failure_opens_in_house_provision_and_the_need_is_met_without_a_contract()
            throws Exception {
        String need = need();
        assertThat(rule(posted(need + "/market-failure", DETERMINATION, "commissioner", COUNCIL)))
                .isEqualTo("approval-needed");
        assertThat(
                        posted(need + "/market-failure", DETERMINATION, "approver", "GB-LAE-NRD")
                                .getStatus())
                .as("another council's approver")
                .isEqualTo(403);
        ok(posted(need + "/market-failure", DETERMINATION, "approver", COUNCIL));
        JsonNode failure = commissioning(need).path("marketFailure");
        assertThat(failure.path("determinedOn").asString()).isEqualTo("2026-11-23");
        assertThat(failure.path("opens").valueStream().map(it -> it.path("route").asString()))
                .contains("GRANT", "IN_HOUSE", "COOPERATION");

        MockHttpServletResponse refused = appraised(need, Route.IN_HOUSE, "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(rule(refused)).isEqualTo("route-not-lawful");
        ok(
                appraised(
                        need,
                        Route.IN_HOUSE,
                        """
                        ,"stated":{"route":"IN_HOUSE","controlled":false,"privateShare":false,
                         "forAuthorityPercent":0,"staffTransfer":true}
                        """));
        JsonNode met = commissioning(need);
        assertThat(met.path("metWithoutContract").asBoolean()).isTrue();
        assertThat(met.at("/appraisal/checked/answer").asString()).isEqualTo("YES");
        assertThat(met.at("/appraisal/checked/steps/0").asString())
                .contains("A market failure was determined on 23 November 2026");
        JsonNode contract = json(read(need, "auditor", "GB-AUDIT"));
        assertThat(contract.path("stage").asString()).isEqualTo("CLOSED");
        assertThat(contract.path("path").asString()).isEqualTo("IN_HOUSE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COOPERATION | YES | "authoritiesAlone":true,"commonObjectives":true,"publicInterestAlone":true,"otherActivitiesPercent":20
                    COOPERATION | NO | "authoritiesAlone":false,"commonObjectives":true,"publicInterestAlone":true,"otherActivitiesPercent":20
                    IN_HOUSE | NO | "controlled":true,"privateShare":true,"forAuthorityPercent":90,"staffTransfer":false
                    WORKING_AGREEMENT | NOT_YET | "host":"GRANT","inPlace":false
                    RESERVED | YES | "reservation":{"basis":"S33_PUBLIC_SERVICE_MUTUAL","reservableServices":true,"firstDay":"2027-01-01","lastDay":"2031-12-31"},"buyer":"ENGLISH_COUNCIL","procedure":"COMPETITIVE_FLEXIBLE","begunOn":"2026-11-23"
                    RESERVED | NO | "reservation":{"basis":"S33_PUBLIC_SERVICE_MUTUAL","reservableServices":true,"firstDay":"2027-01-01","lastDay":"2032-01-01"},"buyer":"ENGLISH_COUNCIL","procedure":"COMPETITIVE_FLEXIBLE","begunOn":"2026-11-23"
                    DIRECT_AWARD | YES | "ground":"TECHNICAL_REASONS","conditionsStated":true,"awardOn":"2027-01-01","standing":"CLEAR","excludableConsidered":false,"overridingPublicInterest":false,"conflictsAssessed":true
                    PROVIDER_SELECTION | YES | "authority":"LOCAL_AUTHORITY","mainCpv":"85111000","question":{"framework":false,"existingProvider":true,"onlyCapable":true,"patientChoice":false,"numberUnrestricted":false,"existingEnds":false,"considerableChange":false,"satisfactory":true,"identifiable":false},"chosen":"DIRECT_AWARD_A"
                    GRANT | YES | "serviceEnforced":false,"subsidy":{"form":"MINIMAL","pounds":60000,"received":[{"kind":"MINIMAL","givenOn":"2026-05-01","pounds":250000}],"sensitiveSector":false,"principlesAssessed":[],"givenOn":"2026-11-23"}
                    GRANT | NO | "serviceEnforced":false,"subsidy":{"form":"MINIMAL","pounds":70000,"received":[{"kind":"MINIMAL","givenOn":"2026-05-01","pounds":250000}],"sensitiveSector":false,"principlesAssessed":[],"givenOn":"2026-11-23"}
                    CO_INVESTMENT | YES | "marketTerms":true,"subsidy":{"form":"NOT_SUBSIDY","pounds":1,"received":[],"sensitiveSector":false,"principlesAssessed":[],"givenOn":"2026-11-23"}
                    ASSET_TRANSFER | YES | "tenure":{"kind":"LEASE","firstDay":"2027-01-01","lastDay":"2031-12-31"},"unrestrictedPounds":100,"considerationPounds":1,"openSpace":false,"clearance":{"valued":true,"wellBeingStated":false,"subsidyAssessed":true,"objectionsConsidered":false}
                    """)
    void each_route_is_answered_with_what_is_stated_of_it(
            String route, String answer, String stated) throws Exception {
        JsonNode report =
                json(
                        posted(
                                "/api/can-i/route",
                                """
                                {"subject":"Peer support","route":"%s","authority":"SUB_CENTRAL",
                                 "category":"SERVICES","lightTouch":true,"concession":false,"frameworkNamed":false,"poundsInclVat":960000,
                                 "facts":{"route":"%s",%s}}
                                """
                                        .formatted(route, route, stated),
                                "commissioner",
                                COUNCIL));
        assertThat(report.path("answer").asString()).as(report.toString()).isEqualTo(answer);
        assertThat(report.path("section").asString()).isNotBlank();
        assertThat(report.path("text").asString()).contains("Facts relied on", "Legal basis");
    }

    @Test
    void what_proposed_rules_would_have_changed_stands_beside_the_answer() throws Exception {
        JsonNode report =
                json(
                        posted(
                                "/api/can-i/route",
                                """
                                {"subject":"Care","route":"OPEN","authority":"SUB_CENTRAL",
                                 "category":"SERVICES","lightTouch":true,"concession":false,"frameworkNamed":false,
                                 "poundsInclVat":6000000}
                                """,
                                "provider",
                                "GB-COH-00000001"));
        assertThat(report.path("answer").asString()).isEqualTo("YES");
        assertThat(report.path("proposals").get(0).asString())
                .contains("3 key performance indicators would have been set", "not in force");
    }
}
