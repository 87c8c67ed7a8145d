package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Stories;
import tools.jackson.databind.JsonNode;

/** Changes, extensions and the end of a contract are open data. */
class DisclosingDeliveriesTest {

    private final OcdsSchemas schemas = new OcdsSchemas();
    private final BenefitRecords records = new BenefitRecords();

    private JsonNode contractOf(Journey journey) {
        return records.record(journey, Publications.told(journey))
                .at("/compiledRelease/contracts/0");
    }

    @Test
    void every_release_is_valid_and_says_what_changed() {
        List<Disclosed> releases = Disclosing.of(Publications.told(Chronicles.delivered()));
        releases.forEach(it -> schemas.assertRelease(OcdsRelease.of(it, Publications.BASE)));
        assertThat(releases)
                .flatExtracting(Disclosed::tags)
                .contains(ReleaseTag.CONTRACT, ReleaseTag.CONTRACT_AMENDMENT)
                .endsWith(ReleaseTag.CONTRACT_TERMINATION);
    }

    @Test
    void a_contract_is_disclosed_as_it_stands_after_its_changes() {
        JsonNode contract = contractOf(Chronicles.delivered());
        assertThat(contract.at("/value/amount").decimalValue()).isEqualByComparingTo("1200000");
        assertThat(contract.at("/period/endDate").asString()).isEqualTo("2031-05-31T22:59:59Z");
        assertThat(contract.path("amendments")).hasSize(2);
        assertThat(contract.path("status").asString()).isEqualTo("terminated");
    }

    @Test
    void a_contract_that_was_ended_early_is_disclosed_to_its_end() {
        JsonNode contract = contractOf(Chronicles.endedEarly());
        assertThat(contract.at("/period/endDate").asString()).isEqualTo("2028-11-05T23:59:59Z");
        assertThat(contract.path("status").asString()).isEqualTo("terminated");
    }

    @Test
    void an_intention_to_terminate_is_not_open_data() {
        Journey journey = Chronicles.endedEarly();
        assertThat(Disclosing.of(Publications.told(journey)))
                .hasSizeLessThan(journey.history().size());
        assertThat(Disclosing.of(Publications.told(journey)).toString())
                .doesNotContain("EXCLUDABLE");
    }

    @Test
    void an_imported_contract_that_is_managed_here_is_disclosed_with_its_contract() {
        JsonNode contract = contractOf(Stories.managed(Regime.PA23, LocalDate.of(2025, 6, 2)));
        assertThat(contract.path("status").asString()).isEqualTo("active");
        assertThat(contract.path("awardID").asString()).isEqualTo("1");
    }
}
