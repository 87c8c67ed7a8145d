package org.publicaccord.contractservice.disclosure.merging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.ByShape;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.JoinedByField;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.LeftOut;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.Replaced;
import tools.jackson.databind.JsonNode;

/** Reads the merge rules out of a release schema, so that a new schema needs no new code. */
final class MergeRules {

    /** Deeper than any release schema; a schema that refers to itself is stopped here. */
    private static final int DEEPEST = 40;

    private final JsonNode definitions;

    private MergeRules(JsonNode definitions) {
        this.definitions = definitions;
    }

    /**
     * The rules of a release's fields.
     *
     * @param releaseSchema a release schema, with references into its own definitions only
     */
    static JoinedByField of(JsonNode releaseSchema) {
        var rules = new MergeRules(releaseSchema.path("definitions"));
        return rules.ofFields(releaseSchema.path("properties"), 0);
    }

    private JoinedByField ofFields(JsonNode properties, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the schema is deeper than " + DEEPEST + " levels");
        }
        Map<String, MergeRule> fields = new HashMap<>();
        properties.forEachEntry((name, field) -> fields.put(name, ofField(field, depth + 1)));
        return new JoinedByField(fields);
    }

    private MergeRule ofField(JsonNode reference, int depth) {
        JsonNode field = resolved(reference);
        if (isSet(field, reference, "omitWhenMerged")) {
            return new LeftOut();
        }
        Set<String> types = typesOf(field);
        if (types.contains("array")) {
            return isSet(field, reference, "wholeListMerge")
                    ? new Replaced()
                    : ofList(resolved(field.path("items")), depth);
        }
        return types.contains("object") && field.has("properties")
                ? ofFields(field.path("properties"), depth)
                : new ByShape();
    }

    private MergeRule ofList(JsonNode items, int depth) {
        if (!typesOf(items).equals(Set.of("object"))) {
            return typesOf(items).isEmpty() ? new ByShape() : new Replaced();
        }
        return items.path("properties").has("id")
                ? ofFields(items.path("properties"), depth)
                : new Replaced();
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.startsWith("#/definitions/")
                ? definitions.path(reference.substring("#/definitions/".length()))
                : schema;
    }

    private static boolean isSet(JsonNode field, JsonNode reference, String keyword) {
        return field.path(keyword).asBoolean(false) || reference.path(keyword).asBoolean(false);
    }

    private static Set<String> typesOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.map(it -> it.asString(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
