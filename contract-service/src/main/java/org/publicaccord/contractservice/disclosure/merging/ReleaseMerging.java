package org.publicaccord.contractservice.disclosure.merging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.ByShape;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.JoinedByField;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.LeftOut;
import org.publicaccord.contractservice.disclosure.merging.MergeRule.Replaced;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compiles the releases of one procurement. Newer facts replace older ones field by field, objects
 * in lists meet by their {@code id}, and {@code null} takes a fact back.
 */
public final class ReleaseMerging {

    private static final JoinedByField NO_FIELDS = new JoinedByField(Map.of());

    private final JoinedByField rules;

    private ReleaseMerging(JoinedByField rules) {
        this.rules = rules;
    }

    /**
     * Merging by the rules of a schema.
     *
     * @param releaseSchema the release schema whose merge rules hold, with the schemas of the
     *     extensions in use already merged into it
     */
    public static ReleaseMerging of(JsonNode releaseSchema) {
        return new ReleaseMerging(MergeRules.of(releaseSchema));
    }

    /** The releases from oldest to newest; releases of the same instant keep their order. */
    public static List<ObjectNode> inOrder(List<ObjectNode> releases) {
        return releases.stream().sorted(Comparator.comparing(ReleaseMerging::dateOf)).toList();
    }

    /**
     * The compiled release, whose id is made of the ocid and the newest date.
     *
     * @param releases all releases of one ocid, in any order; left unchanged
     * @throws IllegalArgumentException if there is no release, or their ocids differ
     */
    public ObjectNode compile(List<ObjectNode> releases) {
        String ocid = theOneOcidOf(releases);
        List<ObjectNode> ordered = inOrder(releases);
        String newest = ordered.getLast().path("date").asString();
        ObjectNode compiled = JsonNodeFactory.instance.objectNode();
        compiled.put("ocid", ocid).put("id", ocid + "-" + newest).put("date", newest);
        compiled.putArray("tag").add("compiled");
        ordered.forEach(release -> joinObject(compiled, release, rules));
        return compiled;
    }

    private static String theOneOcidOf(List<ObjectNode> releases) {
        List<String> ocids =
                releases.stream().map(it -> it.path("ocid").asString()).distinct().toList();
        if (ocids.size() != 1) {
            throw new IllegalArgumentException("releases of one ocid are merged, not " + ocids);
        }
        return ocids.getFirst();
    }

    private static Instant dateOf(ObjectNode release) {
        return OffsetDateTime.parse(release.path("date").asString()).toInstant();
    }

    private static void joinObject(ObjectNode older, ObjectNode newer, JoinedByField rules) {
        newer.forEachEntry((name, value) ->
                joinField(older, name, value, rules.fields().getOrDefault(name, new ByShape())));
    }

    private static void joinField(ObjectNode older, String name, JsonNode value, MergeRule rule) {
        switch (rule) {
            case LeftOut() -> {}
            case Replaced() -> replace(older, name, value);
            case JoinedByField known -> joinByShape(older, name, value, known, true);
            case ByShape() -> joinByShape(older, name, value, NO_FIELDS, false);
        }
    }

    private static void joinByShape(
            ObjectNode older, String name, JsonNode value, JoinedByField rules, boolean haveIds) {
        switch (value) {
            case ObjectNode newer when !newer.isEmpty() ->
                    joinObject(objectAt(older, name), newer, rules);
            case ObjectNode _ -> {}
            case ArrayNode newer when joinsById(newer, haveIds) ->
                    newer.valueStream()
                            .map(ObjectNode.class::cast)
                            .forEach(it -> joinItem(listAt(older, name), it, rules));
            default -> replace(older, name, value);
        }
    }

    /**
     * Whether the objects of a list meet by their ids. A list that the schema does not name joins
     * by id only if its objects have ids: otherwise every release would add them again.
     */
    private static boolean joinsById(ArrayNode list, boolean haveIds) {
        boolean objects = list.valueStream().allMatch(JsonNode::isObject);
        return objects && (haveIds || list.valueStream().anyMatch(it -> it.has("id")));
    }

    private static void joinItem(ArrayNode older, ObjectNode newer, JoinedByField rules) {
        Optional<ObjectNode> same =
                idOf(newer).flatMap(id -> objectsOf(older).filter(it -> hasId(it, id)).findFirst());
        joinObject(same.orElseGet(older::addObject), newer, rules);
    }

    private static Stream<ObjectNode> objectsOf(ArrayNode list) {
        return list.valueStream().filter(JsonNode::isObject).map(ObjectNode.class::cast);
    }

    private static boolean hasId(JsonNode object, String id) {
        return idOf(object).filter(id::equals).isPresent();
    }

    /** As text, since some publishers write the same id as a number and as a string. */
    private static Optional<String> idOf(JsonNode object) {
        JsonNode id = object.path("id");
        return id.isValueNode() && !id.isNull() ? Optional.of(id.asString()) : Optional.empty();
    }

    private static void replace(ObjectNode older, String name, JsonNode value) {
        if (value.isNull()) {
            older.remove(name);
        } else {
            older.set(name, value.deepCopy());
        }
    }

    private static ObjectNode objectAt(ObjectNode parent, String name) {
        return parent.path(name) instanceof ObjectNode present ? present : parent.putObject(name);
    }

    private static ArrayNode listAt(ObjectNode parent, String name) {
        return parent.path(name) instanceof ArrayNode present ? present : parent.putArray(name);
    }
}
