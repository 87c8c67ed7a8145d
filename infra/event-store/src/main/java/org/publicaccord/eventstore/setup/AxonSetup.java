package org.publicaccord.eventstore.setup;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.axon.Attempts;
import org.publicaccord.eventstore.axon.AxonCommands;
import org.publicaccord.eventstore.axon.CommitStorageEngine;
import org.publicaccord.eventstore.axon.HotAggregates;
import org.publicaccord.eventstore.axon.MetadataKeys;
import org.publicaccord.eventstore.axon.MongoTokenStore;
import org.publicaccord.eventstore.axon.TokenSerializer;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.eventstore.commanding.RememberedAnswers;
import org.publicaccord.eventstore.snapshots.SnapshotTaking;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Axon on top of the event store, without a server: engine, tokens, commands. */
@AutoConfiguration(after = EventStoreSetup.class, before = AxonAutoConfiguration.class)
@ConditionalOnProperty(name = EventStoreSetup.ENABLED, havingValue = "true")
public class AxonSetup {

    /** How soon a processor sees what another process appended. */
    private static final long FETCH_MILLIS = 20;

    private static final int BATCH = 200;
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration PLACES_EVERY = Duration.ofSeconds(1);

    @Bean
    Attempts attempts() {
        return new Attempts();
    }

    /**
     * The aggregates that were used last.
     *
     * @param most how many are kept; 0 for none
     */
    @Bean
    HotAggregates hotAggregates(
            Attempts attempts, @Value("${publicaccord.event-store.hot-aggregates:1000}") int most) {
        return new HotAggregates(most, attempts);
    }

    @Bean
    static EveryAggregateHot everyAggregateHot() {
        return new EveryAggregateHot();
    }

    @Bean
    @ConditionalOnMissingBean
    EventStorageEngine eventStorageEngine(
            GroupCommit appender,
            Tail tail,
            Streams streams,
            EventCodec codec,
            Snapshots snapshots,
            SnapshotTaking taking,
            Attempts attempts) {
        return new CommitStorageEngine(appender, tail, streams, codec, snapshots, taking, attempts);
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration configuration) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_MILLIS)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    @Primary
    Serializer serializer() {
        return TokenSerializer.create();
    }

    @Bean
    @ConditionalOnMissingBean(TokenStore.class)
    MongoTokenStore tokenStore(EventStoreDatabase database, Serializer serializer) {
        return new MongoTokenStore(
                database.database(),
                serializer,
                CLAIM_TIMEOUT,
                PLACES_EVERY,
                UUID.randomUUID().toString(),
                InstantSource.system());
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new MetaDataCommandTargetResolver(MetadataKeys.STREAM);
    }

    /** Every event carries what its command carried. */
    @Bean
    CorrelationDataProvider commandMetadataOnEvents() {
        return message -> {
            Map<String, Object> metadata = new HashMap<>(message.getMetaData());
            metadata.remove(MetadataKeys.STREAM);
            return metadata;
        };
    }

    /** Processors that follow the store's own order, woken by appends rather than by a timer. */
    @Bean
    ConfigurerModule trackingProcessors() {
        return configurer ->
                configurer
                        .eventProcessing()
                        .usingTrackingEventProcessors()
                        .registerTrackingEventProcessorConfiguration(_ ->
                                TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                        .andBatchSize(BATCH)
                                        .andTokenClaimInterval(1, TimeUnit.SECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    Commands commands(
            CommandBus bus,
            CommitStorage storage,
            RememberedAnswers answers,
            Attempts attempts,
            HotAggregates hot) {
        return new AxonCommands(bus, storage, answers, attempts, hot);
    }
}
