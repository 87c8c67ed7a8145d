package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Route;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** What comes after the term of a running contract, decided over HTTP. */
class RenewingOverHttpTest extends Procured {

    private static final String FIVE =
            """
            {"QUALITY_AND_INNOVATION":%1$d,"VALUE":%1$d,
             "INTEGRATION_COLLABORATION_AND_SUSTAINABILITY":%1$d,
             "ACCESS_INEQUALITIES_AND_CHOICE":%1$d,"SOCIAL_VALUE":%1$d}
            """;

    private void does(String address, String body) throws Exception {
        ok(posted(address, body, "commissioner", COUNCIL));
    }

    /** Health care by the only capable provider, live since February 2027 and under review. */
    private String underReview() throws Exception {
        String contract = begun(Route.PROVIDER_SELECTION, "85120000", "SUB_CENTRAL");
        String selection = contract + "/provider-selection";
        does(
                selection + "/process",
                """
                {"authority":"LOCAL_AUTHORITY","stated":{"framework":false,"existingProvider":true,
                   "onlyCapable":true,"patientChoice":false,"numberUnrestricted":false,
                   "existingEnds":true,"considerableChange":false,"satisfactory":true,
                   "identifiable":true},
                 "process":"DIRECT_AWARD_A","because":"Nobody else can.","conflicts":"None."}
                """);
        does(
                selection + "/choice",
                """
                {"provider":{"organisation":"GB-COH-09442333","name":"Common Threads"},
                 "price":{"amount":960000,"currency":"GBP"},"weights":%s,"points":%s,
                 "because":"It meets the criteria."}
                """
                        .formatted(FIVE.formatted(20), FIVE.formatted(4)));
        approved(contract, "AWARD", 960_000);
        does(selection + "/award", "{\"because\":\"As weighed.\"}");
        approved(contract, "ENTER_CONTRACT", 960_000);
        ok(entering(contract));
        comes(Instant.parse("2027-02-01T09:00:00Z"));
        await().untilAsserted(() -> assertThat(stage(contract)).isEqualTo("DELIVERY"));
        does(contract + "/reviews", "{\"userVoice\":\"Go on.\"}");
        approved(contract, "RENEW", 960_000);
        return contract;
    }

    @Test
    void a_provider_that_goes_on_by_process_c_has_one_successor_opened_for_it() throws Exception {
        String contract = underReview();
        does(contract + "/renewal", "{\"outcome\":\"PSR_C\",\"because\":\"It serves well.\"}");
        await().untilAsserted(() -> assertThat(linked(contract)).hasSize(1));
        assertThat(linked(contract).at("/0/relation").asString()).isEqualTo("FOLLOWED_BY");
        String next = "/api/contracts/" + linked(contract).at("/0/contract").asString();
        JsonNode need = json(read(next, "commissioner", COUNCIL));
        assertThat(need.path("stage").asString()).isEqualTo("CO_DESIGN");
        assertThat(need.path("title").asString()).isEqualTo("Peer support");
        await().untilAsserted(() -> assertThat(linked(next)).hasSize(1));
        assertThat(linked(next).at("/0/relation").asString()).isEqualTo("FOLLOWS");

        does(contract + "/reviews", "{\"userVoice\":\"Go on, they say again.\"}");
        approved(contract, "RENEW", 960_000);
        does(contract + "/renewal", "{\"outcome\":\"PSR_C\",\"because\":\"Looked at again.\"}");
        String after = begun(Route.DIRECT_AWARD, "79900000", "SUB_CENTRAL");
        does(
                after + "/links",
                "{\"follows\":\"%s\",\"because\":\"A day centre too.\"}".formatted(id(contract)));
        await().untilAsserted(() ->
                assertThat(linked(contract).findValuesAsString("contract"))
                        .containsExactly(id(next), id(after)));
    }

    private JsonNode linked(String contract) throws Exception {
        return json(read(contract, "commissioner", COUNCIL)).path("linkedContracts");
    }

    private String stage(String contract) throws Exception {
        return json(read(contract, "commissioner", COUNCIL)).path("stage").asString();
    }

    private MockHttpServletResponse renewing(String contract, String outcome, String successor)
            throws Exception {
        return posted(
                contract + "/renewal",
                "{\"outcome\":\"%s\",\"successor\":\"%s\",\"because\":\"Tenancies hold.\"}"
                        .formatted(outcome, successor),
                "commissioner",
                COUNCIL);
    }

    private static String id(String contract) {
        return contract.substring(contract.lastIndexOf('/') + 1);
    }

    @Test
    void a_renewal_names_a_contract_of_the_same_buyer_that_is_on_record() throws Exception {
        String contract = underReview();
        refused(
                renewing(contract, "NEW_AWARD", UUID.randomUUID().toString()),
                "linked-contract-unknown");
        refused(renewing(contract, "NEW_AWARD", id(contract)), "linked-to-itself");
        String others = begun(Route.DIRECT_AWARD, "79900000", "SUB_CENTRAL", "GB-LAE-NRD");
        refused(renewing(contract, "NEW_AWARD", id(others)), "linked-contract-of-another-buyer");
        assertThat(stage(contract)).isEqualTo("REVIEW");

        String next = begun(Route.DIRECT_AWARD, "79900000", "SUB_CENTRAL");
        ok(renewing(contract, "NEW_AWARD", id(next)));
        assertThat(stage(contract)).isEqualTo("RENEWAL");
        await().untilAsserted(() ->
                assertThat(
                                json(read(next, "commissioner", COUNCIL))
                                        .at("/linkedContracts/0/contract")
                                        .asString())
                        .isEqualTo(id(contract)));
    }
}
