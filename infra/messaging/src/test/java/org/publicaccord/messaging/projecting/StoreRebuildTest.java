package org.publicaccord.messaging.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;
import org.publicaccord.messaging.relay.WrittenCommits;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/** A projection of the service's own events is rebuilt beside the live one. */
@ExtendWith(Infrastructure.class)
@Tag("trial")
class StoreRebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Caller OPERATOR =
            new Caller("op-7", Set.of(Role.OPERATOR), "GB-GOR-X1", "Platform operations");

    private final Listed listed;
    private final WrittenCommits store = new WrittenCommits("store");
    private final Rebuilds rebuilds;
    private final Rebuilder rebuilder;

    StoreRebuildTest(Running running) {
        MongoDatabase database = running.freshDatabase();
        this.listed = new Listed(database);
        RebuildOrders orders = new RebuildOrders(database, InstantSource.system());
        this.rebuilds = new Rebuilds(List.of(listed), orders);
        this.rebuilder =
                new Rebuilder(
                        rebuilds,
                        orders,
                        new Feeds(
                                running.broker(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(store)),
                        running.leases(database),
                        InstantSource.system());
        for (int i = 0; i < 300; i++) {
            store.write("stream-" + i % 7, 1 + i % 3).recordedEvents().forEach(listed::feed);
        }
    }

    @AfterEach
    void stop() {
        rebuilder.stop();
    }

    @Test
    void theNewRowsEqualTheOldOnes() {
        List<String> before = listed.checksum();
        rebuilds.ask("listed", OPERATOR);
        Rebuild asked = rebuild();
        rebuilder.start();
        awaitState(RebuildState.DONE);

        assertThat(asked.state()).isEqualTo(RebuildState.ASKED);
        assertThat(asked.percent()).isZero();
        assertThat(rebuild().head()).isEqualTo(300);
        assertThat(rebuild().reached()).isEqualTo(300);
        assertThat(before).hasSize(7);
        assertThat(listed.checksum()).isEqualTo(before);
        assertThat(rebuilds.list().getFirst().collection()).isEqualTo("listed-2");
    }

    @Test
    void anEventThatCannotBeTakenIsNamed() {
        List<String> before = listed.checksum();
        String refused = store.eventIds().get(40);
        listed.whenReading(event -> {
            if (event.id().equals(refused)) {
                throw new IllegalStateException("cannot take it");
            }
        });
        rebuilds.ask("listed", OPERATOR);
        rebuilder.start();
        awaitState(RebuildState.FAILED);

        assertThat(rebuild().because().orElseThrow())
                .contains(refused, "cannot take it", "contract.imported");
        assertThat(listed.checksum()).isEqualTo(before);
    }

    private Rebuild rebuild() {
        return rebuilds.list().getFirst().rebuild().orElseThrow();
    }

    private void awaitState(RebuildState state) {
        await().atMost(PATIENCE).until(() -> rebuild().state() == state);
    }
}
