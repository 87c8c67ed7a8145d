package org.publicaccord.monitoringservice.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.messaging.relay.EventTranslation;
import org.publicaccord.monitoringservice.contract.ContractOutline;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.watching.WatchEvent;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Classification;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Stage;

/** Each event of a watch becomes a public event, or is private on purpose. */
public final class WatchPublishing implements EventTranslation {

    private final EventCodec codec;

    public WatchPublishing(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Envelope translate(RecordedEvent event) {
        return switch ((WatchEvent) codec.decode(event)) {
            case ObligationsDetermined it ->
                    published(determined(event, it), Optional.of(it.rulePack()));
            case DeadlineApproaching it -> published(approaching(event, it), Optional.empty());
            case DeadlineMissed it -> published(missed(event, it), Optional.empty());
            case DeadlineMet it -> met(event, it);
            case KpiAssessed it -> published(assessed(event, it), Optional.empty());
            // contract-service has published the change itself.
            case ContractFollowed _ -> Envelope.withheld();
        };
    }

    private static Envelope published(PublishedEvent data, Optional<String> rulePack) {
        return new Envelope.Published(data, Classification.PUBLIC, rulePack);
    }

    private static PublishedEvent determined(RecordedEvent event, ObligationsDetermined it) {
        ContractOutline contract = it.contract().outline();
        return new org.publicaccord.published.monitoring.ObligationsDetermined(
                contract.id().value(),
                path(contract),
                stage(contract),
                event.time(),
                actor(event),
                parties(contract),
                contract.title(),
                it.obligations().stream().flatMap(WatchPublishing::withLastDay).toList());
    }

    private static PublishedEvent approaching(RecordedEvent event, DeadlineApproaching it) {
        ContractOutline contract = it.contract();
        return new org.publicaccord.published.monitoring.DeadlineApproaching(
                contract.id().value(),
                path(contract),
                stage(contract),
                event.time(),
                actor(event),
                parties(contract),
                contract.title(),
                obligation(it.obligation()));
    }

    private static PublishedEvent missed(RecordedEvent event, DeadlineMissed it) {
        ContractOutline contract = it.contract();
        return new org.publicaccord.published.monitoring.DeadlineMissed(
                contract.id().value(),
                path(contract),
                stage(contract),
                event.time(),
                actor(event),
                parties(contract),
                contract.title(),
                obligation(it.obligation()));
    }

    /** A notice can meet what had no day; nobody waited for it, and the endpoint shows it. */
    private static Envelope met(RecordedEvent event, DeadlineMet it) {
        return it.obligation().due().lastDay().isPresent()
                ? published(metInPublic(event, it), Optional.empty())
                : Envelope.withheld();
    }

    private static PublishedEvent metInPublic(RecordedEvent event, DeadlineMet it) {
        ContractOutline contract = it.contract();
        return new org.publicaccord.published.monitoring.DeadlineMet(
                contract.id().value(),
                path(contract),
                stage(contract),
                event.time(),
                actor(event),
                parties(contract),
                contract.title(),
                obligation(it.obligation()),
                it.evidence().reference());
    }

    private static PublishedEvent assessed(RecordedEvent event, KpiAssessed it) {
        ContractOutline contract = it.contract();
        return new org.publicaccord.published.monitoring.KpiAssessed(
                contract.id().value(),
                path(contract),
                stage(contract),
                event.time(),
                actor(event),
                parties(contract),
                contract.title(),
                AssessmentWords.indicator(it.kpi()),
                AssessmentWords.assessment(it.assessment()));
    }

    /** What was due before the import, or has no day, is read at the endpoint; nobody waits. */
    private static Stream<org.publicaccord.published.monitoring.Obligation> withLastDay(
            Obligation obligation) {
        return switch (obligation.due()) {
            case LastDay _, Awaited _ -> Stream.of(obligation(obligation));
            case NotRecorded _, NotDeterminable _ -> Stream.empty();
        };
    }

    private static org.publicaccord.published.monitoring.Obligation obligation(Obligation it) {
        LocalDate lastDay =
                it.due()
                        .lastDay()
                        .orElseThrow(() ->
                                new IllegalStateException(it.code() + " was told without a day"));
        return new org.publicaccord.published.monitoring.Obligation(
                it.code().value(),
                it.title(),
                it.notice().filter(NoticeCode::isOfTheAct).map(Enum::name),
                lastDay,
                it.legalBasis(),
                org.publicaccord.published.monitoring.Obligation.Kind.valueOf(it.kind().name()));
    }

    private static List<Party> parties(ContractOutline contract) {
        return contract.parties().stream()
                .map(it -> new Party(it.id().value(), it.scheme(), it.role(), it.name()))
                .toList();
    }

    private static Path path(ContractOutline contract) {
        return Path.valueOf(contract.path().name());
    }

    private static Stage stage(ContractOutline contract) {
        return Stage.valueOf(contract.stage().name());
    }

    /** Who acted: a person's role, or the platform for what time and other events bring about. */
    private static Actor actor(RecordedEvent event) {
        return new Actor(event.metadata().getOrDefault("actorRole", "platform"));
    }
}
