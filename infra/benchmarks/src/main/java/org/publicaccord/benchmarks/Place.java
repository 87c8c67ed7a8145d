package org.publicaccord.benchmarks;

import static java.util.concurrent.TimeUnit.MINUTES;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.eventstore.setup.EventStoreDatabase;
import org.publicaccord.messaging.broker.Broker;

/**
 * Where one part of the table is measured: a store and a broker, embedded in this process unless
 * addresses are given, and a temporary directory. Each begins with none of what another part left,
 * and whatever it makes is gone when it closes.
 */
final class Place implements AutoCloseable {

    /** Enough for every client to have a connection of its own. */
    private static final int MOST_CONNECTIONS = 300;

    private static final int LONGEST_READ_MINUTES = 2;

    private final Path root;
    private final Optional<String> mongo;
    private final Optional<String> kafka;
    private final Path directory;
    private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();
    private final Thread whenTold = new Thread(this::closeAll, "close");
    private @Nullable String storeUri;
    private @Nullable String bootstrapServers;
    private @Nullable MongoClient client;

    /**
     * @param root of the repository
     * @param mongo the connection string of a replica set, in the place of the embedded store
     * @param kafka bootstrap servers of a cluster, in the place of the embedded broker
     */
    Place(Path root, Optional<String> mongo, Optional<String> kafka) throws IOException {
        this.root = root;
        this.mongo = mongo;
        this.kafka = kafka;
        this.directory = Files.createTempDirectory("public-accord-benchmarks");
        Runtime.getRuntime().addShutdownHook(whenTold);
    }

    /** The root of the repository. */
    Path root() {
        return root;
    }

    /** A directory for whatever is kept meanwhile. */
    Path directory() {
        return directory;
    }

    /** Closes something before this place itself is closed. */
    <T extends AutoCloseable> T closing(T part) {
        open.push(part);
        return part;
    }

    /** The store's connection string. */
    synchronized String storeUri() {
        if (storeUri == null) {
            storeUri =
                    mongo.orElseGet(() ->
                            closing(EmbeddedStore.start(directory.resolve("store"), 0)).uri());
        }
        return storeUri;
    }

    /** The broker's address. */
    synchronized String bootstrapServers() {
        if (bootstrapServers == null) {
            bootstrapServers =
                    kafka.orElseGet(() ->
                            closing(EmbeddedBroker.start(directory.resolve("broker"), 0))
                                    .bootstrapServers());
        }
        return bootstrapServers;
    }

    /** Makes clients of the broker. */
    Broker broker() {
        return closing(new Broker(Map.of("bootstrap.servers", bootstrapServers())));
    }

    /** A client as the event store has one, with the same concerns, for all contenders. */
    synchronized MongoClient client() {
        if (client == null) {
            client = closing(connect(storeUri()));
        }
        return client;
    }

    /** Such a client of some store. */
    static MongoClient connect(String uri) {
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .readConcern(ReadConcern.MAJORITY)
                        .applyToConnectionPoolSettings(pool -> pool.maxSize(MOST_CONNECTIONS));
        EventStoreDatabase.customize(settings);
        // A raw scan of a large collection may take longer than any command should.
        settings.applyToSocketSettings(socket -> socket.readTimeout(LONGEST_READ_MINUTES, MINUTES));
        return MongoClients.create(settings.build());
    }

    /** An empty database, which is gone at the end. */
    MongoDatabase freshDatabase(String word) {
        MongoDatabase database =
                client().getDatabase(
                                "bench-"
                                        + word
                                        + "-"
                                        + UUID.randomUUID().toString().substring(0, 8));
        // The embedded store goes with its directory.
        mongo.ifPresent(_ -> closing(database::drop));
        return database;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenTold);
        closeAll();
    }

    /** Also when the process is told to stop amid it all. */
    private void closeAll() {
        AutoCloseable part = open.poll();
        while (part != null) {
            close(part);
            part = open.poll();
        }
        close(() -> delete(directory));
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            System.err.println("something did not close: " + failed);
        }
    }

    private static void delete(Path directory) throws IOException {
        Files.walkFileTree(
                directory,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.deleteIfExists(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) throws IOException {
                        Files.deleteIfExists(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
