package org.publicaccord.eventstore.axon;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.appending.Limits;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.eventstore.commanding.MemoryAnswers;
import org.publicaccord.eventstore.commanding.RememberedAnswers;
import org.publicaccord.eventstore.ledger.Ledger;
import org.publicaccord.eventstore.ledger.LedgerEvent;
import org.publicaccord.eventstore.snapshots.MemorySnapshotStorage;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.publicaccord.eventstore.snapshots.SnapshotStorage;
import org.publicaccord.eventstore.snapshots.SnapshotTaking;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;

/** One instance of a service that keeps ledgers: engine, Axon and commands, without Spring. */
public final class Instance implements AutoCloseable {

    /**
     * What an instance runs with.
     *
     * @param every after how many events a snapshot is taken; 0 for never
     * @param hot how many aggregates are kept at hand
     */
    public record Setting(
            CommitStorage storage,
            RememberedAnswers answers,
            InstantSource clock,
            StateNames names,
            SnapshotStorage snapshots,
            int every,
            int hot) {

        /** As plain as can be: nothing is kept in the place of history. */
        public static Setting plain(CommitStorage storage) {
            return new Setting(
                    storage,
                    new MemoryAnswers(),
                    InstantSource.system(),
                    StateNames.none(),
                    new MemorySnapshotStorage(),
                    0,
                    0);
        }

        public Setting with(RememberedAnswers others) {
            return new Setting(storage, others, clock, names, snapshots, every, hot);
        }

        public Setting with(InstantSource other) {
            return new Setting(storage, answers, other, names, snapshots, every, hot);
        }

        public Setting withHot(int aggregates) {
            return new Setting(storage, answers, clock, names, snapshots, every, aggregates);
        }

        public Setting with(StateNames states, SnapshotStorage kept, int events) {
            return new Setting(storage, answers, clock, states, kept, events, hot);
        }
    }

    public final SnapshotFigures snapshots = new SnapshotFigures();
    public final HotAggregates hot;
    final CommitStorageEngine engine;
    final EmbeddedEventStore eventStore;
    final AxonCommands commands;
    private final GroupCommit appender;
    private final SnapshotTaking taking;
    private final Configuration configuration;

    public Instance(Setting setting) {
        CommitStorage storage = setting.storage();
        Tail tail = new Tail(storage);
        Streams streams = new Streams(storage);
        EventCodec codec = new EventCodec(LedgerEvent.NAMES);
        appender =
                new GroupCommit(storage, tail, Limits.DEFAULT.withPatience(Duration.ofSeconds(30)));
        Snapshots kept =
                new Snapshots(setting.snapshots(), streams, codec, setting.names(), snapshots);
        taking = new SnapshotTaking(kept, snapshots, setting.every());
        Attempts attempts = new Attempts();
        hot = new HotAggregates(setting.hot(), attempts);
        engine = new CommitStorageEngine(appender, tail, streams, codec, kept, taking, attempts);
        eventStore = EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
        configuration = configuration(setting.clock());
        commands =
                new AxonCommands(
                        configuration.commandBus(), storage, setting.answers(), attempts, hot);
    }

    private Configuration configuration(InstantSource clock) {
        return DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> TokenSerializer.create())
                .configureEventStore(_ -> eventStore)
                .configureCorrelationDataProviders(_ -> List.of(message -> message.getMetaData()))
                .registerComponent(InstantSource.class, _ -> clock)
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(Ledger.class)
                                .configureCache(_ -> hot.ofKind("ledger"))
                                .configureCommandTargetResolver(_ ->
                                        new MetaDataCommandTargetResolver(MetadataKeys.STREAM)))
                .start();
    }

    public Commands commands() {
        return commands;
    }

    @Override
    public void close() {
        configuration.shutdown();
        taking.close();
        appender.close();
    }
}
