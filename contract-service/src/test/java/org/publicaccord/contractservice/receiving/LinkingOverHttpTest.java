package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.OverHttp;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** Contracts that are linked over HTTP: each says it of the other, to anyone. */
class LinkingOverHttpTest extends OverHttp {

    private static final String ANOTHER = "GB-LAE-NRD";

    private String need(String title, String organisation) throws Exception {
        return posted(
                        "/api/contracts",
                        """
                        {"title":"%s","description":"Peers.","concerned":"People.",
                         "category":"SERVICES","cpvCodes":[],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":20000,"currency":"GBP"}}
                        """
                                .formatted(title),
                        "commissioner",
                        organisation)
                .getHeader("Location");
    }

    private MockHttpServletResponse links(String contract, String origin) throws Exception {
        return posted(
                contract + "/links",
                "{\"follows\":\"%s\",\"because\":\"It goes on as a partnership.\"}"
                        .formatted(id(origin)),
                "commissioner",
                COUNCIL);
    }

    private static String id(String contract) {
        return contract.substring(contract.lastIndexOf('/') + 1);
    }

    private JsonNode linked(String contract) throws Exception {
        return json(read(contract, "provider", "GB-COH-09442333")).path("linkedContracts");
    }

    @Test
    void a_contract_and_what_it_comes_after_tell_of_each_other() throws Exception {
        String before = need("A grant for peers", COUNCIL);
        String after = need("A partnership of peers", COUNCIL);
        ok(links(after, before));
        ok(links(after, before));

        JsonNode link = linked(after).path(0);
        assertThat(linked(after)).hasSize(1);
        assertThat(link.path("relation").asString()).isEqualTo("FOLLOWS");
        assertThat(link.path("contract").asString()).isEqualTo(id(before));
        assertThat(link.path("title").asString()).isEqualTo("A grant for peers");
        assertThat(link.path("because").asString()).isEqualTo("It goes on as a partnership.");

        await().untilAsserted(() -> assertThat(linked(before)).hasSize(1));
        assertThat(linked(before).at("/0/relation").asString()).isEqualTo("FOLLOWED_BY");
        assertThat(linked(before).at("/0/contract").asString()).isEqualTo(id(after));
        assertThat(rule(links(before, after))).isEqualTo("linked-the-other-way");

        JsonNode record = json(anonymous("/open/ocds/records/ocds-pacord-" + id(after)));
        assertThat(record.at("/records/0/compiledRelease/relatedProcesses/0/identifier").asString())
                .isEqualTo("ocds-pacord-" + id(before));
    }

    @Test
    void a_link_leads_to_a_contract_of_the_same_buyer_that_is_on_record() throws Exception {
        String contract = need("Peers", COUNCIL);
        assertThat(rule(links(contract, "0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a98")))
                .isEqualTo("linked-contract-unknown");
        assertThat(rule(links(contract, need("Others", ANOTHER))))
                .isEqualTo("linked-contract-of-another-buyer");
        assertThat(
                        posted(
                                        contract + "/links",
                                        "{\"because\":\"So.\"}",
                                        "commissioner",
                                        COUNCIL)
                                .getStatus())
                .isEqualTo(400);
        assertThat(linked(contract)).isEmpty();
    }
}
