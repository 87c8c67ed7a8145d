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
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.appending.Limits;
import org.publicaccord.eventstore.commanding.RememberedAnswers;
import org.publicaccord.eventstore.ledger.Ledger;
import org.publicaccord.eventstore.ledger.LedgerEvent;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;

/** One instance of a service that keeps ledgers: engine, Axon and commands, without Spring. */
final class Instance implements AutoCloseable {

    final Tail tail;
    final GroupCommit appender;
    final CommitStorageEngine engine;
    final EmbeddedEventStore eventStore;
    final AxonCommands commands;
    private final Configuration configuration;

    Instance(CommitStorage storage, RememberedAnswers answers, InstantSource clock) {
        tail = new Tail(storage);
        appender =
                new GroupCommit(storage, tail, Limits.DEFAULT.withPatience(Duration.ofSeconds(30)));
        Attempts attempts = new Attempts();
        engine =
                new CommitStorageEngine(
                        appender,
                        tail,
                        new Streams(storage),
                        new EventCodec(LedgerEvent.NAMES),
                        attempts);
        eventStore = EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
        configuration =
                DefaultConfigurer.defaultConfiguration()
                        .configureSerializer(_ -> TokenSerializer.create())
                        .configureEventStore(_ -> eventStore)
                        .configureCorrelationDataProviders(
                                _ -> List.of(message -> message.getMetaData()))
                        .registerComponent(InstantSource.class, _ -> clock)
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(Ledger.class)
                                        .configureCommandTargetResolver(_ ->
                                                new MetaDataCommandTargetResolver(
                                                        MetadataKeys.STREAM)))
                        .start();
        commands = new AxonCommands(configuration.commandBus(), storage, answers, attempts);
    }

    @Override
    public void close() {
        configuration.shutdown();
        appender.close();
    }
}
