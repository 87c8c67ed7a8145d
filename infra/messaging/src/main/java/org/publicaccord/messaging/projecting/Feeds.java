package org.publicaccord.messaging.projecting;

import java.util.Optional;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.consuming.Parking;
import org.publicaccord.messaging.consuming.SecondReading;
import org.publicaccord.messaging.consuming.StoredDecisions;

/**
 * Opens feeds. A service without a store, or without consumers, has no projection that needs one.
 */
record Feeds(
        Broker broker,
        Optional<Parking> parking,
        Optional<StoredDecisions> decisions,
        Optional<CommitTail> tail) {

    Feed open(Projection projection, RebuildOrder order) {
        return switch (projection) {
            case StoreProjection it -> new StoreFeed(tail.orElseThrow(), it, order.marks());
            case TopicProjection it ->
                    new TopicFeed(
                            new SecondReading(
                                    broker,
                                    it,
                                    parking.orElseThrow(),
                                    decisions.orElseThrow(),
                                    order.marks(),
                                    order.passedOver()),
                            it);
        };
    }
}
