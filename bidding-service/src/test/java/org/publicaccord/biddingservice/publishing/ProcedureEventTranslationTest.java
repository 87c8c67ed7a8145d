package org.publicaccord.biddingservice.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.Examples;
import org.publicaccord.biddingservice.procedure.Happenings;
import org.publicaccord.biddingservice.procedure.ProcedureEvent;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentSummariesIssued;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AwardRecommended;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.OpportunityOpened;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderSubmitted;
import org.publicaccord.biddingservice.storing.ProcedureEventNames;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.CataloguedEvent;
import org.publicaccord.published.Classification;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Topic;
import org.publicaccord.published.bidding.EligibilityRefused;
import org.publicaccord.published.bidding.EligibilityVerified;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.TenderDisregarded;

/** What the world is told of a procedure, and what it is not. */
class ProcedureEventTranslationTest {

    private static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");
    private static final EventCodec CODEC = new EventCodec(ProcedureEventNames.all());

    @Test
    void every_event_of_the_catalogue_is_published_by_something_and_the_rest_is_withheld() {
        Map<Boolean, List<Envelope>> envelopes =
                Happenings.oneOfEach().stream()
                        .map(ProcedureEventTranslationTest::translated)
                        .collect(Collectors.partitioningBy(Envelope.Published.class::isInstance));
        assertThat(envelopes.get(true))
                .extracting(it -> Catalogue.of(data(it)).type())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.on(Topic.BIDDING).stream().map(CataloguedEvent::type).toList());
        assertThat(envelopes.get(false)).hasSize(5).containsOnly(Envelope.withheld());
    }

    @Test
    void every_published_event_says_what_all_say() {
        Happenings.oneOfEach().stream()
                .map(ProcedureEventTranslationTest::translated)
                .filter(Envelope.Published.class::isInstance)
                .forEach(it -> {
                    PublishedEvent data = data(it);
                    assertThat(data.contractId()).isEqualTo(Examples.PROCEDURE.value());
                    boolean ofReservations =
                            data instanceof EligibilityVerified
                                    || data instanceof EligibilityRefused
                                    || data instanceof TenderDisregarded;
                    assertThat(data.path())
                            .isEqualTo(ofReservations ? Path.RESERVED : Path.COMPETITION);
                    assertThat(data.stage()).isIn(Stage.SELECTION, Stage.AWARD, Stage.ABANDONED);
                    assertThat(data.occurredAt()).isEqualTo(AT);
                    assertThat(data.actor().role()).isEqualTo("commissioner");
                    assertThat(data.parties())
                            .contains(
                                    new Party(
                                            "GB-LAE-WMC",
                                            "GB-LAE",
                                            "buyer",
                                            "Westmarch City Council"));
                    assertThat(((Envelope.Published) it).rulePack()).contains("UK-PA23-2026");
                });
    }

    @Test
    void of_a_tender_only_the_count_is_told() {
        Envelope envelope = translated(of(TenderSubmitted.class));
        assertThat(((SubmissionReceived) data(envelope)).count()).isEqualTo(1);
        assertThat(PublishedJson.mapper().writeValueAsString(data(envelope)))
                .doesNotContain(Happenings.secrets());
    }

    @Test
    void nothing_public_tells_who_has_bid_or_asked_or_assesses() {
        Happenings.oneOfEach().stream()
                .map(ProcedureEventTranslationTest::translated)
                .filter(Envelope.Published.class::isInstance)
                .map(Envelope.Published.class::cast)
                .filter(it -> it.classification() == Classification.PUBLIC)
                .forEach(it ->
                        assertThat(PublishedJson.mapper().writeValueAsString(it.data()))
                                .doesNotContain(
                                        Examples.PEERS.id().value(),
                                        Examples.THREADS.id().value(),
                                        "sade",
                                        "jonas"));
    }

    @Test
    void a_recommendation_names_the_winner_alone_and_is_for_the_parties() {
        Envelope.Published envelope = (Envelope.Published) translated(of(AwardRecommended.class));
        assertThat(envelope.classification()).isEqualTo(Classification.PARTY);
        var data = (org.publicaccord.published.bidding.AwardRecommended) envelope.data();
        assertThat(data.parties())
                .extracting(Party::role, Party::id)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("buyer", "GB-LAE-WMC"),
                        org.assertj.core.groups.Tuple.tuple("supplier", "GB-COH-09442333"));
        var north = data.lots().getFirst();
        assertThat(north.winner().orElseThrow().organisationName())
                .isEqualTo("Common Threads Co-operative");
        assertThat(north.winner().orElseThrow().total()).isEqualByComparingTo("89.75");
        assertThat(north.winner().orElseThrow().tieBrokenBy()).isEmpty();
        assertThat(north.totals()).hasSize(2);
        assertThat(north.because()).isEmpty();
        var south = data.lots().getLast();
        assertThat(south.winner()).isEmpty();
        assertThat(south.because()).contains("No tender was submitted for this lot.");
        assertThat(PublishedJson.mapper().writeValueAsString(data))
                .doesNotContain(Examples.PEERS.id().value());
    }

    @Test
    void summaries_tell_to_whom_and_what_they_and_the_winner_earned() {
        var data =
                (org.publicaccord.published.bidding.AssessmentSummariesIssued)
                        data(translated(of(AssessmentSummariesIssued.class)));
        assertThat(data.recipients())
                .extracting(it -> it.organisationId() + " " + it.total() + " " + it.winnerTotal())
                .containsExactly(
                        "GB-COH-09442333 89.75 Optional[89.75]",
                        "GB-COH-11223344 82 Optional[89.75]");
    }

    @Test
    void the_terms_are_told_as_they_came() {
        var data =
                (org.publicaccord.published.bidding.OpportunityOpened)
                        data(translated(of(OpportunityOpened.class)));
        assertThat(data.procedure().criteria())
                .extracting(it -> it.id() + " " + it.weightPercent() + " " + it.family())
                .containsExactly("price 30 PRICE", "peer-led 50 QUALITY", "jobs 20 SOCIAL_VALUE");
        assertThat(data.procedure().tendersCloseAt()).isEqualTo(Examples.TENDERS_CLOSE);
    }

    private static PublishedEvent data(Envelope envelope) {
        return ((Envelope.Published) envelope).data();
    }

    private static ProcedureEvent of(Class<? extends ProcedureEvent> type) {
        return Happenings.oneOfEach().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static Envelope translated(ProcedureEvent event) {
        var stored = CODEC.encode("e-1", event, Map.of());
        return new ProcedureEventTranslation(CODEC)
                .translate(
                        new RecordedEvent(
                                "e-1",
                                Examples.PROCEDURE.value(),
                                "procedure",
                                0,
                                RecordedEvent.token(1, 0),
                                stored.name(),
                                stored.revision(),
                                stored.payload(),
                                Map.of("actorRole", "commissioner,contract-manager"),
                                AT));
    }
}
