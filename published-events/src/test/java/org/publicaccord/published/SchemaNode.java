package org.publicaccord.published;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A place in a schema, with references to definitions.json followed. */
record SchemaNode(JsonNode at) {

    private static final JsonNode DEFINITIONS =
            Resources.json("schemas/definitions.json").get("$defs");

    static SchemaNode ofType(String type) {
        return new SchemaNode(Resources.json("schemas/" + type + ".json"));
    }

    /** What the schema says here, or what the definition says that it refers to. */
    JsonNode get(String keyword) {
        var here = at.path(keyword);
        return here.isMissingNode() && refersTo().isPresent() ? definition().get(keyword) : here;
    }

    SchemaNode property(String name) {
        return new SchemaNode(get("properties").path(name));
    }

    SchemaNode items() {
        return new SchemaNode(get("items"));
    }

    boolean requires(String property) {
        return get("required").valueStream().anyMatch(it -> it.asString().equals(property));
    }

    /** The name of the shared definition that stands here, or empty. */
    Optional<String> refersTo() {
        return at.path("$ref").asStringOpt().map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
    }

    static SchemaNode definition(String name) {
        return new SchemaNode(DEFINITIONS.path(name));
    }

    private SchemaNode definition() {
        return definition(refersTo().orElseThrow());
    }
}
