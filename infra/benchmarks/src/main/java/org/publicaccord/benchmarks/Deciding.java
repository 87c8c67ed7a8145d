package org.publicaccord.benchmarks;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.publicaccord.benchmarks.account.Account;
import org.publicaccord.benchmarks.account.AccountCommand;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.eventstore.axon.AxonCommands;
import org.publicaccord.eventstore.axon.HotAggregates;
import org.publicaccord.eventstore.axon.MetadataKeys;
import org.publicaccord.eventstore.axon.TokenSerializer;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.eventstore.commanding.MemoryAnswers;

/** Commands for accounts, from the door to the decision, as a service has them. */
final class Deciding implements AutoCloseable {

    /** Legal time is read when the aggregate is loaded and about to decide: that is noted. */
    private static final class NotingClock implements InstantSource {

        private volatile long readAtNanos;

        @Override
        public Instant instant() {
            readAtNanos = System.nanoTime();
            return Instant.now();
        }
    }

    private final NotingClock clock = new NotingClock();
    private final Configuration configuration;
    private final Commands commands;

    /**
     * @param hot how many accounts are kept at hand
     */
    Deciding(OurStore store, int hot) {
        var aggregates = new HotAggregates(hot, store.attempts());
        var events = EmbeddedEventStore.builder().storageEngine(store.engine()).build();
        configuration =
                DefaultConfigurer.defaultConfiguration()
                        .configureSerializer(_ -> TokenSerializer.create())
                        .configureEventStore(_ -> events)
                        .configureCorrelationDataProviders(
                                _ -> List.of(message -> message.getMetaData()))
                        .registerComponent(InstantSource.class, _ -> clock)
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(Account.class)
                                        .configureCache(
                                                _ -> aggregates.ofKind(AccountEvent.STREAM_TYPE))
                                        .configureCommandTargetResolver(_ ->
                                                new MetaDataCommandTargetResolver(
                                                        MetadataKeys.STREAM)))
                        .start();
        commands =
                new AxonCommands(
                        configuration.commandBus(),
                        store.storage(),
                        new MemoryAnswers(),
                        store.attempts(),
                        aggregates);
    }

    /** Sends a command that changes something. */
    void send(AccountCommand command) {
        commands.send(
                CommandRequest.of(
                        command, command.contract(), Map.of("actorRole", "commissioner")));
    }

    /** Milliseconds from sending a command until its account was loaded and could decide. */
    double millisToLoad(String contract) {
        long begun = System.nanoTime();
        send(new AccountCommand.Repeat(contract));
        return (clock.readAtNanos - begun) / 1e6;
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
