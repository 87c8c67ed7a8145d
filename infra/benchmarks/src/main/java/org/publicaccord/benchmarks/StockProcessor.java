package org.publicaccord.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.messaging.consuming.ProjectionRows;

/** Axon's pooled processor at its defaults, on its own MongoDB engine; a peer. */
final class StockProcessor {

    private static final int WRITERS = 32;
    private static final int LONGEST_START_SECONDS = 30;

    private final AtomicLong handled = new AtomicLong();
    private final MongoCollection<Document> rows;
    private final EventStorageEngine engine;

    /** The same rows as ours has. */
    private final class Handler {

        @EventHandler
        @SuppressWarnings("UnusedMethod") // The framework calls it.
        void on(AccountEvent.Paid paid, DomainEventMessage<?> message) {
            ProjectionRows.apply(
                    rows,
                    Payers.change(
                            message.getAggregateIdentifier(), message.getSequenceNumber(), paid));
            handled.incrementAndGet();
        }
    }

    StockProcessor(MongoDatabase database, int events) throws Exception {
        rows = database.getCollection("payers");
        engine = StockEngine.on(database);
        Clients.write(WRITERS, events, client -> new Payments(engine, client));
    }

    /** Begins at the first event and goes on for a while; how many it took a second. */
    double perSecond(Duration time) throws Exception {
        rows.drop();
        handled.set(0);
        Configuration configuration = configuration();
        configuration.start();
        try {
            awaitFirst();
            long already = handled.get();
            long begun = System.nanoTime();
            Thread.sleep(time);
            return (handled.get() - already) / ((System.nanoTime() - begun) / 1e9);
        } finally {
            configuration.shutdown();
        }
    }

    private void awaitFirst() throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (handled.get() == 0) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the processor took no event");
            }
            Thread.sleep(5);
        }
    }

    /** With tokens in memory, which costs it least. */
    private Configuration configuration() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureEventStore(
                        _ -> EmbeddedEventStore.builder().storageEngine(engine).build())
                .eventProcessing(processing ->
                        processing
                                .registerTokenStore(_ -> new InMemoryTokenStore())
                                .usingPooledStreamingEventProcessors()
                                .byDefaultAssignTo("payers")
                                .registerEventHandler(_ -> new Handler()))
                .buildConfiguration();
    }
}
