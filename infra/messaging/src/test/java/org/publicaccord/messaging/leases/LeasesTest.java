package org.publicaccord.messaging.leases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;

@ExtendWith(Infrastructure.class)
class LeasesTest {

    private static final Duration DURATION = Duration.ofMillis(600);

    private final MongoDatabase database;
    private final Leases one;
    private final Leases other;

    LeasesTest(Running running) {
        this.database = running.freshDatabase();
        this.one = new Leases(database, InstantSource.system(), "one", DURATION);
        this.other = new Leases(database, InstantSource.system(), "other", DURATION);
    }

    @Test
    void whileOneHoldsItNobodyElseGetsIt() throws InterruptedException {
        try (Lease held = one.tryAcquire("job").orElseThrow()) {
            for (int i = 0; i < 10; i++) {
                Thread.sleep(DURATION.dividedBy(5));
                assertThat(other.tryAcquire("job")).isEmpty();
                assertThat(held.held()).isTrue();
            }
        }
    }

    @Test
    void onceGivenBackItIsFreeAtOnceAndItsTokenHigher() {
        Lease first = one.tryAcquire("job").orElseThrow();
        first.close();
        Lease second = other.tryAcquire("job").orElseThrow();
        second.close();

        assertThat(first.held()).isFalse();
        assertThat(second.token()).isGreaterThan(first.token());
    }

    @Test
    void whoLosesItNoticesAndCannotGiveBackWhatIsNotTheirsAnyMore() {
        Lease lost = one.tryAcquire("job").orElseThrow();
        database.getCollection("leases")
                .updateOne(
                        Filters.eq("_id", "job"),
                        Updates.set("expiresAt", Date.from(Instant.EPOCH)));
        try (Lease taken = other.tryAcquire("job").orElseThrow()) {
            await().until(() -> !lost.held());
            lost.close();
            assertThat(taken.held()).isTrue();
            assertThat(one.tryAcquire("job")).isEmpty();
        }
    }

    @Test
    void aHolderThatDiedIsSucceededAfterItsTime() {
        database.getCollection("leases")
                .insertOne(
                        new Document("_id", "job")
                                .append("owner", "dead")
                                .append("token", 41L)
                                .append("expiresAt", Date.from(Instant.now().plusSeconds(3_600))));
        assertThat(one.tryAcquire("job")).isEmpty();

        database.getCollection("leases")
                .updateOne(
                        Filters.eq("_id", "job"),
                        Updates.set("expiresAt", Date.from(Instant.now().minusMillis(1))));
        try (Lease lease = one.tryAcquire("job").orElseThrow()) {
            assertThat(lease.token()).isEqualTo(42);
        }
    }

    @Test
    void ofManyThatAskAtOnceOneGetsItAndTokensNeverRepeat() throws Exception {
        Set<Long> tokens = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 15; round++) {
                List<Callable<Optional<Lease>>> attempts = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    attempts.add(() -> one.tryAcquire("job"));
                }
                List<Lease> winners = new ArrayList<>();
                for (Future<Optional<Lease>> attempt : threads.invokeAll(attempts)) {
                    attempt.get().ifPresent(winners::add);
                }
                assertThat(winners).hasSize(1);
                assertThat(tokens.add(winners.getFirst().token())).isTrue();
                winners.getFirst().close();
            }
        }
    }
}
