package org.publicaccord.eventstore.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.axon.Attempts;
import org.publicaccord.eventstore.axon.CommitStorageEngine;
import org.publicaccord.eventstore.ledger.LedgerEvent;
import org.publicaccord.eventstore.snapshots.MemorySnapshotStorage;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.publicaccord.eventstore.snapshots.SnapshotTaking;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;

/** What Axon's engine must do on every storage. */
abstract class EngineKit extends InstancesKit {

    private CommitStorageEngine engine(CommitStorage on) {
        Streams streams = new Streams(on);
        EventCodec codec = new EventCodec(LedgerEvent.NAMES);
        SnapshotFigures figures = new SnapshotFigures();
        Snapshots none =
                new Snapshots(
                        new MemorySnapshotStorage(), streams, codec, StateNames.none(), figures);
        return new CommitStorageEngine(
                appender(on),
                new Tail(on),
                streams,
                codec,
                none,
                new SnapshotTaking(none, figures, 0),
                new Attempts());
    }

    private static List<EventMessage<?>> entries(String stream, long first, int count) {
        List<EventMessage<?>> events = new ArrayList<>();
        for (long sequence = first; sequence < first + count; sequence++) {
            events.add(entry(stream, sequence));
        }
        return events;
    }

    private static DomainEventMessage<?> entry(String stream, long sequence) {
        String time = Drafts.TIME.plusSeconds(sequence).toString();
        return new GenericDomainEventMessage<>(
                "ledger",
                stream,
                sequence,
                new LedgerEvent.Entered(BigDecimal.valueOf(sequence)),
                Map.of("legalTime", time));
    }

    private static List<Long> sequences(CommitStorageEngine engine, String stream, long from) {
        return engine.readEvents(stream, from)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    @Test
    void eventsComeBackAsTheyWereApplied() {
        CommitStorageEngine engine = engine(storage);
        List<EventMessage<?>> applied = entries("a", 0, 3);
        engine.appendEvents(applied);

        DomainEventMessage<?> read =
                engine(otherInstance()).readEvents("a", 1).asStream().findFirst().orElseThrow();

        assertThat(read.getIdentifier()).isEqualTo(applied.get(1).getIdentifier());
        assertThat(read.getPayload()).isEqualTo(new LedgerEvent.Entered(BigDecimal.ONE));
        assertThat(read.getType()).isEqualTo("ledger");
        assertThat(read.getAggregateIdentifier()).isEqualTo("a");
        assertThat(read.getTimestamp()).isEqualTo(Drafts.TIME);
        assertThat(read.getMetaData()).isEmpty();
    }

    @Test
    void aStreamIsReadFromAnySequenceHoweverItWasCommitted() {
        CommitStorageEngine engine = engine(storage);
        long next = 0;
        for (int events : new int[] {1, 3, 40, 2, 1, 70, 1}) {
            engine.appendEvents(entries("a", next, events));
            next += events;
        }

        for (long from = 0; from <= next; from++) {
            assertThat(sequences(engine, "a", from))
                    .containsExactlyElementsOf(LongStream.range(from, next).boxed().toList());
        }
        assertThat(engine.lastSequenceNumberFor("a")).contains(next - 1);
        assertThat(engine.lastSequenceNumberFor("b")).isEmpty();
        assertSound(7);
    }

    @Test
    void tokensAreInOrderAndReadingGoesOnBehindAnyOfThem() {
        CommitStorageEngine engine = engine(storage);
        engine.appendEvents(entries("a", 0, 3));
        engine.appendEvents(entries("b", 0, 1));
        engine.appendEvents(entries("a", 3, 2));

        List<TrackedEventMessage<?>> all = tracked(engine, engine.createTailToken());

        assertThat(all).hasSize(6);
        assertThat(tracked(engine, null)).hasSize(6);
        for (int read = 0; read < all.size(); read++) {
            TrackingToken token = all.get(read).trackingToken();
            assertThat(token.position()).isPresent();
            assertThat(tracked(engine, token))
                    .extracting(EventMessage::getIdentifier)
                    .containsExactlyElementsOf(
                            all.subList(read + 1, all.size()).stream()
                                    .map(EventMessage::getIdentifier)
                                    .toList());
        }
    }

    private static List<TrackedEventMessage<?>> tracked(
            CommitStorageEngine engine, TrackingToken token) {
        return engine.readEvents(token, false).<TrackedEventMessage<?>>map(event -> event).toList();
    }

    @Test
    void theHeadTokenCoversWhatIsThereAndNothingThatComes() {
        CommitStorageEngine engine = engine(storage);
        assertThat(tracked(engine, engine.createHeadToken())).isEmpty();
        engine.appendEvents(entries("a", 0, 3));
        TrackingToken head = engine.createHeadToken();

        engine.appendEvents(entries("a", 3, 2));

        assertThat(tracked(engine, head)).hasSize(2);
        assertThat(head.covers(tracked(engine, null).get(2).trackingToken())).isTrue();
        assertThat(tracked(engine, head).getFirst().trackingToken().covers(head)).isTrue();
    }

    @Test
    void aTokenAtATimeIsBehindWhatWasEarlier() {
        CommitStorageEngine engine = engine(storage);
        engine.appendEvents(entries("a", 0, 2));
        engine.appendEvents(entries("a", 2, 2));

        Instant between = Drafts.TIME.plusSeconds(1);

        assertThat(tracked(engine, engine.createTokenAt(between))).hasSize(2);
        assertThat(tracked(engine, engine.createTokenAt(Instant.EPOCH))).hasSize(4);
        assertThat(tracked(engine, engine.createTokenAt(Drafts.TIME.plusSeconds(9)))).isEmpty();
    }

    @Test
    void aStreamThatHasChangedIsAConflict() {
        CommitStorageEngine engine = engine(storage);
        CommitStorageEngine other = engine(otherInstance());
        engine.appendEvents(entries("a", 0, 2));
        other.appendEvents(entries("a", 2, 2));

        assertThatThrownBy(() -> engine.appendEvents(entries("a", 2, 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(entries("a", 0, 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(entries("a", 3, 1)))
                .as("in the middle of a commit")
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(entries("a", 9, 1)))
                .as("beyond the end")
                .isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(entries("a", 4, 1));
        assertSound(3);
    }

    @Test
    void whatIsNoCommitIsRejectedClearly() {
        CommitStorageEngine engine = engine(storage);

        assertThatThrownBy(() -> engine.appendEvents(entry("a", 0), entry("b", 0)))
                .hasMessageContaining("one stream");
        assertThatThrownBy(() -> engine.appendEvents(entry("a", 0), entry("a", 2)))
                .hasMessageContaining("one run");
        assertThatThrownBy(() -> engine.appendEvents(GenericEventMessage.asEventMessage("x")))
                .hasMessageContaining("only events of aggregates");
        assertThatThrownBy(() -> engine.appendEvents(entries("a", 0, 1_001)))
                .hasMessageContaining("1 to 1000 events");
        assertThat(storage.greatestPosition()).isZero();
    }

    @Test
    void theFullestCommitIsStoredAndRead() {
        CommitStorageEngine engine = engine(storage);
        engine.appendEvents(entries("a", 0, 1_000));

        assertThat(sequences(engine, "a", 999)).containsExactly(999L);
        assertThat(tracked(engine, null)).hasSize(1_000);
    }

    @Test
    void theFrameworksOwnSnapshotsAreNotKept() {
        CommitStorageEngine engine = engine(storage);

        assertThatThrownBy(() -> engine.storeSnapshot(entry("a", 0)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(engine.readSnapshot("a")).isEmpty();
    }

    @Test
    void aLiveStreamBringsWhatThisAndOtherInstancesAppend() throws Exception {
        CommitStorageEngine engine = engine(storage);
        CommitStorageEngine other = engine(otherInstance());
        EmbeddedEventStore eventStore =
                EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
        try (BlockingStream<TrackedEventMessage<?>> live = eventStore.openStream(null)) {
            assertThat(live.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
            for (long sequence = 0; sequence < 10; sequence++) {
                (sequence % 2 == 0 ? engine : other).appendEvents(entry("a", sequence));
                assertThat(live.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
                assertThat(((DomainEventMessage<?>) live.nextAvailable()).getSequenceNumber())
                        .isEqualTo(sequence);
            }
        } finally {
            eventStore.shutDown();
        }
    }
}
