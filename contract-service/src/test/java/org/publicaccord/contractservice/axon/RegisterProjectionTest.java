package org.publicaccord.contractservice.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.PeerSupportStory;
import org.publicaccord.contractservice.history.RealReleases;
import org.publicaccord.contractservice.register.Register;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.eventstore.axon.TokenSerializer;

/** The register behind a real processor, on the embedded store. */
class RegisterProjectionTest {

    private static final List<Happening> STORY = PeerSupportStory.told().happenings();
    private static final List<Happening> OTHERS = others();

    @TempDir private static Path directory;
    private static EmbeddedStore store;
    private static MongoClient mongo;
    private static int databases;

    private static final List<String> COMMANDS = new CopyOnWriteArrayList<>();

    private final MongoDatabase database = mongo.getDatabase("projection_" + databases++);
    private final MongoCollection<Document> rows = database.getCollection(Register.NAME);
    private final Places places = new Places(rows);

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(directory, 0);
        CommandListener listener =
                new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent command) {
                        String name = command.getCommandName();
                        COMMANDS.add(name + " " + command.getCommand().get(name));
                    }
                };
        mongo =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(store.uri()))
                                .addCommandListener(listener)
                                .build());
    }

    @AfterAll
    static void stop() {
        mongo.close();
        store.close();
    }

    @BeforeEach
    void forget() {
        COMMANDS.clear();
    }

    @Test
    void aBatchIsOneReadAndOneWriteOfItsRows() {
        List<Happening> all = new ArrayList<>(STORY);
        all.addAll(OTHERS);
        Configuration processor = processor(all);
        try {
            await().until(() -> places.stored() == all.size() - 1);
        } finally {
            processor.shutdown();
        }
        assertThat(rows.countDocuments()).isEqualTo(1 + OTHERS.size());
        assertThat(COMMANDS)
                .filteredOn(it -> it.contains(Register.NAME))
                .filteredOn(it -> !it.startsWith("aggregate"))
                .containsExactly(of("find"), of("insert"));
    }

    private static String of(String command) {
        return command + " BsonString{value='" + Register.NAME + "'}";
    }

    @Test
    void whereItStandsIsStoredOnceTheRowsAre() {
        Configuration processor = processor(OTHERS);
        try {
            await().until(() -> places.stored() == OTHERS.size() - 1);
        } finally {
            processor.shutdown();
        }
        assertThat(places.rowsWhenStored).containsExactly((long) OTHERS.size());
    }

    @Test
    void beforeAnEventThatCannotBeTakenAllAreTakenAndBehindItNone() {
        Happening bad = OTHERS.get(1);
        String unreadable = bad.event().contract().toString();
        rows.insertOne(new Document("_id", unreadable).append("_sequences", "not a document"));
        Configuration processor = processor(OTHERS);
        try {
            await().until(() -> taken(OTHERS.getFirst()));
            await().during(Duration.ofMillis(500)).until(() -> places.stored() < 0);
            assertThat(OTHERS.subList(2, OTHERS.size())).noneMatch(this::taken);

            rows.deleteOne(new Document("_id", unreadable));

            await().atMost(Duration.ofSeconds(30)).until(() -> places.stored() > 0);
            assertThat(OTHERS).allMatch(this::taken);
        } finally {
            processor.shutdown();
        }
    }

    private boolean taken(Happening happening) {
        return rows.countDocuments(
                        new Document("_id", happening.event().contract().toString())
                                .append("_version", new Document("$gt", 0)))
                == 1;
    }

    /** With all the events before it begins, so that it takes them as one batch. */
    private Configuration processor(List<Happening> happenings) {
        var engine = new InMemoryEventStorageEngine();
        engine.appendEvents(happenings.stream().map(RegisterProjectionTest::message).toList());
        var projection = new RegisterProjection(new Register(database));
        var configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(_ -> TokenSerializer.create())
                        .configureEmbeddedEventStore(_ -> engine);
        configurer
                .eventProcessing()
                .registerTokenStore(_ -> places)
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(_ ->
                        TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(200))
                .registerEventHandler(_ -> projection);
        projection.takeEveryEvent(configurer.eventProcessing());
        return configurer.start();
    }

    private static DomainEventMessage<?> message(Happening it) {
        return new GenericDomainEventMessage<>(
                "contract", it.event().contract().toString(), it.sequence(), it.event());
    }

    /** The first events of three contracts that are not of the story. */
    private static List<Happening> others() {
        return RealReleases.histories().values().stream()
                .map(it -> it.happenings().getFirst())
                .limit(3)
                .toList();
    }

    /** Remembers how many rows there were when a place was stored. */
    private static final class Places extends InMemoryTokenStore {

        private final MongoCollection<Document> rows;
        private final List<Long> rowsWhenStored = new CopyOnWriteArrayList<>();
        private volatile long stored = -1;

        private Places(MongoCollection<Document> rows) {
            this.rows = rows;
        }

        /** -1 before the first. */
        private long stored() {
            return stored;
        }

        @Override
        public void storeToken(TrackingToken token, String processor, int segment) {
            if (token != null) {
                rowsWhenStored.add(rows.countDocuments());
                stored = token.position().orElseThrow();
            }
            super.storeToken(token, processor, segment);
        }
    }
}
