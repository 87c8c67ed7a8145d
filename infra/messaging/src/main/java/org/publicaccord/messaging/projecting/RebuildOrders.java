package org.publicaccord.messaging.projecting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Orders to rebuild projections, a document each, for the last order of a projection. */
final class RebuildOrders {

    private static final String FENCE = "fence";

    private final MongoCollection<Document> orders;
    private final InstantSource system;

    RebuildOrders(MongoDatabase database, InstantSource system) {
        this.orders =
                database.getCollection("projection_rebuilds")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.system = system;
    }

    Optional<RebuildOrder> find(String name) {
        return Optional.ofNullable(orders.find(eq("_id", name)).first()).map(RebuildOrder::of);
    }

    /** The order that was given first of those that are not done. */
    Optional<RebuildOrder> next() {
        return Optional.ofNullable(
                        orders.find(in(RebuildOrder.STATE, names(RebuildState::underway)))
                                .sort(ascending("askedAt"))
                                .first())
                .map(RebuildOrder::of);
    }

    private static List<String> names(Predicate<RebuildState> which) {
        return Arrays.stream(RebuildState.values()).filter(which).map(Enum::name).toList();
    }

    /** Orders a rebuilding; false if one is under way. */
    boolean ask(Generations generations, String by) {
        Document seen = orders.find(eq("_id", generations.name())).first();
        int generation = seen == null ? 2 : seen.getInteger(RebuildOrder.GENERATION) + 1;
        Document order =
                RebuildOrder.asked(generations, generation, by, system.instant())
                        .document()
                        .append(FENCE, seen == null ? 0L : seen.getLong(FENCE));
        if (seen == null) {
            return insert(order);
        }
        return !RebuildOrder.of(seen).state().underway()
                && orders.replaceOne(unchanged(seen), order).getMatchedCount() == 1;
    }

    private boolean insert(Document order) {
        try {
            orders.insertOne(order);
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }

    private static Bson unchanged(Document seen) {
        return and(
                eq("_id", seen.getString("_id")),
                eq(RebuildOrder.GENERATION, seen.getInteger(RebuildOrder.GENERATION)),
                eq(RebuildOrder.STATE, seen.getString(RebuildOrder.STATE)));
    }

    /** Takes an order back; false if there is none that can be. */
    boolean cancel(String name) {
        return orders.updateOne(
                                and(
                                        eq("_id", name),
                                        in(RebuildOrder.STATE, names(RebuildState::cancellable))),
                                set(RebuildOrder.CANCELLED, true))
                        .getMatchedCount()
                == 1;
    }

    /**
     * Remembers how far an order has come.
     *
     * @param fence of whoever works on it
     * @return the order as it stands, which somebody may have taken back
     * @throws TurnLost if another instance works on it, or it is another order now
     */
    RebuildOrder save(RebuildOrder order, long fence) {
        Document changes = order.document().append(FENCE, fence);
        changes.remove("_id");
        changes.remove(RebuildOrder.CANCELLED);
        Document found =
                orders.updateOne(
                                                and(
                                                        eq("_id", order.name()),
                                                        lte(FENCE, fence),
                                                        lte(
                                                                RebuildOrder.GENERATION,
                                                                order.generation())),
                                                new Document("$set", changes))
                                        .getMatchedCount()
                                == 1
                        ? orders.find(eq("_id", order.name())).first()
                        : null;
        if (found == null) {
            throw new TurnLost(order.name());
        }
        return RebuildOrder.of(found);
    }

    /** Another instance rebuilds the projection. */
    static final class TurnLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TurnLost(String name) {
            super("another instance rebuilds " + name, null, false, false);
        }
    }
}
