package org.publicaccord.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.consuming.ParkedEvent.Standing;
import org.publicaccord.messaging.consuming.ParkedEvents.Search;

/** What a consumer that takes many events at once is given, and what becomes of one it cannot. */
@ExtendWith(Infrastructure.class)
@Tag("trial")
class CollectingTest {

    private final Running running;
    private final String topic = Running.freshName("topic");
    private final String group = Running.freshName("group");
    private final Collecting consumer = new Collecting(group, topic);
    private final Parking parking;
    private final TestPublisher publisher;
    private final ConsumerGroups groups;
    private final ConsumerProgress progress;

    CollectingTest(Running running) {
        this.running = running;
        MongoDatabase database = running.freshDatabase();
        this.parking = new Parking(database, InstantSource.system());
        this.publisher = new TestPublisher(running, topic);
        this.groups =
                new ConsumerGroups(
                        running.broker(),
                        running.topics(),
                        List.of(consumer),
                        parking,
                        new StoredDecisions(database, InstantSource.system()),
                        new SimpleMeterRegistry());
        this.progress = new BrokerProgress(running.broker(), groups.topics(), parking);
    }

    @AfterEach
    void stop() {
        groups.stop();
        publisher.close();
    }

    @Test
    void whatWasReadTogetherIsTakenTogether() {
        for (int i = 0; i < 20; i++) {
            publisher.publish(Integer.toString(i), "a", "b", "c", "d");
        }

        readAll();

        assertThat(consumer.sizes.stream().mapToInt(it -> it).max().orElseThrow())
                .isGreaterThan(10);
        assertThat(consumer.taken()).hasSize(80);
        for (String subject : List.of("a", "b", "c", "d")) {
            assertThat(takenOf(subject)).isSorted().hasSize(20);
        }
    }

    @Test
    void whatCannotBeTakenIsFoundAndParkedAndTheRestIsTaken() {
        for (String text : List.of("0", "1", "bad", "3", "4")) {
            publisher.publish(text, "a");
            publisher.publish("fine", "b", "c");
        }

        readAll();

        assertThat(
                        parking.list(
                                new Search(Optional.of(group), Optional.empty()),
                                Optional.empty(),
                                9))
                .allSatisfy(it -> assertThat(it.stream()).isEqualTo(TestPublisher.stream("a")))
                .extracting(ParkedEvent::standing)
                .containsExactly(Standing.POISON, Standing.BEHIND, Standing.BEHIND);
        assertThat(takenOf("a")).containsOnly(0L, 1L);
        assertThat(takenOf("b")).containsOnly(0L, 1L, 2L, 3L, 4L);
        assertThat(takenOf("c")).containsOnly(0L, 1L, 2L, 3L, 4L);
    }

    private List<Long> takenOf(String subject) {
        return consumer.taken().stream()
                .filter(it -> it.subject().equals(subject))
                .map(ReceivedEvent::sequence)
                .toList();
    }

    private void readAll() {
        groups.start();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(30))
                .until(progress::caughtUp);
    }

    /** Takes what it is given up to the first that is bad. */
    private static final class Collecting extends NotingConsumer implements CollectingConsumer {

        private final List<Integer> sizes = new CopyOnWriteArrayList<>();

        Collecting(String group, String topic) {
            super(group, topic);
            refusing(event -> {
                if (event.data().equals("bad")) {
                    throw new IllegalArgumentException("cannot take " + event.data());
                }
            });
        }

        @Override
        public void consumeAll(List<ReceivedEvent> events) {
            events.forEach(this::consume);
            sizes.add(events.size());
        }
    }
}
