package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** An asset passes to a community body over HTTP, from its listing to what people gain by it. */
class AssetsOverHttpTest extends Transferring {

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

    /** Small assistance counts, whether it is given in money or below value. */
    @Test
    void an_undervalue_that_is_small_assistance_is_counted_before_the_asset_passes()
            throws Exception {
        worth = 300_000;
        form = "MINIMAL";
        passing();
        ok(council(asset + "/completion", signed()));
        JsonNode given =
                json(read("/api/enterprises/" + BODY + "/assistance", "provider", BODY))
                        .path("given");
        assertThat(given).hasSize(1);
        assertThat(given.at("/0/pounds").asInt()).isEqualTo(200_000);
        assertThat(given.at("/0/kind").asString()).isEqualTo("MINIMAL");

        passing();
        MockHttpServletResponse refused = council(asset + "/completion", signed());
        assertThat(rule(refused)).isEqualTo("minimal-assistance");
        assertThat(json(refused).path("detail").asString()).contains("200,000");
        assertThat(stage()).isEqualTo("AWARD");
    }

    private void passing() throws Exception {
        anAssetIsListed();
        aBodyIsFoundEligible();
        itIsDecidedForAndAgreed();
        ok(council(asset + "/clearance", ""));
        approved("ENTER_CONTRACT");
    }

    private static String signed() {
        return "{\"signedContentSha256\":\"%s\"}".formatted(CONTENT);
    }
}
