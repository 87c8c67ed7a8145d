package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.life.Mutuals;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** To whom a contract is reserved, in open data: by the extension and the codes of the UK. */
class DisclosingReservedContractsTest {

    private static final Path EXTENSIONS = Path.of("src/test/resources/ocds-extensions");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Reserved> reservations() {
        return List.of(
                new Reserved(new Reservation.SupportedEmployment(), Buyer.OTHER),
                new Reserved(
                        new Reservation.ByCentralGovernment(
                                Optional.of(new Place.UnitedKingdom()), true),
                        Buyer.CENTRAL_GOVERNMENT),
                new Reserved(
                        new Reservation.ByLocalGovernment(
                                Optional.of(new Place.Areas(List.of("Westmarch", "Northridge"))),
                                false),
                        Buyer.ENGLISH_COUNCIL));
    }

    @Test
    void the_tender_says_that_mutuals_alone_may_take_part() {
        Facts facts = Mutuals.advertised().facts();
        JsonNode tender = OcdsTender.tender(facts).json();
        assertValid(tender.path("otherRequirements"));
        assertThat(tender.at("/otherRequirements/reservedParticipation/0").asString())
                .isEqualTo("publicServiceMissionOrganization");
        assertThat(OcdsTender.tender(Mutuals.designed().facts()).json().has("otherRequirements"))
                .as("before the notice")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("reservations")
    void every_reservation_is_valid_and_uses_published_codes(Reserved reserved) throws IOException {
        JsonNode requirements = OcdsReservation.of(reserved).json();
        assertValid(requirements);
        assertThat(codes())
                .containsAll(
                        requirements
                                .path("reservedParticipation")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
    }

    @Test
    void a_place_is_named() {
        assertThat(
                        OcdsReservation.of(reservations().getLast())
                                .json()
                                .at("/reservedParticipationLocation/description")
                                .asString())
                .isEqualTo("Westmarch; Northridge");
    }

    private static List<String> codes() throws IOException {
        List<String> codes =
                Stream.of(
                                "otherRequirements/codelists/reservedParticipation.csv",
                                "uk/codelists/+reservedParticipation.csv")
                        .flatMap(DisclosingReservedContractsTest::lines)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList();
        assertThat(codes).contains("smeVcse", "shelteredWorkshop");
        return codes;
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(EXTENSIONS.resolve(file)).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** By the extension's own definition; what it refers to elsewhere is left out. */
    private static void assertValid(JsonNode requirements) {
        JsonNode schema = definition();
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                                .getSchema(schema)
                                .validate(requirements))
                .isEmpty();
        assertThat(requirements.isEmpty()).isFalse();
    }

    private static JsonNode definition() {
        try {
            String text =
                    Files.readString(EXTENSIONS.resolve("otherRequirements/release-schema.json"));
            var definition = (ObjectNode) JSON.readTree(text).at("/definitions/OtherRequirements");
            var kept = ((ObjectNode) definition.path("properties"));
            kept.propertyNames().stream()
                    .toList()
                    .forEach(name -> {
                        if (!name.equals("reservedParticipation")) {
                            kept.remove(name);
                        }
                    });
            return definition;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
