package org.publicaccord.eventstore.storage;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.ServerHeartbeatFailedEvent;
import com.mongodb.event.ServerMonitorListener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedStore;

class PreparationTest {

    @TempDir Path directory;

    private final AtomicInteger taken = new AtomicInteger();
    private final Semaphore unanswered = new Semaphore(0);

    @Test
    void aServiceThatStartsBeforeItsStoreWaitsForIt() throws Exception {
        try (MongoClient client = impatient(address())) {
            CompletableFuture<MongoCommitStorage> starting =
                    CompletableFuture.supplyAsync(() -> storage(client));
            assertThat(unanswered.tryAcquire(3, 30, TimeUnit.SECONDS)).as("tries").isTrue();
            assertThat(starting).isNotDone();

            try (EmbeddedStore _ = EmbeddedStore.start(directory, 0)) {
                assertThat(starting.get(60, TimeUnit.SECONDS).following(0, 1)).isEmpty();
            }
        }
    }

    @Test
    void itDoesNotWaitForEver() {
        try (MongoClient client = impatient(address())) {
            assertThatThrownBy(() ->
                            Preparation.take(() -> ping(client, "ping"), Duration.ofMillis(500)))
                    .isInstanceOf(MongoTimeoutException.class);
            assertThat(taken.get()).isGreaterThan(1);
        }
    }

    @Test
    void aRefusalIsAnAnswer() {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThatThrownBy(() -> Preparation.take(() -> ping(client, "no such command")))
                    .isInstanceOf(MongoCommandException.class);
            assertThat(taken).hasValue(1);
        }
    }

    /** Where the store of this directory will be, once it is started. */
    private String address() {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0)) {
            return store.uri();
        }
    }

    private MongoClient impatient(String uri) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .applyToClusterSettings(it -> it.serverSelectionTimeout(100, MILLISECONDS))
                        .applyToServerSettings(
                                it -> it.addServerMonitorListener(countingFailures()))
                        .build());
    }

    private ServerMonitorListener countingFailures() {
        return new ServerMonitorListener() {
            @Override
            public void serverHeartbeatFailed(ServerHeartbeatFailedEvent event) {
                unanswered.release();
            }
        };
    }

    private static MongoCommitStorage storage(MongoClient client) {
        return new MongoCommitStorage(client.getDatabase("prepared"));
    }

    private void ping(MongoClient client, String command) {
        taken.incrementAndGet();
        client.getDatabase("prepared").runCommand(new Document(command, 1));
    }
}
