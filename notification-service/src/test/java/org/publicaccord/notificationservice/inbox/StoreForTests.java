package org.publicaccord.notificationservice.inbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.publicaccord.embedded.EmbeddedStore;

/** A real store that gives each test a database of its own. */
final class StoreForTests implements AutoCloseable {

    private final AtomicInteger databases = new AtomicInteger();
    private final EmbeddedStore store;
    private final MongoClient client;

    StoreForTests(Path directory) {
        this.store = EmbeddedStore.start(directory, 0);
        this.client = MongoClients.create(store.uri());
    }

    MongoDatabase emptyDatabase() {
        return client.getDatabase("test_" + databases.incrementAndGet());
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
