package org.publicaccord.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.consuming.ConsumerGroups;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.Parking;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.consuming.StoredDecisions;
import org.publicaccord.published.Topic;

@ExtendWith(Infrastructure.class)
@Tag("trial")
class OutageTest {

    private static final Topic TOPIC = Topic.CONTRACT;

    private final Running running;
    private final MongoDatabase database;
    private final WrittenCommits commits = new WrittenCommits("store");
    private final List<ReceivedEvent> received = new CopyOnWriteArrayList<>();

    OutageTest(Running running) {
        this.running = running;
        this.database = running.freshDatabase();
    }

    @Test
    void aBrokerThatGoesAwayUnderLoadComesBackToNothingLostAndNothingPublishedTwice(
            @TempDir Path directory) throws Exception {
        EmbeddedBroker embedded = EmbeddedBroker.start(directory, 0);
        Broker broker = new Broker(Map.of("bootstrap.servers", embedded.bootstrapServers()));
        Topics topics = new Topics(broker, 3, -1);
        Relay relay = relay(broker, topics);
        ConsumerGroups groups = groups(broker, topics);
        relay.start();
        groups.start();
        AtomicBoolean writing = new AtomicBoolean(true);
        Thread writer = Thread.ofVirtual().start(() -> writeWhile(writing));
        await().atMost(Duration.ofSeconds(20)).until(() -> received.size() > 20);

        embedded.close();
        Thread.sleep(500);
        embedded = EmbeddedBroker.start(directory, 0);
        long before = commits.head();
        await().atMost(Duration.ofSeconds(40))
                .until(() ->
                        relay.state() instanceof RelayState.Publishing publishing
                                && publishing.position() > before);
        writing.set(false);
        writer.join();
        await().atMost(Duration.ofSeconds(40)).until(() -> distinctIds().size() == written());

        assertThat(received.stream().filter(it -> it.subject().equals("contract-1")))
                .extracting(ReceivedEvent::sequence)
                .startsWith(0L, 1L, 2L);
        groups.stop();
        relay.stop();
        assertThat(Running.committed(broker, TOPIC.topicName())).hasSize(written());
        broker.close();
        embedded.close();
    }

    private int written() {
        return commits.eventIds().size();
    }

    private Set<String> distinctIds() {
        return Set.copyOf(received.stream().map(ReceivedEvent::id).toList());
    }

    private void writeWhile(AtomicBoolean writing) {
        for (int i = 0; writing.get(); i++) {
            commits.write("contract-" + i % 5, 1);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Relay relay(Broker broker, Topics topics) {
        return new Relay(
                broker,
                topics,
                commits,
                event -> Envelope.withheld(),
                running.leases(database),
                InstantSource.system(),
                new RelaySettings(TOPIC, Duration.ofMillis(50), Duration.ofMillis(500)));
    }

    private ConsumerGroups groups(Broker broker, Topics topics) {
        EventConsumer consumer =
                new EventConsumer() {
                    @Override
                    public String group() {
                        return "outage";
                    }

                    @Override
                    public Set<String> topics() {
                        return Set.of(TOPIC.topicName());
                    }

                    @Override
                    public void consume(ReceivedEvent event) {
                        received.add(event);
                    }
                };
        return new ConsumerGroups(
                broker,
                topics,
                List.of(consumer),
                new Parking(database, InstantSource.system()),
                new StoredDecisions(database, InstantSource.system()),
                new SimpleMeterRegistry());
    }
}
