package org.publicaccord.contractservice.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.disclosure.Publications.BASE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.Journey;
import tools.jackson.databind.JsonNode;

/** Records of contracts in which everything was recorded on 1 June 2028, each a valid one. */
final class BenefitRecords {

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

    /** The record of a contract. */
    JsonNode record(Journey journey) {
        return record(journey, history(journey));
    }

    /** The record of a contract whose events were recorded as its history says. */
    JsonNode record(Journey journey, History history) {
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

    /** What it says of a matter beyond OCDS, by the schema. */
    JsonNode benefit(Journey journey, String matter) {
        JsonNode benefit = record(journey).path(PublicBenefit.NAME);
        assertThat(faults(benefit)).isEmpty();
        return benefit.path(matter);
    }

    /** What the schema has against it. */
    List<Error> faults(JsonNode benefit) {
        return schema.validate(
                benefit,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
