package org.publicaccord.contractservice.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.life.Chronicles;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedJson;

/** Every event of a contract that began here is published, as its schema says. */
class PublishingNativeEventsTest {

    private static final String BASE = "https://publicaccord.org/";
    private static final Instant AT = Instant.parse("2027-03-15T10:00:00Z");
    private static final By OFFICER =
            By.of(Map.of("actorRole", "commissioner", "actorOrganisation", "GB-LAE-WMC"));
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(iri -> resource(iri.replace(BASE, ""))));

    static Stream<ContractEvent> events() {
        return Chronicles.oneOfEach().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_valid_against_its_schema(ContractEvent event) {
        var published = ContractEventTranslation.published(event, AT, OFFICER);
        String json = PublishedJson.mapper().writeValueAsString(published);
        var schema = SCHEMAS.getSchema(SchemaLocation.of(BASE + Catalogue.of(published).schema()));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void who_is_chosen_is_not_published_before_the_award_is_announced() {
        List<String> early =
                Chronicles.suspended().history().stream()
                        .map(event -> ContractEventTranslation.published(event, AT, OFFICER))
                        .takeWhile(event ->
                                !(event
                                        instanceof
                                        org.publicaccord.published.contract.AwardAnnounced))
                        .map(event -> PublishedJson.mapper().writeValueAsString(event))
                        .toList();
        assertThat(early).hasSizeGreaterThan(10);
        assertThat(early).noneMatch(json -> json.contains("Common Threads"));
        assertThat(early).noneMatch(json -> json.contains("950000"));
    }

    private static String resource(String name) {
        try (var in =
                Objects.requireNonNull(
                        Catalogue.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
