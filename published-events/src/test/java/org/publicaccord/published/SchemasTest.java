package org.publicaccord.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A schema says exactly what its record says: the same fields, the same of them required. */
class SchemasTest {

    static Stream<Arguments> events() {
        return Catalogue.events().stream().map(event -> argumentSet(event.type(), event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_of_an_event_agrees_with_its_record(CataloguedEvent event) {
        agree(event.data(), SchemaNode.ofType(event.type()), event.type());
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_is_named_as_its_event_and_lets_events_grow(CataloguedEvent event) {
        var schema = Resources.json(event.schema());
        assertThat(schema.get("$id").asString())
                .isEqualTo("https://publicaccord.org/schemas/" + event.type() + ".json");
        assertThat(schema.get("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.findValues("additionalProperties")).isEmpty();
    }

    @Test
    void there_is_a_schema_for_each_event_and_for_what_each_service_withholds_and_no_other() {
        var expected =
                Stream.of(
                                Catalogue.events().stream().map(CataloguedEvent::type),
                                Arrays.stream(Topic.values()).map(Topic::withheldType),
                                Stream.of("definitions"))
                        .flatMap(names -> names)
                        .map(name -> name + ".json")
                        .toList();

        assertThat(Resources.namesIn("schemas")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void agree(Type type, SchemaNode schema, String where) {
        assertThat(schema.get("description").isString() || isRoot(schema))
                .as("%s is described", where)
                .isTrue();
        switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    agree(list.getActualTypeArguments()[0], schema.items(), where + "[]");
            case Class<?> record when record.isRecord() -> agreeOnFields(record, schema, where);
            case Class<?> constants when constants.isEnum() ->
                    assertThat(textsOf(schema.get("enum")))
                            .as(where)
                            .isEqualTo(namesOf(constants.getEnumConstants()));
            default -> {}
        }
    }

    private static void agreeOnFields(Class<?> record, SchemaNode schema, String where) {
        var components = Arrays.asList(record.getRecordComponents());
        assertThat(schema.get("properties").propertyNames())
                .as(where)
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        for (var component : components) {
            var optional = component.getType() == Optional.class;
            var place = where + "." + component.getName();
            assertThat(schema.requires(component.getName()))
                    .as("%s is required", place)
                    .isEqualTo(!optional);
            agree(
                    optional ? argumentOf(component) : component.getGenericType(),
                    schema.property(component.getName()),
                    place);
        }
    }

    private static Type argumentOf(RecordComponent optional) {
        return ((ParameterizedType) optional.getGenericType()).getActualTypeArguments()[0];
    }

    private static boolean isRoot(SchemaNode schema) {
        return schema.at().has("$id") || schema.at().path("type").asString("").equals("string");
    }

    private static List<String> textsOf(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> namesOf(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).toList();
    }
}
