package org.publicaccord.monitoringservice.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.IMPORTED;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Procured.ANSWERS;
import static org.publicaccord.monitoringservice.Procured.awarded;
import static org.publicaccord.monitoringservice.Procured.entered;
import static org.publicaccord.monitoringservice.Procured.lightTouch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.Procured;
import org.publicaccord.monitoringservice.contract.Path;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Assessment;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.monitoringservice.kpis.Remark;
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
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.published.Classification;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.contract.KeyPerformanceIndicator;
import org.publicaccord.published.monitoring.KpiAssessment;
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
    void publishes_what_is_awaited_and_what_the_contract_or_good_practice_asks_for() {
        var care = lightTouch(entered());
        var published =
                (org.publicaccord.published.monitoring.ObligationsDetermined)
                        published(determined(care));
        assertThat(published.obligations())
                .extracting(it -> it.code() + " " + it.kind())
                .contains(
                        "uk9-voluntary-performance-final VOLUNTARY",
                        "kpi-answers-2026-11-30 CONTRACT");
        assertThat(
                        ((org.publicaccord.published.monitoring.ObligationsDetermined)
                                        published(determined(awarded())))
                                .obligations())
                .singleElement()
                .satisfies(it -> assertThat(it.dueOn()).isEqualTo(Procured.STANDSTILL_ENDS));
    }

    @Test
    void what_a_notice_met_that_had_no_day_is_withheld() {
        var obligation =
                owed(entered()).stream()
                        .filter(it -> it.due().lastDay().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        translate(
                                new DeadlineMet(
                                        entered().outline(),
                                        obligation,
                                        new Evidence("012345-2026"),
                                        Procured.ENTERED),
                                Map.of()))
                .isEqualTo(new Envelope.Withheld());
    }

    @Test
    void publishes_an_assessment_with_the_open_data_code_of_its_rating() {
        var assessment =
                new Assessment(
                        ANSWERS.id(),
                        new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30)),
                        new Finding(
                                Rating.REQUIRES_IMPROVEMENT,
                                new Measure("70 per cent"),
                                Optional.of(new Remark("Too few people."))),
                        COUNCIL,
                        LocalDate.of(2026, 12, 1),
                        Optional.of(new Remark("It was counted twice.")));
        assertThat(published(new KpiAssessed(entered().outline(), ANSWERS, assessment)))
                .isInstanceOfSatisfying(
                        org.publicaccord.published.monitoring.KpiAssessed.class,
                        it -> {
                            assertThat(it.contractTitle()).isEqualTo("Laptops for schools");
                            assertThat(it.indicator())
                                    .isEqualTo(
                                            new KeyPerformanceIndicator(
                                                    "answers",
                                                    "Calls answered",
                                                    "95 per cent in a minute",
                                                    6));
                            assertThat(it.assessment())
                                    .isEqualTo(
                                            new KpiAssessment(
                                                    LocalDate.of(2026, 6, 1),
                                                    LocalDate.of(2026, 11, 30),
                                                    KpiAssessment.Rating.REQUIRES_IMPROVEMENT,
                                                    "below",
                                                    "70 per cent",
                                                    Optional.of("Too few people."),
                                                    COUNCIL.value(),
                                                    Optional.of("It was counted twice.")));
                        });
    }

    @Test
    void each_rating_has_its_open_data_code() {
        assertThat(Arrays.stream(Rating.values()).map(AssessmentWords::measureClassification))
                .containsExactly("met", "slightlyBelow", "below", "significantlyBelow", "other");
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
        assertSameWords(Rating.class, KpiAssessment.Rating.class);
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

    private static ObligationsDetermined determined(WatchedContract contract) {
        return new ObligationsDetermined(contract, Optional.empty(), Procured.PACK, owed(contract));
    }

    private static List<Obligation> owed(WatchedContract contract) {
        return OBLIGATIONS.owed(
                contract, new Knowledge(Optional.empty(), Assessments.NONE, Procured.ENTERED));
    }

    private static Obligation uk11() {
        return OBLIGATIONS.owed(plain(), Knowledge.ofImport(IMPORTED)).stream()
                .filter(it -> it.code().value().equals("uk11-contract-termination"))
                .findFirst()
                .orElseThrow();
    }
}
