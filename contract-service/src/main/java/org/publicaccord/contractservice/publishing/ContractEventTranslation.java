package org.publicaccord.contractservice.publishing;

import java.time.Instant;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.messaging.relay.EventTranslation;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.springframework.stereotype.Component;

/** The only mapping out: a stored event of a contract to the event that the world sees. */
@Component
public final class ContractEventTranslation implements EventTranslation {

    private final EventCodec codec;

    public ContractEventTranslation(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Envelope translate(RecordedEvent event) {
        return switch (codec.decode(event)) {
            case ImportingEvent importing ->
                    Envelope.published(published(importing, event.time(), By.of(event.metadata())));
            case ContractEvent _ -> Envelope.withheld();
            case Object unknown ->
                    throw new IllegalArgumentException(
                            "not an event of a contract: " + unknown.getClass().getName());
        };
    }

    /** The event as it is published. */
    static org.publicaccord.published.contract.ContractEvent published(
            ImportingEvent event, Instant at, By by) {
        String contract = event.contract().toString();
        var path = PublishedWords.path(event.path());
        var stage = Stage.valueOf(event.stage().name());
        var actor = new Actor(by.role());
        var parties = PublishedWords.parties(event.parties());
        return switch (event) {
            case Imported it ->
                    new ContractImported(
                            contract,
                            path,
                            stage,
                            at,
                            actor,
                            parties,
                            PublishedWords.facts(it.facts()),
                            PublishedWords.source(it.source()));
            case Updated it ->
                    new ContractUpdated(
                            contract,
                            path,
                            stage,
                            at,
                            actor,
                            parties,
                            PublishedWords.facts(it.facts()),
                            PublishedWords.source(it.source()));
            case EarlierReleaseJoined it ->
                    new org.publicaccord.published.contract.EarlierReleaseJoined(
                            contract,
                            path,
                            stage,
                            at,
                            actor,
                            parties,
                            PublishedWords.facts(it.asReleased()),
                            PublishedWords.source(it.source()));
            case Corrected it ->
                    new ContractCorrected(
                            contract,
                            path,
                            stage,
                            at,
                            actor,
                            parties,
                            PublishedWords.facts(it.facts()),
                            it.because().words());
            case WentLive it ->
                    new ContractWentLive(contract, path, stage, at, actor, parties, it.firstDay());
            case TermEnded it ->
                    new ContractTermEnded(contract, path, stage, at, actor, parties, it.lastDay());
            case EndedEarly it ->
                    new ContractTerminated(
                            contract,
                            path,
                            stage,
                            at,
                            actor,
                            parties,
                            it.endedOn(),
                            it.because().words());
        };
    }
}
