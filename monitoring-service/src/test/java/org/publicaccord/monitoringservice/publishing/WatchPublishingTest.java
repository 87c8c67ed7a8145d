package org.publicaccord.monitoringservice.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.contract.Path;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.obligations.Knowledge;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.storing.WatchEventNames;
import org.publicaccord.monitoringservice.watching.Evidence;
import org.publicaccord.monitoringservice.watching.WatchEvent;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.published.Classification;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.rules.Kind;

class WatchPublishingTest {

    private static final Instant AT = Instant.parse("2026-01-15T09:30:00Z");
    private static final EventCodec CODEC = new EventCodec(WatchEventNames.all());
    private static final Obligations OBLIGATIONS = new Obligations(Contracts.PACKS);

    @Test
    void publishes_what_has_a_last_day_under_its_rule_pack() {
        var event =
                new ObligationsDetermined(
                        plain(),
                        Optional.of(IMPORTED),
                        "UK-PA23-2026",
                        OBLIGATIONS.owed(plain(), Knowledge.ofImport(IMPORTED)));
        var envelope = (Envelope.Published) translate(event, Map.of());
        var published =
                (org.publicaccord.published.monitoring.ObligationsDetermined) envelope.data();
        assertThat(envelope.rulePack()).contains("UK-PA23-2026");
        assertThat(envelope.classification()).isEqualTo(Classification.PUBLIC);
        assertThat(published.contractTitle()).isEqualTo("Laptops for schools");
        assertThat(published.occurredAt()).isEqualTo(AT);
        assertThat(published.actor().role()).isEqualTo("platform");
        assertThat(published.parties()).hasSize(2);
        assertThat(published.obligations())
                .extracting(org.publicaccord.published.monitoring.Obligation::code)
                .contains("uk11-contract-termination", "renewal-18-months")
                .doesNotContain("uk7-contract-details");
    }

    @Test
    void publishes_what_was_due_whatever_became_of_it() {
        var outline = plain().outline();
        assertThat(published(new DeadlineApproaching(outline, uk11())))
                .isInstanceOfSatisfying(
                        org.publicaccord.published.monitoring.DeadlineApproaching.class,
                        it -> assertThat(it.obligation().noticeCode()).contains("UK11"));
        assertThat(published(new DeadlineMissed(outline, uk11())))
                .isInstanceOfSatisfying(
                        org.publicaccord.published.monitoring.DeadlineMissed.class,
                        it ->
                                assertThat(it.obligation().dueOn())
                                        .isEqualTo(LocalDate.of(2028, 4, 29)));
        var met = new DeadlineMet(outline, uk11(), new Evidence("012345-2028"), IMPORTED);
        assertThat(
                        ((Envelope.Published) translate(met, Map.of("actorRole", "commissioner")))
                                .data())
                .isInstanceOfSatisfying(
                        org.publicaccord.published.monitoring.DeadlineMet.class,
                        it -> {
                            assertThat(it.evidence()).isEqualTo("012345-2028");
                            assertThat(it.actor().role()).isEqualTo("commissioner");
                        });
    }

    @Test
    void what_contract_service_publishes_itself_is_withheld() {
        assertThat(translate(new ContractFollowed(plain()), Map.of()))
                .isEqualTo(new Envelope.Withheld());
    }

    @Test
    void both_vocabularies_have_the_same_words() {
        assertSameWords(Path.class, org.publicaccord.published.Path.class);
        assertSameWords(Stage.class, org.publicaccord.published.Stage.class);
        assertSameWords(Regime.class, org.publicaccord.published.Regime.class);
        assertSameWords(Kind.class, org.publicaccord.published.monitoring.Obligation.Kind.class);
    }

    private static void assertSameWords(
            Class<? extends Enum<?>> ours, Class<? extends Enum<?>> published) {
        assertThat(Arrays.stream(ours.getEnumConstants()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(published.getEnumConstants()).map(Enum::name).toList());
    }

    private static PublishedEvent published(WatchEvent event) {
        return ((Envelope.Published) translate(event, Map.of())).data();
    }

    private static Envelope translate(WatchEvent event, Map<String, String> metadata) {
        StoredEvent stored = CODEC.encode("e-1", event, metadata);
        return new WatchPublishing(CODEC)
                .translate(
                        new RecordedEvent(
                                stored.id(),
                                plain().outline().id().value(),
                                "watch",
                                0,
                                1024,
                                stored.name(),
                                stored.revision(),
                                stored.payload(),
                                stored.metadata(),
                                AT));
    }

    private static Obligation uk11() {
        return OBLIGATIONS.owed(plain(), Knowledge.ofImport(IMPORTED)).stream()
                .filter(it -> it.code().value().equals("uk11-contract-termination"))
                .findFirst()
                .orElseThrow();
    }
}
