package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** A most suitable provider, from the process to the contract, over HTTP. */
class ProviderSelectionOverHttpTest extends Procured {

    private static final String BECAUSE = "{\"because\":\"As weighed.\"}";
    private static final String FIVE =
            """
            {"QUALITY_AND_INNOVATION":%1$d,"VALUE":%1$d,
             "INTEGRATION_COLLABORATION_AND_SUSTAINABILITY":%1$d,
             "ACCESS_INEQUALITIES_AND_CHOICE":%1$d,"SOCIAL_VALUE":%1$d}
            """;

    @Test
    void a_most_suitable_provider_is_awarded_after_a_representation() throws Exception {
        String contract = begun(Route.PROVIDER_SELECTION, "85120000", "SUB_CENTRAL");
        String selection = contract + "/provider-selection";
        refused(
                posted(selection + "/process", process("DIRECT_AWARD_C"), "commissioner", COUNCIL),
                "psr-direct-award-c");
        does(selection + "/process", process("MOST_SUITABLE_PROVIDER"));
        does(selection + "/notices", notice("INTENTION_TO_FOLLOW"));
        refused(
                posted(selection + "/choice", choice(), "commissioner", COUNCIL),
                "choice-too-early");
        comes(now().plus(Duration.ofDays(14)));
        does(selection + "/choice", choice());
        does(selection + "/notices", notice("INTENTION"));
        assertThat(read(selection, "provider", "GB-COH-09442333").getStatus()).isEqualTo(403);
        refused(entering(contract), "selection-standstill-runs");
        String representation = selection + "/representations/" + UUID.randomUUID();
        ok(
                sent(
                        MockMvcRequestBuilders.put(representation)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        """
                                        {"provider":"GB-CHC-1098457","receivedOn":"%s",
                                         "words":"The weights were not applied."}
                                        """
                                                .formatted(UkCalendar.dayOf(now()))),
                        "commissioner",
                        COUNCIL));
        refused(
                posted(
                        selection + "/further-decision",
                        "{\"decision\":\"CONFIRM\",\"because\":\"They were.\"}",
                        "commissioner",
                        COUNCIL),
                "information-not-provided");
        does(representation + "/information", BECAUSE);
        does(
                selection + "/further-decision",
                "{\"decision\":\"CONFIRM\",\"because\":\"They were.\"}");
        does(selection + "/panel", BECAUSE);
        does(selection + "/panel/advice", BECAUSE);
        does(
                selection + "/further-decision",
                "{\"decision\":\"CONFIRM\",\"because\":\"As advised.\"}");
        comes(now().plus(Duration.ofDays(30)));
        approved(contract, "AWARD", 960_000);
        does(selection + "/award", BECAUSE);
        does(selection + "/notices", notice("AWARD"));
        approved(contract, "ENTER_CONTRACT", 960_000);
        ok(entering(contract));
        var view = json(read(selection, "auditor", "GB-GOV-NAO"));
        assertThat(view.path("state").asString()).isEqualTo("Entered");
        assertThat(view.at("/governance/process").asString()).isEqualTo("MOST_SUITABLE_PROVIDER");
        refused(
                posted(selection + "/abandonment", BECAUSE, "commissioner", COUNCIL),
                "not-at-this-point");
        isSummedUp();
    }

    /** Other specs select providers for the same council, so it is at least one. */
    private void isSummedUp() throws Exception {
        String year = "/api/authorities/" + COUNCIL + "/provider-selections";
        await().untilAsserted(() -> {
            JsonNode summary =
                    json(read(year + "?from=2026-04-01", "provider", "GB-COH-09442333"))
                            .path("summary");
            assertThat(summary.at("/awarded/MOST_SUITABLE_PROVIDER").asInt()).isPositive();
            assertThat(summary.path("representations").asInt()).isPositive();
            assertThat(summary.at("/impact/CONFIRM").asInt()).isPositive();
            assertThat(summary.path("newProviders").asInt()).isEqualTo(1);
        });
        JsonNode later = json(read(year + "?from=2027-04-01", "auditor", "GB-GOV-NAO"));
        assertThat(later.at("/summary/awarded/MOST_SUITABLE_PROVIDER").asInt()).isZero();
        assertThat(later.path("complete").asBoolean()).isTrue();
        assertThat(read(year, "provider", "GB-COH-09442333").getStatus()).isEqualTo(400);
        assertThat(rule(read(year + "?from=1899-12-31", "auditor", "GB-GOV-NAO")))
                .isEqualTo("invalid-parameter");
    }

    private void does(String address, String body) throws Exception {
        ok(posted(address, body, "commissioner", COUNCIL));
    }

    private static String process(String process) {
        return """
        {"authority":"LOCAL_AUTHORITY","stated":{"framework":false,"existingProvider":false,
           "onlyCapable":false,"patientChoice":false,"numberUnrestricted":false,
           "existingEnds":false,"considerableChange":false,"satisfactory":false,
           "identifiable":true},
         "process":"%s","because":"The local providers are known.","conflicts":"None."}
        """
                .formatted(process);
    }

    private static String notice(String notice) {
        return "{\"notice\":\"%s\",\"noticeId\":\"0-%s\",\"publishedAt\":\"%s\"}"
                .formatted(notice, notice, now());
    }

    private static String choice() {
        return """
        {"provider":{"organisation":"GB-COH-09442333","name":"Common Threads"},
         "price":{"amount":960000,"currency":"GBP"},"weights":%s,"points":%s,
         "because":"It meets the criteria best."}
        """
                .formatted(FIVE.formatted(20), FIVE.formatted(4));
    }
}
