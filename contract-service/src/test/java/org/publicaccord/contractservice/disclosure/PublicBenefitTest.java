package org.publicaccord.contractservice.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.disclosure.Publications.BASE;
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

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.Assets;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.contractservice.life.Journey;
import tools.jackson.databind.JsonNode;

/** What records say beyond OCDS, by the extension x_public_benefit. */
class PublicBenefitTest {

    private final OcdsSchemas ocds = new OcdsSchemas();
    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            Objects.requireNonNull(
                                    PublicBenefit.class.getResourceAsStream(
                                            "/x_public_benefit/1.0/record-schema.json")),
                            InputFormat.JSON);

    private static History history(Journey journey) {
        List<Happening> happenings = new ArrayList<>();
        for (ContractEvent event : journey.history()) {
            String id =
                    UUID.nameUUIDFromBytes(("e" + happenings.size()).getBytes(UTF_8)).toString();
            happenings.add(
                    new Happening(
                            id,
                            happenings.size(),
                            Instant.parse("2028-06-01T10:00:00Z"),
                            event,
                            By.of(Map.of("actorRole", "commissioner"))));
        }
        return new History(CONTRACT, happenings);
    }

    private JsonNode record(Journey journey) {
        History history = history(journey);
        JsonNode packed =
                new OcdsPackages(Publications.ofThePlatform(), DisclosureSetup.merging())
                        .record(
                                journey.facts().ocid(),
                                Disclosing.of(history),
                                PublicBenefit.of(history),
                                history.latest().at(),
                                BASE,
                                BASE);
        ocds.assertRecordPackage(packed);
        return packed.at("/records/0");
    }

    private JsonNode transfer(Journey journey) {
        JsonNode benefit = record(journey).path("x_public_benefit");
        assertThat(faults(benefit)).isEmpty();
        return benefit.path("assetTransfer");
    }

    private List<Error> faults(JsonNode benefit) {
        return schema.validate(
                benefit,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
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
        assertThat(faults(benefit)).isNotEmpty();
    }
}
