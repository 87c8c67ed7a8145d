package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.consuming.BrokerProgress;
import org.publicaccord.messaging.consuming.ConsumerGroups;
import org.publicaccord.messaging.consuming.ConsumerProgress;
import org.publicaccord.messaging.consuming.Correction;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ParkedEvents.Search;
import org.publicaccord.messaging.consuming.Parking;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.consuming.StoredDecisions;
import org.publicaccord.messaging.consuming.TestPublisher;
import org.publicaccord.messaging.leases.Leases;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * A service with one projection of published events, and a consumer that tells somebody of each.
 */
final class RebuildingService implements AutoCloseable {

    static final String[] SUBJECTS = {"a", "b", "c", "d", "e"};
    static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Caller OPERATOR =
            new Caller("op-7", Set.of(Role.OPERATOR), "GB-GOR-X1", "Platform operations");

    private final Running running;
    private final MongoDatabase database;
    private final String topic = Running.freshName("topic");
    private final Parking parking;
    private final StoredDecisions decisions;
    private final Counted counted;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final TestPublisher publisher;
    private final RebuildOrders orders;
    private final Rebuilds rebuilds;
    private final ConsumerGroups groups;
    private final ConsumerProgress progress;
    private final List<Rebuilder> rebuilders = new ArrayList<>();

    RebuildingService(Running running) {
        this.running = running;
        this.database = running.freshDatabase();
        this.parking = new Parking(database, InstantSource.system());
        this.decisions = new StoredDecisions(database, InstantSource.system());
        this.counted = new Counted(database, Running.freshName("group"), topic);
        this.publisher = new TestPublisher(running, topic);
        this.orders = new RebuildOrders(database, InstantSource.system());
        this.rebuilds = new Rebuilds(List.of(counted), orders);
        this.groups =
                new ConsumerGroups(
                        running.broker(),
                        running.topics(),
                        List.of(counted, new Telling()),
                        parking,
                        decisions,
                        new SimpleMeterRegistry());
        this.progress = new BrokerProgress(running.broker(), groups.topics(), parking);
    }

    private final class Telling implements EventConsumer {

        private final String group = Running.freshName("group");

        @Override
        public String group() {
            return group;
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public void consume(ReceivedEvent event) {
            told.add(event.id());
        }
    }

    Counted counted() {
        return counted;
    }

    TestPublisher publisher() {
        return publisher;
    }

    Rebuilds rebuilds() {
        return rebuilds;
    }

    List<String> told() {
        return told;
    }

    /** How many events the projection's group has parked. */
    long parked() {
        return parking.count(counted.group());
    }

    /** Publishes one event for each subject, so many times. */
    void happen(int rounds) {
        for (int round = 0; round < rounds; round++) {
            publisher.publish(Integer.toString(round), SUBJECTS);
        }
    }

    void start() {
        groups.start();
        awaitCaughtUp();
    }

    void awaitCaughtUp() {
        await().atMost(PATIENCE).until(progress::caughtUp);
    }

    /** As another instance of the service, or the same after a restart. */
    Rebuilder startRebuilder() {
        Leases leases =
                new Leases(
                        database,
                        InstantSource.system(),
                        Running.freshName("owner"),
                        Duration.ofMillis(1_500));
        Feeds feeds =
                new Feeds(
                        running.broker(),
                        Optional.of(parking),
                        Optional.of(decisions),
                        Optional.empty());
        Rebuilder rebuilder =
                new Rebuilder(rebuilds, orders, feeds, leases, InstantSource.system());
        rebuilders.add(rebuilder);
        rebuilder.start();
        return rebuilder;
    }

    void ask() {
        rebuilds.ask("counted", OPERATOR);
    }

    Rebuild awaitState(RebuildState state) {
        await().atMost(PATIENCE).until(() -> rebuild().state() == state);
        return rebuild();
    }

    Rebuild rebuild() {
        return rebuilds.list().getFirst().rebuild().orElseThrow();
    }

    /** The collection that is read. */
    String live() {
        return rebuilds.list().getFirst().collection();
    }

    List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    /** Corrects the first parked event, and replays all. */
    void mendAll() {
        var first =
                parking.list(
                                new Search(Optional.of(counted.group()), Optional.empty()),
                                Optional.empty(),
                                1)
                        .getFirst();
        decisions.mend(
                first.id(),
                new Correction(Optional.of("7"), Map.of()),
                "it was no number",
                OPERATOR);
        assertThat(parking.replay(counted.group(), PATIENCE).stillParked()).isZero();
    }

    @Override
    public void close() {
        counted.hinder(_ -> {});
        rebuilders.forEach(Rebuilder::stop);
        groups.stop();
        publisher.close();
    }
}
