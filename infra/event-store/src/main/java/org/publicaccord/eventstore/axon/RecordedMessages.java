package org.publicaccord.eventstore.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.snapshots.Opened;

/** Recorded events as the framework's messages. */
final class RecordedMessages {

    private final EventCodec codec;

    RecordedMessages(EventCodec codec) {
        this.codec = codec;
    }

    /** A state that was kept, as the message that an aggregate begins with. */
    DomainEventMessage<?> resumed(Opened.Resumed resumed) {
        Commit latest = resumed.latest();
        return new GenericDomainEventMessage<>(
                latest.streamType(),
                latest.stream(),
                latest.nextSequence() - 1,
                new ResumedState(resumed.state()),
                MetaData.emptyInstance(),
                "snapshot of " + latest.key(),
                latest.time());
    }

    Stream<DomainEventMessage<?>> of(Commit commit) {
        return commit.recordedEvents().stream().map(this::message);
    }

    /** Those of a commit that come after a token. */
    Stream<TrackedEventMessage<?>> after(long token, Commit commit) {
        return commit.recordedEvents().stream()
                .filter(event -> event.token() > token)
                .map(event ->
                        new GenericTrackedDomainEventMessage<>(
                                new GlobalSequenceTrackingToken(event.token()), message(event)));
    }

    private GenericDomainEventMessage<?> message(RecordedEvent event) {
        return new GenericDomainEventMessage<>(
                event.streamType(),
                event.stream(),
                event.sequence(),
                codec.decode(event),
                MetaData.from(event.metadata()),
                event.id(),
                event.time());
    }
}
