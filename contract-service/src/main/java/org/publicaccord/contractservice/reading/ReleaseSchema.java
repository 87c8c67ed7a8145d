package org.publicaccord.contractservice.reading;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The release schema of OCDS 1.1 (JSON Schema draft 4), as the standard publishes it. What breaks
 * only the {@code format} of a field is told apart from what breaks the schema.
 */
final class ReleaseSchema {

    private static final String RESOURCE = "/ocds/1.1/release-schema.json";

    /** What the standard notes in its schema beyond JSON Schema; nothing is validated by it. */
    private static final List<String> NOTES_OF_OCDS =
            List.of(
                    "codelist",
                    "deprecated",
                    "omitWhenMerged",
                    "openCodelist",
                    "versionId",
                    "wholeListMerge");

    /** More faults of one release than that help nobody. */
    private static final int MAX_FAULTS = 10;

    private final Schema schema;

    ReleaseSchema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .formatAssertionsEnabled(true)
                        .build();
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        draft4WithNotesOfOcds(), builder -> builder.schemaRegistryConfig(config));
        try (InputStream text =
                Objects.requireNonNull(ReleaseSchema.class.getResourceAsStream(RESOURCE))) {
            schema = registry.getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dialect draft4WithNotesOfOcds() {
        return Dialect.builder(Dialects.getDraft4())
                .keywords(NOTES_OF_OCDS.stream().map(NonValidationKeyword::new).toList())
                .build();
    }

    /**
     * A place at which a release is not as the schema wants it.
     *
     * @param formatOnly whether the value is of the right type and fails only its format
     * @param reason a sentence
     */
    record Fault(String place, boolean formatOnly, String reason) {}

    List<Fault> faultsOf(JsonNode release) {
        return schema.validate(release).stream().map(ReleaseSchema::fault).distinct().toList();
    }

    /** The first faults of a kind, as many as help. */
    static List<Fault> some(List<Fault> faults, boolean formatOnly) {
        return faults.stream()
                .filter(fault -> fault.formatOnly() == formatOnly)
                .limit(formatOnly ? faults.size() : MAX_FAULTS)
                .toList();
    }

    private static Fault fault(Error error) {
        String place = String.valueOf(error.getInstanceLocation());
        String value = valueOf(error);
        return switch (String.valueOf(error.getKeyword())) {
            case "format" ->
                    new Fault(
                            place,
                            true,
                            value + " is not a " + formatOf(error) + ", and was left out.");
            case "required" ->
                    new Fault(
                            place + "/" + error.getProperty(),
                            false,
                            "The field " + error.getProperty() + " is missing.");
            case "enum" ->
                    new Fault(
                            place,
                            false,
                            value + " is not a code of the OCDS codelist of this field.");
            case "type" ->
                    new Fault(place, false, value + " is not of the type that OCDS wants here.");
            case "minLength" -> new Fault(place, false, "The text is empty.");
            case "minItems" -> new Fault(place, false, "The list is empty.");
            case "uniqueItems" -> new Fault(place, false, "The list says something twice.");
            // Keywords that the schema uses at few places, or may use one day.
            default ->
                    new Fault(
                            place, false, "The value is not as the OCDS release schema wants it.");
        };
    }

    private static String valueOf(Error error) {
        return Optional.ofNullable(error.getInstanceNode())
                .map(node -> Wording.excerpt(node.toString()))
                .orElse("The value");
    }

    private static String formatOf(Error error) {
        return switch (Optional.ofNullable(error.getSchemaNode())
                .map(JsonNode::asString)
                .orElse("")) {
            case "uri" -> "web address";
            case "date-time" -> "date and time as in RFC 3339";
            // The schema has no other formats.
            default -> "value of the right format";
        };
    }
}
