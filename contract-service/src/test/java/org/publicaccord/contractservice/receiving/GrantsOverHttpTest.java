package org.publicaccord.contractservice.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.history.RealGrants;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.CommitTail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** 360Giving files come in over the API, stand in the register and go out as open data. */
class GrantsOverHttpTest extends OverHttp {

    private static final String FUNDER = "GB-CHC-327114";
    private static final GrantId FOYER = new GrantId("360G-LBFEW-112376");

    @Autowired private BlobStore originals;
    @Autowired private CommitTail tail;
    private JsonNode firstImport;

    @BeforeAll
    void importTheGrants() throws Exception {
        firstImport = imported(new String(RealGrants.bytes(), UTF_8));
    }

    private JsonNode imported(String file) throws Exception {
        MockHttpServletResponse answer = posted("/api/imports", file, "integrator", "PA-DATA");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return json(answer);
    }

    private static String pack(String... grants) {
        return "{\"grants\": [%s]}".formatted(String.join(",", grants));
    }

    @Test
    void twenty_real_grants_make_twenty_contracts() {
        assertThat(firstImport.path("imported").intValue()).isEqualTo(20);
        assertThat(firstImport.path("rejected")).isEmpty();
        assertThat(firstImport.path("warnings").path(0).path("grantId").asString())
                .startsWith("360G-LBFEW-");
    }

    @Test
    void importing_them_again_changes_nothing() throws Exception {
        long head = tail.head();
        assertThat(imported(new String(RealGrants.bytes(), UTF_8)).path("unchanged").intValue())
                .isEqualTo(20);
        assertThat(tail.head()).isEqualTo(head);
    }

    @Test
    void a_grant_is_a_contract_in_the_register_with_its_original_kept() throws Exception {
        JsonNode contract =
                json(read("/api/contracts/" + ContractId.of(FOYER), "commissioner", FUNDER));
        assertThat(contract.path("path").asString()).isEqualTo("GRANT");
        assertThat(contract.path("stage").asString()).isEqualTo("EXIT");
        assertThat(contract.path("provenance").asString()).isEqualTo("IMPORTED");
        assertThat(contract.path("regime").asString()).isEqualTo("NONE");
        assertThat(contract.path("value").path("amount").decimalValue())
                .isEqualByComparingTo("100376");
        assertThat(contract.path("suppliers").path(0).path("id").asString())
                .isEqualTo("GB-CHC-1040482");
        String original = contract.path("releases").path(0).path("originalSha256").asString();
        assertThat(originals.open(original)).isPresent();
        assertThat(contract.toString()).doesNotContain("streetAddress");

        JsonNode timeline =
                json(
                        read(
                                contract.path("links").path("timeline").asString(),
                                "commissioner",
                                FUNDER));
        assertThat(timeline.toString())
                .contains("Taken over from 360Giving data: the grant 360G-LBFEW-112376.");
    }

    @Test
    void a_grant_is_found_by_its_id_in_the_portfolio() {
        await().untilAsserted(() -> {
            JsonNode found = json(read("/api/contracts?q=LBFEW+112376", "commissioner", FUNDER));
            assertThat(found.path("items")).hasSize(1);
        });
    }

    @Test
    void anyone_reads_every_grant_page_by_page() throws Exception {
        Map<String, JsonNode> grants = new HashMap<>();
        String next = "/open/360giving/grants?limit=7";
        while (!next.isEmpty()) {
            MockHttpServletResponse answer = anonymous(next);
            assertThat(answer.getStatus()).isEqualTo(200);
            JsonNode page = json(answer);
            page.path("grants")
                    .forEach(grant ->
                            assertThat(grants.put(grant.path("id").asString(), grant)).isNull());
            next = page.path("links").path("next").asString("").replace("http://localhost", "");
        }
        assertThat(grants.keySet()).filteredOn(it -> it.startsWith("360G-LBFEW-")).hasSize(20);
        assertThat(grants.get(FOYER.value()).path("fromOpenCall").asString()).isEqualTo("No");
    }

    @Test
    void one_grant_has_an_address_and_no_record_in_ocds() throws Exception {
        JsonNode contract =
                json(read("/api/contracts/" + ContractId.of(FOYER), "commissioner", FUNDER));
        JsonNode grant = json(anonymous(contract.path("links").path("openData").asString()));
        assertThat(grant.path("grants").path(0).path("id").asString()).isEqualTo(FOYER.value());
        assertThat(anonymous("/open/ocds/records/" + contract.path("ocid").asString()).getStatus())
                .isEqualTo(404);
        assertThat(anonymous("/open/360giving/grants/nothing").getStatus()).isEqualTo(404);
    }

    @Test
    void a_changed_grant_moves_to_the_end_of_the_list_and_is_there_once() throws Exception {
        String grant = RealGrants.GRANT.replace("made-up-1", "moving-1");
        assertThat(imported(pack(grant)).path("imported").intValue()).isEqualTo(1);
        String later = grant.replace("2017-07-01T10", "2017-08-01T10").replace("10000.50", "8000");
        assertThat(imported(pack(later)).path("updated").intValue()).isEqualTo(1);
        String contract = ContractId.of(new GrantId("360G-moving-1")).toString();
        JsonNode published =
                json(anonymous("/open/360giving/grants/" + contract)).path("grants").path(0);
        assertThat(published.path("amountAwarded").intValue()).isEqualTo(8000);
        assertThat(published.path("dateModified").asString()).isEqualTo("2017-08-01T10:00:00Z");
    }

    @Test
    void an_unsound_grant_is_reported_with_its_place_and_the_rest_goes_in() throws Exception {
        String sound = RealGrants.GRANT.replace("made-up-1", "sound-1");
        String unsound =
                RealGrants.GRANT.replace("made-up-1", "unsound-1").replace("10000.50", "-3");
        JsonNode report = imported(pack(unsound, sound));
        assertThat(report.path("imported").intValue()).isEqualTo(1);
        assertThat(report.path("rejected")).hasSize(1);
        JsonNode finding = report.path("rejected").path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("negative-value");
        assertThat(finding.path("place").asString()).isEqualTo("/grants/0/amountAwarded");
        assertThat(finding.path("grantId").asString()).isEqualTo("360G-unsound-1");
        String contract = ContractId.of(new GrantId("360G-unsound-1")).toString();
        assertThat(read("/api/contracts/" + contract, "commissioner", FUNDER).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_funder_imports_its_own_grants_only() throws Exception {
        String grant = RealGrants.GRANT.replace("made-up-1", "not-mine-1");
        MockHttpServletResponse answer =
                posted("/api/imports", pack(grant), "commissioner", FUNDER);
        assertThat(json(answer).path("rejected").path(0).path("rule").asString())
                .isEqualTo("not-your-contract");
    }

    @Test
    void a_file_that_was_cut_off_is_refused_whole() throws Exception {
        long head = tail.head();
        MockHttpServletResponse answer =
                posted("/api/imports", pack(RealGrants.GRANT).substring(0, 300), "operator", "PA");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(rule(answer)).isEqualTo("not-json");
        assertThat(json(answer).path("line").intValue()).isPositive();
        assertThat(tail.head()).isEqualTo(head);
    }
}
