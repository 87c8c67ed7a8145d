package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.life.Journey;
import tools.jackson.databind.JsonNode;

/** A contract that began here is open data at every stage. */
class DisclosingNativeContractsTest {

    private final OcdsSchemas schemas = new OcdsSchemas();
    private final OcdsPackages packages =
            new OcdsPackages(Publications.ofThePlatform(), DisclosureSetup.merging());

    private JsonNode record(Journey journey) {
        History history = Publications.told(journey);
        return packages.record(
                journey.facts().ocid(),
                Disclosing.of(history),
                PublicBenefit.of(history),
                history.latest().at(),
                Publications.BASE,
                Publications.BASE);
    }

    @Test
    void every_release_is_valid_from_the_need_to_the_contract() {
        List<Disclosed> releases = Disclosing.of(Publications.told(Chronicles.suspended()));
        assertThat(releases).hasSizeGreaterThan(4);
        releases.forEach(it -> schemas.assertRelease(OcdsRelease.of(it, Publications.BASE)));
        assertThat(releases)
                .extracting(it -> it.tags().getFirst().code())
                .startsWith("planning")
                .contains("tender", "tenderUpdate", "award", "awardUpdate");
        assertThat(releases.getLast().tags())
                .extracting(it -> it.code())
                .containsExactly("awardUpdate", "contract");
    }

    @Test
    void the_record_tells_the_contract_as_it_was_entered() {
        JsonNode record = record(Chronicles.suspended());
        schemas.assertRecordPackage(record);
        JsonNode compiled = record.at("/records/0/compiledRelease");
        assertThat(compiled.at("/contracts/0/value/amount").decimalValue())
                .isEqualByComparingTo("950000");
        assertThat(compiled.at("/contracts/0/dateSigned").asString()).startsWith("2027-04-1");
        assertThat(compiled.at("/contracts/0/agreedMetrics/0/id").asString())
                .isEqualTo("tenancies");
        assertThat(compiled.at("/awards/0/standstillPeriod/endDate").asString())
                .isEqualTo("2027-03-24T23:59:59Z");
        assertThat(compiled.at("/tender/awardCriteriaDetails").asString()).contains("50 per cent");
    }

    @Test
    void nothing_is_disclosed_of_a_design_before_its_notice() {
        String compiled = record(Chronicles.coDesigned()).toString();
        assertThat(compiled).doesNotContain("awardCriteria");
    }

    @Test
    void an_unchanged_record_makes_no_release() {
        History history = Publications.told(Chronicles.coDesigned());
        // The need, and the agreement to buy jointly; a co-design changes nothing in OCDS.
        assertThat(Disclosing.of(history)).hasSize(1);
    }
}
