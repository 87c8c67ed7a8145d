package org.publicaccord.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private static final JsonNode DOCUMENT =
            YAMLMapper.shared().readTree(Resources.read("asyncapi.yaml"));

    @Test
    void there_is_a_channel_for_each_topic_and_no_other() {
        var addresses = DOCUMENT.get("channels").valueStream().map(it -> text(it, "address"));

        assertThat(addresses)
                .containsExactlyElementsOf(
                        Stream.of(Topic.values()).map(Topic::topicName).toList());
    }

    @Test
    void a_channel_names_every_event_of_its_topic_in_order_and_what_it_withholds() {
        for (var channel : DOCUMENT.get("channels")) {
            var topic = Topic.named(text(channel, "address")).orElseThrow();
            assertThat(channel.get("messages").propertyNames())
                    .containsExactlyElementsOf(typesOn(topic));
            channel.get("messages")
                    .forEachEntry((type, message) ->
                            assertThat(text(message, "$ref"))
                                    .isEqualTo("#/components/messages/" + type));
        }
    }

    @Test
    void a_message_carries_the_type_the_time_and_the_schema_of_its_event() {
        var messages = DOCUMENT.get("components").get("messages");
        var types = Stream.of(Topic.values()).flatMap(topic -> typesOn(topic).stream()).toList();

        assertThat(messages.propertyNames()).containsExactlyElementsOf(types);
        for (var type : types) {
            var message = messages.get(type);
            var schema = text(message.get("payload").get("schema"), "$ref");
            assertThat(text(message, "name")).isEqualTo(type);
            assertThat(text(message.get("traits").get(0), "$ref"))
                    .isEqualTo("#/components/messageTraits/" + traitOf(type));
            assertThat(schema).isEqualTo("./schemas/" + type + ".json");
            assertThat(Files.exists(Resources.ROOT.resolve(schema))).as(schema).isTrue();
            Catalogue.byType(type)
                    .ifPresent(it -> assertThat(text(message, "summary")).isEqualTo(it.when()));
        }
    }

    @Test
    void the_cloud_events_attributes_are_documented() {
        var headers = DOCUMENT.at("/components/messageTraits/cloudEvent/headers");

        assertThat(headers.get("properties").propertyNames())
                .containsExactly(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_sequence",
                        "ce_correlationid",
                        "ce_causationid",
                        "ce_dataclassification",
                        "ce_rulepack");
        assertThat(headers.at("/properties/ce_source/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Stream.of(Topic.values()).map(Topic::source).toList());
        assertThat(
                        headers.at("/properties/ce_dataclassification/enum")
                                .valueStream()
                                .map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Classification.values()).map(Enum::name).toList());
    }

    @Test
    void a_withheld_envelope_tells_only_what_makes_gaps_visible() {
        var headers = DOCUMENT.at("/components/messageTraits/withheld/headers");

        assertThat(headers.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(headers.get("properties").propertyNames())
                .doesNotContain("ce_time", "ce_correlationid", "ce_causationid");
    }

    private static String traitOf(String type) {
        return Catalogue.byType(type).isPresent() ? "cloudEvent" : "withheld";
    }

    private static List<String> typesOn(Topic topic) {
        return Stream.concat(
                        Catalogue.on(topic).stream().map(CataloguedEvent::type),
                        Stream.of(topic.withheldType()))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
