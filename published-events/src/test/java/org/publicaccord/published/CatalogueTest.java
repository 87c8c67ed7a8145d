package org.publicaccord.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.monitoring.MonitoringEvent;

class CatalogueTest {

    @Test
    void every_event_of_every_service_is_in_the_catalogue_once() {
        var permitted =
                Stream.of(ContractEvent.class, BiddingEvent.class, MonitoringEvent.class)
                        .flatMap(CatalogueTest::leaves)
                        .toList();

        var catalogued = Catalogue.events().stream().<Class<?>>map(CataloguedEvent::data).toList();

        assertThat(catalogued).containsExactlyInAnyOrderElementsOf(permitted);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CatalogueTest::leaves)
                : Stream.of(type);
    }

    @Test
    void an_event_is_found_by_its_name_and_by_its_record() {
        var imported = Catalogue.of(ContractImported.class);

        assertThat(imported.type()).isEqualTo("org.publicaccord.contract.imported.v1");
        assertThat(imported.topic().topicName()).isEqualTo("publicaccord.contract.v1");
        assertThat(imported.topic().source()).isEqualTo("urn:publicaccord:contract-service");
        assertThat(Catalogue.byType(imported.type())).contains(imported);
        assertThat(Catalogue.topic(ContractImported.class)).isEqualTo(Topic.CONTRACT);
    }

    @Test
    void unknown_and_withheld_types_are_not_in_the_catalogue() {
        assertThat(Catalogue.byType("org.publicaccord.contract.not-yet-known.v1")).isEmpty();
        assertThat(Catalogue.byType(Topic.CONTRACT.withheldType())).isEmpty();
    }

    @Test
    void a_record_that_is_not_catalogued_is_a_bug() {
        assertThatThrownBy(() -> Catalogue.of(PublishedEvent.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in the catalogue");
    }

    @Test
    void names_on_the_wire_follow_one_pattern_and_their_topic() {
        assertThat(Catalogue.events())
                .allSatisfy(event ->
                        assertThat(event.type())
                                .matches("org\\.publicaccord\\.[a-z]+\\.[a-z-]+\\.v1")
                                .startsWith(prefixOf(event.topic())));
    }

    @Test
    void a_topic_is_found_by_its_name_and_by_its_service() {
        for (var topic : Topic.values()) {
            assertThat(Topic.named(topic.topicName())).contains(topic);
            assertThat(Topic.ofService(topic.service())).contains(topic);
        }
        assertThat(Topic.named("publicaccord.else.v1")).isEmpty();
    }

    @Test
    void the_events_of_a_topic_are_listed_in_order() {
        var all = Stream.of(Topic.values()).map(Catalogue::on).flatMap(List::stream).toList();
        assertThat(all).isEqualTo(Catalogue.events());
    }

    private static String prefixOf(Topic topic) {
        return topic.withheldType().replace("withheld.v1", "");
    }
}
