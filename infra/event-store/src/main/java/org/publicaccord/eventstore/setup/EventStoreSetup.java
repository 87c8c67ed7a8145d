package org.publicaccord.eventstore.setup;

import com.mongodb.MongoClientSettings;
import java.time.InstantSource;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.appending.Limits;
import org.publicaccord.eventstore.blobs.MongoBlobStore;
import org.publicaccord.eventstore.commanding.MongoAnswers;
import org.publicaccord.eventstore.commanding.RememberedAnswers;
import org.publicaccord.eventstore.snapshots.MongoSnapshotStorage;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.publicaccord.eventstore.snapshots.SnapshotStorage;
import org.publicaccord.eventstore.snapshots.SnapshotTaking;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.MongoCommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * An event store for a service that sets {@code publicaccord.event-store.enabled=true}, names its
 * database in {@code publicaccord.mongodb.database} and offers a bean {@link EventNames}; with
 * snapshots of its streams if it offers a bean {@link StateNames}.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty(name = EventStoreSetup.ENABLED, havingValue = "true")
public class EventStoreSetup {

    static final String ENABLED = "publicaccord.event-store.enabled";

    @Bean
    @ConditionalOnMissingBean
    EventStoreDatabase eventStoreDatabase(
            ObjectProvider<MongoClientSettings> settings,
            ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers,
            @Value("${publicaccord.mongodb.database}") String name) {
        return new EventStoreDatabase(
                settings.getIfAvailable(() -> MongoClientSettings.builder().build()),
                customizers.orderedStream().toList(),
                name);
    }

    @Bean
    @ConditionalOnMissingBean
    CommitStorage commitStorage(EventStoreDatabase database) {
        return new MongoCommitStorage(database.database());
    }

    @Bean
    Streams streams(CommitStorage storage) {
        return new Streams(storage);
    }

    @Bean
    Tail commitTail(CommitStorage storage) {
        return new Tail(storage);
    }

    @Bean
    GroupCommit groupCommit(CommitStorage storage, Tail tail) {
        return new GroupCommit(storage, tail, Limits.DEFAULT);
    }

    @Bean
    EventCodec eventCodec(EventNames names) {
        return new EventCodec(names);
    }

    @Bean
    @ConditionalOnMissingBean
    SnapshotStorage snapshotStorage(EventStoreDatabase database) {
        return new MongoSnapshotStorage(database.database());
    }

    @Bean
    SnapshotFigures snapshotFigures() {
        return new SnapshotFigures();
    }

    /** A service that offers no bean {@link StateNames} has no snapshots. */
    @Bean
    Snapshots snapshots(
            SnapshotStorage storage,
            Streams streams,
            EventCodec codec,
            ObjectProvider<StateNames> states,
            SnapshotFigures figures) {
        return new Snapshots(
                storage, streams, codec, states.getIfAvailable(StateNames::none), figures);
    }

    /**
     * @param every after how many events of a stream its snapshot is taken; 0 for never
     */
    @Bean
    SnapshotTaking snapshotTaking(
            Snapshots snapshots,
            SnapshotFigures figures,
            @Value("${publicaccord.event-store.snapshots.every:150}") int every) {
        return new SnapshotTaking(snapshots, figures, every);
    }

    @Bean
    @ConditionalOnMissingBean
    BlobStore blobStore(EventStoreDatabase database) {
        return new MongoBlobStore(database.database());
    }

    @Bean
    @ConditionalOnMissingBean
    RememberedAnswers rememberedAnswers(EventStoreDatabase database) {
        return new MongoAnswers(database.database(), InstantSource.system());
    }
}
