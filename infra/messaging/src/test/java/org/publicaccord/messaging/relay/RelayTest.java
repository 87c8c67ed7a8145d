package org.publicaccord.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publicaccord.messaging.relay.Relaying.TRANSLATION;
import static org.publicaccord.messaging.relay.Relaying.assertHaltedBecause;
import static org.publicaccord.messaging.relay.Relaying.headers;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;

/** What relays publish: every event once and in order, as a CloudEvent. */
@ExtendWith(Infrastructure.class)
@ResourceLock(Relaying.THE_TOPIC)
@Tag("trial")
class RelayTest {

    private final Relaying relaying;

    RelayTest(Running running) {
        this.relaying = new Relaying(running);
    }

    @Test
    void everyEventIsOnKafkaOnceAndInOrderAcrossARestart() {
        relaying.writeSome(150);
        Relay first = relaying.start();
        relaying.writeSome(150);
        await().until(() -> first.state() instanceof RelayState.Publishing);
        first.stop();
        relaying.writeSome(100);
        relaying.publishAll();

        relaying.assertEachEventOnceInOrder();
    }

    @Test
    void aPublishedEventSaysWhatACloudEventMust() {
        relaying.commits().write("contract-a", 1);
        relaying.publishAll();

        ConsumerRecord<String, byte[]> record = relaying.published().getFirst();
        assertThat(record.key()).isEqualTo("contract-a");
        assertThat(headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.publicaccord.contract.went-live.v1")
                .containsEntry("ce_source", "urn:publicaccord:contract-service")
                .containsEntry("ce_subject", "contract-a")
                .containsEntry("ce_sequence", "0")
                .containsEntry("ce_time", "2026-11-22T10:00:00Z")
                .containsEntry("ce_correlationid", "c-1")
                .containsEntry("ce_dataclassification", "PUBLIC")
                .containsEntry("ce_rulepack", "pa23-2026.1")
                .containsEntry("content-type", "application/json");
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .contains("\"contractId\":\"contract-a\"", "\"firstDay\":\"2026-11-22\"");
    }

    @Test
    void aWithheldEventShowsItsPlaceAndNothingElse() {
        relaying.commits().write("contract-a", "contract.secret", 1);
        relaying.publishAll();

        ConsumerRecord<String, byte[]> record = relaying.published().getFirst();
        assertThat(record.value()).isNullOrEmpty();
        assertThat(headers(record))
                .containsOnlyKeys(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_sequence")
                .containsEntry("ce_type", "org.publicaccord.contract.withheld.v1");
    }

    @Test
    void anEventThatCannotBeTranslatedStopsTheRelayThereAndNothingIsSkipped() {
        relaying.writeSome(7);
        relaying.commits().write("contract-x", "contract.buggy", 1);
        relaying.writeSome(7);
        EventTranslation buggy =
                event -> {
                    if (event.name().equals("contract.buggy")) {
                        throw new IllegalStateException("no case for it");
                    }
                    return TRANSLATION.translate(event);
                };

        Relay relay = relaying.start(relaying.commits(), buggy);
        assertHaltedBecause(relay, "cannot be translated");
        assertThat(relaying.published()).hasSize(eventsUpTo(7));
        relay.stop();
        relaying.publishAll();

        relaying.assertEachEventOnceInOrder();
    }

    private int eventsUpTo(long position) {
        return relaying.commits().after(0, (int) position).stream()
                .mapToInt(it -> it.events().size())
                .sum();
    }
}
