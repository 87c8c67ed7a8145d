package org.publicaccord.messaging.relay;

import static org.publicaccord.messaging.relay.Relaying.TRANSLATION;
import static org.publicaccord.messaging.relay.Relaying.assertHaltedBecause;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.publicaccord.messaging.Infrastructure;
import org.publicaccord.messaging.Infrastructure.Running;

/** A relay does not go on with a store, or from a checkpoint, that is not the one it had. */
@ExtendWith(Infrastructure.class)
@ResourceLock(Relaying.THE_TOPIC)
@Tag("trial")
class RelayStoresTest {

    private final Relaying relaying;

    RelayStoresTest(Running running) {
        this.relaying = new Relaying(running);
    }

    @Test
    void aStoreWithAnotherHistoryStopsTheRelay() {
        relaying.writeSome(10);
        relaying.publishAll();
        WrittenCommits another = new WrittenCommits(Running.freshName("another"));
        for (int i = 0; i < 10; i++) {
            another.write("contract-1", 1);
        }

        Relay mistaken = relaying.start(another, TRANSLATION);

        assertHaltedBecause(mistaken, "it is another store");
        relaying.assertEachEventOnceInOrder();
    }

    @Test
    void aStoreThatLostCommitsStopsTheRelay() {
        relaying.writeSome(10);
        relaying.publishAll();

        Relay mistaken = relaying.start(new WrittenCommits("empty"), TRANSLATION);

        assertHaltedBecause(mistaken, "the store ends at 0");
    }

    @Test
    void aLostCheckpointStopsTheRelayInsteadOfPublishingAllAgain() {
        relaying.writeSome(10);
        relaying.publishAll();
        relaying.loseTheCheckpoint();

        assertHaltedBecause(relaying.start(), "publishing would double them");
    }
}
