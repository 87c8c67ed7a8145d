package org.publicaccord.eventstore.setup;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * The event store's own connection to the service's database. It differs from the service's in two
 * things: a write is never repeated by the driver, since the appender has to know, and a reply that
 * does not come is given up in time to send again while the caller still waits.
 */
public final class EventStoreDatabase implements AutoCloseable {

    private static final int REPLY_SECONDS = 4;
    private static final int SERVER_SECONDS = 4;

    private final MongoClient client;
    private final MongoDatabase database;

    EventStoreDatabase(
            MongoClientSettings settings,
            List<MongoClientSettingsBuilderCustomizer> customizers,
            String name) {
        List<MongoClientSettingsBuilderCustomizer> all = new ArrayList<>(customizers);
        all.add(EventStoreDatabase::customize);
        this.client = new MongoClientFactory(all).createMongoClient(settings);
        this.database = client.getDatabase(name);
    }

    /** What every client needs whose database holds commits. */
    public static void customize(MongoClientSettings.Builder settings) {
        settings.retryWrites(false)
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(SERVER_SECONDS, TimeUnit.SECONDS)
                                .readTimeout(REPLY_SECONDS, TimeUnit.SECONDS))
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(SERVER_SECONDS, TimeUnit.SECONDS));
    }

    /** The service's database. */
    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        client.close();
    }
}
