package org.publicaccord.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.Trouble;
import org.publicaccord.messaging.consuming.ParkedEvent.Standing;
import org.publicaccord.messaging.consuming.ParkedEvents.Replay;
import org.publicaccord.messaging.consuming.ParkedEvents.Search;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@ExtendWith(Infrastructure.class)
@Tag("trial")
class ConsumingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Running running;
    private final String topic = Running.freshName("topic");
    private final String group = Running.freshName("group");
    private final NotingConsumer consumer = new NotingConsumer(group, topic);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Parking parking;
    private final StoredDecisions decisions;
    private final TestPublisher publisher;
    private final ConsumerProgress progress;
    private ConsumerGroups groups;

    ConsumingTest(Running running) {
        this.running = running;
        MongoDatabase database = running.freshDatabase();
        this.parking = new Parking(database, InstantSource.system());
        this.decisions = new StoredDecisions(database, InstantSource.system());
        this.publisher = new TestPublisher(running, topic);
        this.groups = newGroups();
        this.progress = new BrokerProgress(running.broker(), groups.topics(), parking);
    }

    private ConsumerGroups newGroups() {
        return new ConsumerGroups(
                running.broker(), running.topics(), List.of(consumer), parking, decisions, meters);
    }

    @AfterEach
    void stop() {
        groups.stop();
        publisher.close();
    }

    @Test
    void eventsOfAStreamComeInOrderAndNotAgainAfterARestart() {
        for (int i = 0; i < 20; i++) {
            publisher.publish("before " + i, "a", "b", "c");
        }
        groups.start();
        awaitCaughtUp();
        groups.stop();
        publisher.publish("after", "a", "b");
        groups = newGroups();
        groups.start();
        awaitCaughtUp();

        assertThat(consumer.taken()).hasSize(62);
        assertThat(consumer.takenOf("a")).startsWith("before 0", "before 1").endsWith("after");
        assertThat(consumer.taken().stream().filter(it -> it.subject().equals("b")))
                .extracting(ReceivedEvent::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatATransactionAbortedIsNeverTaken() {
        publisher.publish("one", "a");
        publisher.publishAndAbort("aborted", "a");
        publisher.publish("two", "a");
        groups.start();
        awaitCaughtUp();

        assertThat(consumer.takenOf("a")).containsExactly("one", "two");
        assertThat(meters.get("publicaccord.consumer.gaps").counter().count()).isZero();
    }

    /** What another instance read in between is not missing. */
    @Test
    void partitionsThatComeBackFromAnotherInstanceShowNoGaps() {
        String[] subjects = IntStream.range(0, 40).mapToObj(it -> "s" + it).toArray(String[]::new);
        publisher.publish("one", subjects);
        groups.start();
        awaitCaughtUp();
        NotingConsumer elsewhere = new NotingConsumer(group, topic);
        ConsumerGroups another =
                new ConsumerGroups(
                        running.broker(),
                        running.topics(),
                        List.of(elsewhere),
                        parking,
                        decisions,
                        new SimpleMeterRegistry());
        another.start();
        for (int round = 0; round < 100 && elsewhere.taken().isEmpty(); round++) {
            publisher.publish("more", subjects);
            awaitCaughtUp();
        }
        another.stop();
        assertThat(elsewhere.taken()).as("what the other instance took").isNotEmpty();
        publisher.publish("last", subjects);
        awaitCaughtUp();

        assertThat(meters.get("publicaccord.consumer.gaps").counter().count()).isZero();
    }

    @Test
    void poisonIsParkedWithWhatFollowsItWhileOthersFlow() {
        consumer.refusing(ConsumingTest::refuseBad);
        publisher.publish("fine", "a", "b");
        publisher.publish("bad", "a");
        publisher.publish("later", "a", "b");
        groups.start();
        awaitCaughtUp();

        assertThat(consumer.takenOf("a")).containsExactly("fine");
        assertThat(consumer.takenOf("b")).containsExactly("fine", "later");
        assertThat(parked())
                .extracting(ParkedEvent::standing)
                .containsExactly(Standing.POISON, Standing.BEHIND);
        ParkedEvent poison = parked().getFirst();
        assertThat(poison.because()).contains("cannot take bad");
        assertThat(poison.excerpt()).contains("ConsumingTest").hasSizeLessThan(4_001);
        assertThat(poison.stream()).isEqualTo(TestPublisher.stream("a"));
        assertThat(poison.attempts()).isEqualTo(2);
        assertThat(healthIn(Duration.ZERO).getStatus()).isEqualTo(new Status("DEGRADED"));
        assertThat(healthIn(Duration.ZERO).getDetails()).containsEntry("parked", Map.of(group, 2L));
    }

    @Test
    void aMendedConsumerIsGivenTheParkedEventsInOrder() {
        consumer.refusing(ConsumingTest::refuseBad);
        publisher.publish("bad", "a", "b");
        publisher.publish("2", "a", "b");
        groups.start();
        awaitCaughtUp();
        consumer.refusing(event -> {});

        Replay replay = parking.replay(group, PATIENCE);
        publisher.publish("3", "a", "b");
        awaitCaughtUp();

        assertThat(replay).isEqualTo(new Replay(4, 4, 0, 0));
        assertThat(consumer.takenOf("a")).containsExactly("bad", "2", "3");
        assertThat(consumer.takenOf("b")).containsExactly("bad", "2", "3");
        assertThat(parked()).isEmpty();
    }

    @Test
    void aReplayStopsAtTheFirstThatFailsAgainAndKeepsTheRestBehindIt() {
        consumer.refusing(ConsumingTest::refuseBad);
        publisher.publish("bad 1", "a");
        publisher.publish("fine", "a");
        publisher.publish("bad 2", "a");
        publisher.publish("last", "a");
        groups.start();
        awaitCaughtUp();
        consumer.refusing(event -> {
            if (event.data().equals("bad 2")) {
                throw new IllegalStateException("still cannot take it");
            }
        });

        Replay replay = parking.replay(group, PATIENCE);

        assertThat(replay).isEqualTo(new Replay(4, 2, 2, 0));
        assertThat(consumer.takenOf("a")).containsExactly("bad 1", "fine");
        assertThat(parked())
                .extracting(ParkedEvent::standing)
                .containsExactly(Standing.POISON, Standing.BEHIND);
        assertThat(parked().getFirst().because()).contains("still cannot take it");
    }

    @Test
    void oneStreamCanBeReplayedAlone() {
        consumer.refusing(ConsumingTest::refuseBad);
        publisher.publish("bad", "a", "b");
        groups.start();
        awaitCaughtUp();
        consumer.refusing(event -> {});

        Replay replay =
                parking.replayStreamOf(
                        parked().stream()
                                .filter(it -> it.stream().endsWith("/b"))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        PATIENCE);

        assertThat(replay).isEqualTo(new Replay(1, 1, 0, 0));
        assertThat(consumer.takenOf("b")).containsExactly("bad");
        assertThat(parked()).hasSize(1);
    }

    @Test
    void orderHoldsWhileEventsArriveDuringAReplay() throws Exception {
        consumer.refusing(ConsumingTest::refuseBad);
        publisher.publish("bad", "a");
        for (int i = 0; i < 30; i++) {
            publisher.publish(Integer.toString(i), "a");
        }
        groups.start();
        awaitCaughtUp();
        consumer.refusing(event -> {});
        Thread writer =
                Thread.ofVirtual()
                        .start(() -> {
                            for (int i = 30; i < 60; i++) {
                                publisher.publish(Integer.toString(i), "a");
                            }
                        });

        parking.replay(group, PATIENCE);
        writer.join();
        awaitCaughtUp();

        assertThat(consumer.taken())
                .extracting(ReceivedEvent::sequence)
                .isSorted()
                .hasSize(61)
                .doesNotHaveDuplicates();
        assertThat(parked()).isEmpty();
    }

    @Test
    void whatIsParkedStaysParkedAfterARestart() {
        consumer.refusing(ConsumingTest::refuseBad);
        publisher.publish("bad", "a");
        groups.start();
        awaitCaughtUp();
        groups.stop();
        publisher.publish("later", "a");
        groups = newGroups();
        groups.start();
        awaitCaughtUp();

        assertThat(consumer.takenOf("a")).isEmpty();
        assertThat(parked()).hasSize(2);
    }

    @Test
    void whatIsNoEventIsParkedAndHoldsUpNobody() {
        publisher.publishRaw("a", "{\"not\": \"an event\"}");
        publisher.publishRaw(null, "no key");
        publisher.publish("fine", "b");
        groups.start();
        awaitCaughtUp();

        assertThat(consumer.takenOf("b")).containsExactly("fine");
        assertThat(parked())
                .extracting(ParkedEvent::because)
                .containsExactly("the header ce_id is missing", "the header ce_id is missing");
    }

    @Test
    void anEventOfAnUnknownTypePassesThrough() {
        publisher.publishTyped("org.publicaccord.contract.not-invented-yet.v1", "a", "{\"x\":1}");
        groups.start();
        awaitCaughtUp();

        assertThat(consumer.taken()).hasSize(1);
        assertThat(consumer.taken().getFirst().published()).isEmpty();
        assertThat(parked()).isEmpty();
    }

    @Test
    void aTransientFailureIsTriedAgainInOrderAndParksNothing() {
        AtomicInteger failures = new AtomicInteger();
        consumer.refusing(event -> {
            if (event.data().equals("1") && failures.incrementAndGet() <= 3) {
                throw new TransientFailure("the store is away", new RuntimeException());
            }
        });
        for (int i = 0; i < 4; i++) {
            publisher.publish(Integer.toString(i), "a", "b", "c", "d");
        }
        groups.start();
        awaitCaughtUp();

        assertThat(failures.get()).isGreaterThan(3);
        assertThat(parked()).isEmpty();
        for (String subject : List.of("a", "b", "c", "d")) {
            assertThat(consumer.takenOf(subject)).containsExactly("0", "1", "2", "3");
        }
        assertThat(healthIn(Duration.ofHours(1)).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aRestingPartitionIsTroubleButOthersFlow() {
        consumer.refusing(event -> {
            if (event.subject().equals("a")) {
                throw new TransientFailure("the store is away", new RuntimeException());
            }
        });
        String other = subjectInAnotherPartitionThan("a");
        publisher.publish("1", "a", other);
        groups.start();
        await().atMost(PATIENCE).until(() -> consumer.takenOf(other).size() == 1);

        await().atMost(PATIENCE).until(() -> groups.trouble(group).isPresent());
        assertThat(groups.trouble(group).orElseThrow().because()).contains("the store is away");
        assertThat(healthIn(Duration.ZERO).getStatus()).isEqualTo(Status.UP);
        assertThat(healthIn(Trouble.PATIENCE).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(healthIn(Trouble.PATIENCE).getDetails()).containsOnlyKeys(group);
        assertThat(progress.caughtUp()).isFalse();
        consumer.refusing(event -> {});
        awaitCaughtUp();
        assertThat(groups.trouble(group)).isEmpty();
    }

    /** What the health will be, should nothing change until then. */
    private Health healthIn(Duration later) {
        return new ConsumersHealth(groups, parking, () -> Instant.now().plus(later)).health();
    }

    private static String subjectInAnotherPartitionThan(String subject) {
        int taken = partition(subject);
        int number = 0;
        while (partition("s" + number) == taken) {
            number++;
        }
        return "s" + number;
    }

    private static int partition(String key) {
        return BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), 3);
    }

    private static void refuseBad(ReceivedEvent event) {
        if (event.data().startsWith("bad")) {
            throw new IllegalArgumentException("cannot take " + event.data());
        }
    }

    private List<ParkedEvent> parked() {
        return parking.list(
                new Search(Optional.of(group), Optional.empty()), Optional.empty(), 100);
    }

    private void awaitCaughtUp() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(30))
                .until(progress::caughtUp);
    }
}
