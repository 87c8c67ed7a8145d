package org.publicaccord.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Samples of what was ever published can be read by today's records, and are never changed. */
class GoldenSamplesTest {

    private static final String BASE = "https://publicaccord.org/";

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(iri -> Resources.read(iri.replace(BASE, ""))));

    static Stream<Arguments> samples() {
        return Catalogue.events().stream()
                .flatMap(event ->
                        Resources.samplesOf(event.type()).stream()
                                .map(name -> argumentSet(name, event, name)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_valid_against_its_schema(CataloguedEvent event, String sample) {
        assertThat(complaintsOf(event.schema(), Resources.read(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_again_byte_for_byte(CataloguedEvent event, String sample) {
        var json = PublishedJson.mapper();
        var read = json.readValue(Resources.read(sample), event.data());

        assertThat(json.writeValueAsString(read))
                .isEqualTo(json.writeValueAsString(Resources.json(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fields_of_later_days_are_tolerated(CataloguedEvent event, String sample) {
        var json = PublishedJson.mapper();
        var grown = (ObjectNode) Resources.json(sample);
        grown.putObject("ofLaterDays").put("answer", 42);
        ((ObjectNode) grown.get("actor")).put("ofLaterDays", true);

        assertThat(json.readValue(grown.toString(), event.data()))
                .isEqualTo(json.readValue(Resources.read(sample), event.data()));
        assertThat(complaintsOf(event.schema(), grown.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_without_a_required_field_is_refused(CataloguedEvent event, String sample) {
        for (var required : requiredBy(event)) {
            var broken = (ObjectNode) Resources.json(sample);
            broken.remove(required);

            assertThat(complaintsOf(event.schema(), broken.toString())).as(required).hasSize(1);
            assertThatThrownBy(
                            () -> PublishedJson.mapper().readValue(broken.toString(), event.data()))
                    .as(required)
                    .isInstanceOf(JacksonException.class);
        }
    }

    private static List<String> requiredBy(CataloguedEvent event) {
        return Resources.json(event.schema())
                .get("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void every_event_and_every_withheld_envelope_has_a_sample_and_no_sample_is_of_neither() {
        var types =
                Stream.concat(
                                Catalogue.events().stream().map(CataloguedEvent::type),
                                Arrays.stream(Topic.values()).map(Topic::withheldType))
                        .toList();
        var ofSomeType = types.stream().flatMap(type -> Resources.samplesOf(type).stream());

        assertThat(types).allSatisfy(type -> assertThat(Resources.samplesOf(type)).isNotEmpty());
        assertThat(ofSomeType.map(name -> name.replace("samples/", "")))
                .containsExactlyInAnyOrderElementsOf(sampleFiles());
    }

    @Test
    void a_withheld_envelope_has_no_data() {
        for (var topic : Topic.values()) {
            var schema = "schemas/" + topic.withheldType() + ".json";
            assertThat(
                            complaintsOf(
                                    schema,
                                    Resources.read("samples/" + topic.withheldType() + ".json")))
                    .isEmpty();
            assertThat(complaintsOf(schema, "{}")).isNotEmpty();
        }
    }

    @Test
    void formats_and_patterns_are_checked() {
        var event = Catalogue.byType("org.publicaccord.monitoring.deadline-met.v1").orElseThrow();
        var sample = Resources.read(event.sample());

        assertThat(complaintsOf(event.schema(), sample.replace("\"2027-09-29\"", "\"29.9.2027\"")))
                .hasSize(1);
        assertThat(complaintsOf(event.schema(), sample.replace("\"UK11\"", "\"UK18\""))).hasSize(1);
        assertThat(complaintsOf(event.schema(), sample.replace("\"EXIT\"", "\"LIMBO\"")))
                .hasSize(1);
    }

    /** Samples are only ever added: the sums of the others stay as they are in SHA256SUMS. */
    @Test
    void no_sample_was_changed_or_removed() throws IOException {
        var sums = Resources.ROOT.resolve("samples/SHA256SUMS");
        var now = sampleFiles().stream().map(GoldenSamplesTest::sumLine).toList();
        var recorded = Files.exists(sums) ? Files.readAllLines(sums) : List.<String>of();

        assertThat(now).as("golden samples").containsAll(recorded);
        if (Boolean.getBoolean("regenerate")) {
            Files.write(sums, now);
        }
        assertThat(Files.readAllLines(sums))
                .as(
                        "samples/SHA256SUMS; add new samples with ./mvnw -pl published-events test"
                                + " -Dregenerate=true")
                .isEqualTo(now);
    }

    private static List<String> sampleFiles() {
        return Resources.namesIn("samples").stream()
                .filter(name -> name.endsWith(".json"))
                .toList();
    }

    private static String sumLine(String name) {
        try {
            var bytes = Resources.read("samples/" + name).getBytes(UTF_8);
            var sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum) + "  " + name;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> complaintsOf(String schema, String data) {
        return schemaAt(schema)
                .validate(
                        data,
                        InputFormat.JSON,
                        execution ->
                                execution.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schemaAt(String schema) {
        return SCHEMAS.getSchema(SchemaLocation.of(BASE + schema));
    }
}
