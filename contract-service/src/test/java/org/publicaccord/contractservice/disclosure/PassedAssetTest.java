package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.REPAIR;
import static org.publicaccord.contractservice.life.Assets.USE;
import static org.publicaccord.contractservice.life.Assets.completed;
import static org.publicaccord.contractservice.life.Assets.inCure;
import static org.publicaccord.contractservice.life.Assets.reverting;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.life.Assets;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.life.Journey;
import tools.jackson.databind.JsonNode;

/** What the record of an asset that passed says beyond OCDS. */
class PassedAssetTest {

    private final BenefitRecords records = new BenefitRecords();

    private JsonNode record(Journey journey) {
        return records.record(journey);
    }

    private JsonNode transfer(Journey journey) {
        return records.benefit(journey, "assetTransfer");
    }

    @Test
    void the_record_of_a_completed_transfer_says_on_what_terms_and_below_what_value() {
        JsonNode transfer = transfer(completed());
        assertThat(transfer.path("tenure").asString()).isEqualTo("lease");
        assertThat(transfer.at("/asset/name").asString()).isEqualTo("The Corn Hall");
        assertThat(transfer.path("firstDay").asString()).isEqualTo("2027-06-01");
        assertThat(transfer.at("/consideration/amount").intValue()).isEqualTo(100_000);
        assertThat(transfer.at("/undervalue/amount").intValue()).isEqualTo(300_000);
        assertThat(transfer.path("covenants").valueStream().map(it -> it.path("kind").asString()))
                .containsExactly("communityUse", "repair");
        assertThat(transfer.path("covenants").valueStream().map(it -> it.path("status").asString()))
                .containsOnly("holds");
    }

    @Test
    void before_it_is_completed_nothing_is_said() {
        assertThat(record(Assets.cleared()).path("x_public_benefit").isMissingNode()).isTrue();
        assertThat(record(Chronicles.delivered()).path("x_public_benefit").isMissingNode())
                .isTrue();
    }

    @Test
    void a_breach_and_its_cure_are_between_the_parties() {
        assertThat(transfer(inCure())).isEqualTo(transfer(completed()));
    }

    @Test
    void a_covenant_that_was_released_says_since_when() {
        JsonNode repair =
                transfer(
                                completed()
                                        .then(
                                                new ReleaseCovenant(
                                                        CONTRACT,
                                                        REPAIR,
                                                        BECAUSE,
                                                        HEAD,
                                                        HEADS_AUTHORITY)))
                        .at("/covenants/1");
        assertThat(repair.path("status").asString()).isEqualTo("released");
        assertThat(repair.path("since").asString()).isEqualTo("2028-06-01");
    }

    @Test
    void what_people_gained_is_told_as_the_body_reported_it() {
        JsonNode transfer =
                transfer(
                        completed()
                                .at(day(2028, 5, 1))
                                .then(
                                        new ReportBenefit(
                                                CONTRACT,
                                                LocalDate.of(2028, 4, 30),
                                                BECAUSE,
                                                MEMBER)));
        assertThat(transfer.at("/benefitReports/0/upTo").asString()).isEqualTo("2028-04-30");
        assertThat(transfer.at("/benefitReports/0/gained").asString()).isEqualTo(BECAUSE.words());
    }

    @Test
    void an_asset_that_fell_back_says_when() {
        JsonNode transfer =
                transfer(
                        inCure().at(day(2028, 8, 1))
                                .then(reverting(USE, LocalDate.of(2028, 7, 31))));
        assertThat(transfer.path("revertedOn").asString()).isEqualTo("2028-07-31");
        assertThat(transfer.at("/covenants/0/status").asString()).isEqualTo("reverted");
    }

    @Test
    void the_schema_takes_nothing_else() {
        var benefit = record(completed()).path("x_public_benefit").deepCopy().asObject();
        benefit.withObject("/assetTransfer").put("tenure", "squat");
        assertThat(records.faults(benefit)).isNotEmpty();
    }
}
