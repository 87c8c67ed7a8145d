package org.publicaccord.published;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes {@code docs/events.md} from the catalogue, the schemas and the samples. */
final class EventsPage {

    private static final String HEAD =
            """
            # Events

            <!-- Generated: ./mvnw -pl published-events test -Dregenerate=true -->

            What the platform publishes. Each service writes to one Kafka topic, which is kept from the first event on. Events are [CloudEvents 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md) in the binary mode of its [Kafka binding](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md): attributes are record headers (`ce_type`, `ce_id`, ...), data is JSON. The machine-readable form is [asyncapi.yaml](../published-events/src/main/resources/asyncapi.yaml).

            ## Rules for readers

            * Read with `isolation.level=read_committed`, from the earliest offset if you want the whole history.
            * The key of a record and `subject` are the contract. Within one source and subject `sequence` counts 0, 1, 2 and so on: a step larger than one is a lost event, a number seen before is a duplicate.
            * Ignore fields and types that you do not know: events grow by optional fields, enumerations by values, the catalogue by types. What a field means never changes; a new meaning gets a new name.
            * Sections come whole, never as differences to be merged.

            ## CloudEvents attributes

            | attribute | |
            |---|---|
            """;

    private static final Set<String> COMMON =
            Arrays.stream(PublishedEvent.class.getDeclaredMethods())
                    .map(Method::getName)
                    .collect(Collectors.toSet());

    private final StringBuilder page = new StringBuilder(HEAD);
    private final Set<String> mentioned = new LinkedHashSet<>();

    private EventsPage() {}

    static String of(JsonNode asyncApi) {
        var page = new EventsPage();
        page.attributes(asyncApi.at("/components/messageTraits/cloudEvent/headers/properties"));
        page.common();
        for (var topic : Topic.values()) {
            page.topic(topic, asyncApi);
        }
        page.parts();
        return page.page.toString();
    }

    private void attributes(JsonNode headers) {
        headers.forEachEntry((name, header) ->
                line(
                        "| `%s` | %s |",
                        name.replace("ce_", ""), header.get("description").asString()));
    }

    private void common() {
        line("%n## What the data of every event says%n");
        fields(SchemaNode.ofType(Catalogue.events().getFirst().type()), COMMON::contains);
    }

    private void topic(Topic topic, JsonNode asyncApi) {
        var word = topic.service().replace("-service", "");
        line("%n## %s: `%s`%n", topic.service(), topic.topicName());
        line("%s%n", asyncApi.at("/channels/" + word + "/description").asString());
        line("| event | when | who may read it |");
        line("|---|---|---|");
        for (var event : Catalogue.on(topic)) {
            line(
                    "| [`%s`](#%s) | %s | %s |",
                    event.type(), anchor(event.type()), event.when(), event.classification());
        }
        line(
                "| `%s` | %s | |",
                topic.withheldType(),
                asyncApi.at("/components/messages/" + topic.withheldType() + "/summary")
                        .asString());
        Catalogue.on(topic).forEach(this::event);
    }

    private void event(CataloguedEvent event) {
        line("%n### %s%n", event.type());
        line(
                "%s [Schema](../published-events/src/main/resources/%s),"
                        + " [sample](../published-events/src/main/resources/%s).%n",
                event.when(), event.schema(), event.sample());
        fields(SchemaNode.ofType(event.type()), name -> !COMMON.contains(name));
    }

    private void parts() {
        line("%n## Parts of events");
        var described = new LinkedHashSet<String>();
        while (!described.containsAll(mentioned)) {
            for (var name : Set.copyOf(mentioned).stream().sorted().toList()) {
                if (described.add(name)) {
                    line("%n### %s%n", name);
                    line("%s%n", SchemaNode.definition(name).get("description").asString());
                    fields(SchemaNode.definition(name), any -> true);
                }
            }
        }
    }

    private void fields(SchemaNode object, Predicate<String> which) {
        line("| field | type | |");
        line("|---|---|---|");
        for (var name : object.get("properties").propertyNames().stream().filter(which).toList()) {
            var field = object.property(name);
            line(
                    "| `%s` | %s%s | %s |",
                    name,
                    typeOf(field),
                    object.requires(name) ? "" : ", optional",
                    field.get("description").asString());
        }
    }

    private String typeOf(SchemaNode field) {
        if (field.get("enum").isArray()) {
            return field.get("enum")
                    .valueStream()
                    .map(value -> "`" + value.asString() + "`")
                    .collect(Collectors.joining(", "));
        }
        return switch (field.get("type").asString()) {
            case "object" -> mention(field);
            case "array" -> "list of " + typeOf(field.items());
            case "string" -> field.get("format").asString("text");
            case String other -> other;
        };
    }

    /** A shared part gets a section of its own at the end of the page. */
    private String mention(SchemaNode field) {
        var name = field.refersTo().orElseThrow();
        mentioned.add(name);
        return "[" + name + "](#" + anchor(name) + ")";
    }

    /** The fragment that GitHub gives a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private void line(String format, Object... arguments) {
        page.append(format.formatted(arguments)).append('\n');
    }
}
