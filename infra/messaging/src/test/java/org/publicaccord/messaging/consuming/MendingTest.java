package org.publicaccord.messaging.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.consuming.Decision.What;
import org.publicaccord.messaging.consuming.ParkedEvent.Standing;
import org.publicaccord.messaging.consuming.ParkedEvents.Replay;
import org.publicaccord.messaging.consuming.ParkedEvents.Search;
import org.publicaccord.published.Catalogue;
import org.publicaccord.servicekit.problems.ProblemException;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

@ExtendWith(Infrastructure.class)
@Tag("trial")
class MendingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String KNOWN_TYPE = "org.publicaccord.contract.closed.v1";
    private static final Caller OPERATOR =
            new Caller("op-7", Set.of(Role.OPERATOR), "GB-GOR-X1", "Platform operations");

    private final Running running;
    private final String topic = Running.freshName("topic");
    private final String group = Running.freshName("group");
    private final NotingConsumer consumer = new NotingConsumer(group, topic);
    private final Parking parking;
    private final StoredDecisions decisions;
    private final TestPublisher publisher;
    private final ConsumerProgress progress;
    private ConsumerGroups groups;

    MendingTest(Running running) {
        this.running = running;
        MongoDatabase database = running.freshDatabase();
        this.parking = new Parking(database, InstantSource.system());
        this.decisions = new StoredDecisions(database, () -> NOW);
        this.publisher = new TestPublisher(running, topic);
        this.groups = newGroups();
        this.progress = new BrokerProgress(running.broker(), groups.topics(), parking);
    }

    private ConsumerGroups newGroups() {
        return new ConsumerGroups(
                running.broker(),
                running.topics(),
                List.of(consumer),
                parking,
                decisions,
                new SimpleMeterRegistry());
    }

    @AfterEach
    void stop() {
        groups.stop();
        publisher.close();
    }

    @Test
    void poisonOfSeveralKindsIsParkedInOrderAndOthersFlowOn() {
        assertThat(Catalogue.byType(KNOWN_TYPE)).isPresent();
        consumer.refusing(event -> {
            event.published();
            refuseBad(event);
        });
        publisher.publishTyped(KNOWN_TYPE, "json", "{no json");
        publisher.publishTyped(KNOWN_TYPE, "shape", "{\"contractId\": 7}");
        publisher.publishTyped("org.publicaccord.contract.not-invented-yet.v1", "unknown", "{}");
        publisher.publishRaw("headers", "{}");
        publisher.publish("bad", "handler");
        publisher.publish("later", "json", "shape", "unknown", "handler", "sound");
        start();

        assertThat(parked())
                .extracting(it -> it.stream().replaceAll(".*/", ""), ParkedEvent::standing)
                .containsExactlyInAnyOrder(
                        tuple("json", Standing.POISON),
                        tuple("json", Standing.BEHIND),
                        tuple("shape", Standing.POISON),
                        tuple("shape", Standing.BEHIND),
                        tuple("headers", Standing.POISON),
                        tuple("handler", Standing.POISON),
                        tuple("handler", Standing.BEHIND));
        assertThat(consumer.takenOf("sound")).containsExactly("later");
        assertThat(consumer.takenOf("unknown")).containsExactly("{}", "later");
    }

    @Test
    void aMendedEventIsTakenFirstAndWhatWaitsBehindItInOrder() {
        consumer.refusing(MendingTest::refuseBad);
        publisher.publish("bad", "a", "b");
        publisher.publish("2", "a", "b");
        publisher.publish("3", "a", "b");
        start();
        ParkedEvent poison = parkedOf("a").getFirst();

        Decision decision = mend(poison, "\"good\"");
        Replay replay = parking.replay(group, PATIENCE);
        publisher.publish("4", "a");
        awaitCaughtUp();

        assertThat(replay).isEqualTo(new Replay(6, 3, 3, 0));
        assertThat(consumer.takenOf("a")).containsExactly("\"good\"", "2", "3", "4");
        assertThat(consumer.taken().getFirst().id()).isEqualTo("a-0");
        assertThat(consumer.takenOf("b")).isEmpty();
        assertThat(parkedOf("b")).hasSize(3);
        assertThat(decision.appliedAt()).isEmpty();
        assertThat(onRecord())
                .containsExactly(
                        new Decision(
                                poison.id() + "|000001",
                                poison.id(),
                                group,
                                TestPublisher.stream("a"),
                                What.MENDED,
                                "the publisher wrote nonsense",
                                "op-7",
                                "GB-GOR-X1",
                                NOW,
                                Optional.of(NOW)));
    }

    @Test
    void aSkippedEventIsPassedOverAndTheRestIsTakenInOrder() {
        consumer.refusing(MendingTest::refuseBad);
        publisher.publish("1", "a");
        publisher.publish("bad", "a");
        publisher.publish("3", "a");
        publisher.publish("bad too", "a");
        publisher.publish("5", "a");
        start();
        List<ParkedEvent> waiting = parked();
        decisions.skip(waiting.get(0).id(), "a duplicate", OPERATOR);
        decisions.skip(waiting.get(2).id(), "another duplicate", OPERATOR);

        Replay replay = parking.replayStreamOf(waiting.getFirst().id(), PATIENCE);

        assertThat(replay).isEqualTo(new Replay(4, 4, 0, 0));
        assertThat(consumer.takenOf("a")).containsExactly("1", "3", "5");
        assertThat(onRecord())
                .extracting(Decision::what, Decision::because)
                .containsExactly(
                        tuple(What.SKIPPED, "a duplicate"),
                        tuple(What.SKIPPED, "another duplicate"));
    }

    @Test
    void theOriginalIsShownAfterItWasMendedAndEveryDecisionIsKept() {
        consumer.refusing(MendingTest::refuseBad);
        publisher.publish("bad", "a");
        start();
        String id = parked().getFirst().id();

        mend(parked().getFirst(), "\"bad again\"");
        mend(parked().getFirst(), "\"good\"");
        ParkedDetail detail = decisions.find(id, OPERATOR);

        assertThat(detail.data()).isEqualTo("bad");
        assertThat(detail.headers()).containsEntry("ce_sequence", "0");
        assertThat(detail.decisions()).hasSize(2);
        assertThat(detail.event().decision().orElseThrow().id()).endsWith("|000002");
        parking.replay(group, PATIENCE);
        assertThat(consumer.takenOf("a")).containsExactly("\"good\"");
        assertThat(onRecord().getFirst().appliedAt()).isEmpty();
        assertThat(onRecord().getLast().appliedAt()).contains(NOW);
    }

    @Test
    void whoReadsTheLogAgainTakesWhatWasMendedAndPassesOverWhatWasSkipped() throws Exception {
        consumer.refusing(MendingTest::refuseBad);
        publisher.publish("bad", "a", "b");
        publisher.publish("2", "a", "b");
        start();
        mend(parkedOf("a").getFirst(), "\"good\"");
        decisions.skip(parkedOf("b").getFirst().id(), "nonsense", OPERATOR);
        parking.replay(group, PATIENCE);
        groups.stop();
        running.broker().admin().deleteConsumerGroups(List.of(group)).all().get();
        groups = newGroups();
        consumer.taken().clear();
        start();

        assertThat(consumer.takenOf("a")).containsExactly("\"good\"", "2");
        assertThat(consumer.takenOf("b")).containsExactly("2");
        assertThat(parked()).isEmpty();
    }

    @Test
    void whatIsNoEventIsMendedByItsAttributes() {
        publisher.publishRaw("a", "{\"sound\": true}");
        start();
        String id = parked().getFirst().id();

        refused("mended-event-unreadable", () -> mend(id, Map.of("id", "e-1")));
        refused("mended-event-is-another", () -> mend(id, attributesOf("b")));
        mend(id, attributesOf("a"));
        parking.replay(group, PATIENCE);

        assertThat(consumer.takenOf("a")).containsExactly("{\"sound\": true}");
        assertThat(consumer.taken().getFirst().id()).isEqualTo("e-1");
        assertThat(parked()).isEmpty();
    }

    @Test
    void aCorrectionThatMakesItWorseIsRefusedAndNotOnRecord() {
        consumer.refusing(event -> event.published());
        publisher.publishTyped(KNOWN_TYPE, "a", "{no json");
        start();
        String id = parked().getFirst().id();

        refused("mended-event-unreadable", () -> mend(parked().getFirst(), "{still none"));
        refused("mended-event-unreadable", () -> mend(parked().getFirst(), "{\"x\": []}"));
        refused("mended-event-is-another", () -> mend(id, Map.of("sequence", "4")));
        refused("mended-event-is-another", () -> mend(id, Map.of("subject", "b")));
        refused("parked-event-unknown", () -> mend("none", Map.of("sequence", "4")));
        refused("parked-event-unknown", () -> decisions.skip("none", "no", OPERATOR));
        refused("parked-event-unknown", () -> decisions.find("none", OPERATOR));
        assertThat(onRecord()).isEmpty();
    }

    @Test
    void parkedEventsAreFoundByStreamOrSubjectAndComeInPages() {
        consumer.refusing(MendingTest::refuseBad);
        publisher.publish("bad", "a", "b", "c");
        publisher.publish("2", "a", "b", "c");
        start();

        assertThat(parkedOf("b")).hasSize(2).isEqualTo(parkedOf(TestPublisher.stream("b")));
        assertThat(parkedOf("nobody")).isEmpty();
        List<ParkedEvent> first =
                parking.list(new Search(Optional.of(group), Optional.empty()), after(), 4);
        assertThat(first).hasSize(4);
        assertThat(
                        parking.list(
                                new Search(Optional.of(group), Optional.empty()),
                                Optional.of(first.getLast().id()),
                                4))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first);
    }

    private static Optional<String> after() {
        return Optional.empty();
    }

    /** A record that cannot be read has its topic's source, which is unknown here. */
    private Map<String, String> attributesOf(String subject) {
        return Map.of(
                "id", "e-1",
                "type", "org.publicaccord.contract.not-invented-yet.v1",
                "source", topic,
                "subject", subject,
                "sequence", "0");
    }

    private Decision mend(ParkedEvent event, String data) {
        return decisions.mend(
                event.id(),
                new Correction(Optional.of(data), Map.of()),
                "the publisher wrote nonsense",
                OPERATOR);
    }

    private void mend(String id, Map<String, String> attributes) {
        decisions.mend(
                id, new Correction(Optional.empty(), attributes), "headers were lost", OPERATOR);
    }

    private static AbstractThrowableAssert<?, ?> refused(String rule, ThrowingCallable attempt) {
        return assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().rule()).isEqualTo(rule));
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

    private List<ParkedEvent> parkedOf(String stream) {
        return parking.list(
                new Search(Optional.of(group), Optional.of(stream)), Optional.empty(), 100);
    }

    private List<Decision> onRecord() {
        return decisions.list(
                new Search(Optional.of(group), Optional.empty()), Optional.empty(), 100);
    }

    private void start() {
        groups.start();
        awaitCaughtUp();
    }

    private void awaitCaughtUp() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(30))
                .until(progress::caughtUp);
    }
}
