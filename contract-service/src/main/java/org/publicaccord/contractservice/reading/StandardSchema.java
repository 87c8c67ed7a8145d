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
 * A schema as its standard publishes it: of a release in OCDS 1.1 (JSON Schema draft 4), of a grant
 * in 360Giving 1.4 (draft 2020-12). What breaks only the format of a field is told apart from what
 * breaks the schema.
 */
final class StandardSchema {

    private static final String RELEASE = "/ocds/1.1/release-schema.json";
    private static final String GRANT = "/360giving/1.4/360-giving-schema.json";

    /** What OCDS notes in its schema beyond JSON Schema; nothing is validated by it. */
    private static final List<String> NOTES_OF_OCDS =
            List.of(
                    "codelist",
                    "deprecated",
                    "omitWhenMerged",
                    "openCodelist",
                    "versionId",
                    "wholeListMerge");

    /** The same of 360Giving. */
    private static final List<String> NOTES_OF_360GIVING =
            List.of("codelist", "openCodelist", "rollUp");

    /** More faults of one item than that help nobody. */
    private static final int MAX_FAULTS = 10;

    private final Schema schema;
    private final String standard;
    private final boolean codesMayBeLeftOut;

    private StandardSchema(
            String standard, String resource, Dialect dialect, boolean codesMayBeLeftOut) {
        this.standard = standard;
        this.codesMayBeLeftOut = codesMayBeLeftOut;
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .formatAssertionsEnabled(true)
                        .build();
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        dialect, builder -> builder.schemaRegistryConfig(config));
        try (InputStream text =
                Objects.requireNonNull(StandardSchema.class.getResourceAsStream(resource))) {
            schema = registry.getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StandardSchema ofReleases() {
        return new StandardSchema(
                "OCDS", RELEASE, noting(Dialects.getDraft4(), NOTES_OF_OCDS), false);
    }

    static StandardSchema ofGrants() {
        return new StandardSchema(
                "360Giving", GRANT, noting(Dialects.getDraft202012(), NOTES_OF_360GIVING), true);
    }

    private static Dialect noting(Dialect dialect, List<String> notes) {
        return Dialect.builder(dialect)
                .keywords(notes.stream().map(NonValidationKeyword::new).toList())
                .build();
    }

    /**
     * A place at which a release or grant is not as the schema wants it.
     *
     * @param formatOnly whether the value is of the right type and fails only its format; in a
     *     grant also whether it is only no code of its list
     * @param reason a sentence
     */
    record Fault(String place, boolean formatOnly, String reason) {}

    List<Fault> faultsOf(JsonNode item) {
        return schema.validate(item).stream()
                .filter(error -> !isOfAnAlternative(error))
                .map(this::fault)
                .distinct()
                .toList();
    }

    /** The first faults of a kind, as many as help. */
    static List<Fault> some(List<Fault> faults, boolean formatOnly) {
        return faults.stream()
                .filter(fault -> fault.formatOnly() == formatOnly)
                .limit(formatOnly ? faults.size() : MAX_FAULTS)
                .toList();
    }

    /**
     * Whether it fails one of several ways to be right. Where it fails all of them, the schema says
     * so once, with {@code oneOf}; for a grant as a whole {@link GrantReader#missing} says it
     * better.
     */
    private static boolean isOfAnAlternative(Error error) {
        boolean isOneOf = String.valueOf(error.getKeyword()).equals("oneOf");
        boolean isOfWhole = String.valueOf(error.getInstanceLocation()).isEmpty();
        return isOneOf ? isOfWhole : String.valueOf(error.getEvaluationPath()).contains("/oneOf/");
    }

    private Fault fault(Error error) {
        String place = String.valueOf(error.getInstanceLocation());
        String value = valueOf(error);
        return switch (String.valueOf(error.getKeyword())) {
            case "format" ->
                    new Fault(
                            place,
                            true,
                            value + " is not a " + formatOf(error) + ", and was left out.");
            // 360Giving writes a date in one of several ways.
            case "oneOf" ->
                    new Fault(
                            place,
                            true,
                            value
                                    + " is not a date as in %s, and was left out."
                                            .formatted(standard));
            case "required" ->
                    new Fault(
                            place + "/" + error.getProperty(),
                            false,
                            "The field " + error.getProperty() + " is missing.");
            case "enum" ->
                    new Fault(
                            place,
                            codesMayBeLeftOut,
                            value
                                    + " is not a code of the %s codelist of this field."
                                            .formatted(standard));
            case "type" ->
                    new Fault(
                            place,
                            false,
                            value + " is not of the type that %s wants here.".formatted(standard));
            case "minLength" -> new Fault(place, false, "The text is empty.");
            case "minItems" -> new Fault(place, false, "The list is empty.");
            case "uniqueItems" -> new Fault(place, false, "The list says something twice.");
            // Keywords that the schema uses at few places, or may use one day.
            default ->
                    new Fault(
                            place,
                            false,
                            "The value is not as the %s schema wants it.".formatted(standard));
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
