package org.publicaccord.messaging.projecting;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.publicaccord.messaging.projecting.Feed.RebuildFailed;
import org.publicaccord.messaging.projecting.Feed.StartOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One turn at rebuilding one projection, which ends when all is done, when the turn ends, or with
 * an exception after which another turn goes on from where this one came.
 *
 * <p>New rows are filled from the first event on. Once they have almost caught up they are kept up
 * to date beside the live ones ({@link Generations#write} sees to it), and the feed goes on to what
 * was the end then: from there on they lack nothing that the live ones have. Then they take their
 * place in one write.
 */
final class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    /** So near to the end it makes no difference to keep the rows up to date beside the others. */
    private static final long ALMOST = 500;

    /** Readers may go on with what they knew for a moment; then the old rows can go. */
    private static final Duration UNTIL_ALL_KNOW = Generations.KNOWN_FOR.multipliedBy(3);

    private final Projection projection;
    private final Generations generations;
    private final Feeds feeds;
    private final RebuildOrders orders;
    private final long fence;
    private final BooleanSupplier goingOn;
    private final InstantSource system;
    private RebuildOrder order;

    /**
     * @param fence higher than that of every turn before
     * @param goingOn whether the turn still lasts
     */
    Rebuilding(
            Projection projection,
            RebuildOrder order,
            Feeds feeds,
            RebuildOrders orders,
            long fence,
            BooleanSupplier goingOn,
            InstantSource system) {
        this.projection = projection;
        this.generations = projection.generations();
        this.order = order;
        this.feeds = feeds;
        this.orders = orders;
        this.fence = fence;
        this.goingOn = goingOn;
        this.system = system;
    }

    /** Goes on with the order until nothing is left of it to do, or the turn is over. */
    void run() {
        try {
            while (goingOn.getAsBoolean() && order.state().underway()) {
                goOn();
            }
        } catch (RebuildFailed failed) {
            LOG.warn("The projection {} was not rebuilt", generations.name(), failed);
            giveUp(RebuildState.FAILED, String.valueOf(failed.getMessage()));
        } catch (StartOver replayed) {
            LOG.info("{} is filled anew: {}", order.collection(), replayed.getMessage());
            startOver();
        }
    }

    private void goOn() {
        if (order.cancelled() && order.state().cancellable()) {
            giveUp(RebuildState.CANCELLED, "somebody took it back");
            return;
        }
        switch (order.state()) {
            case ASKED -> begin();
            case FILLING -> fill();
            case JOINING -> join();
            case SWITCHED -> tidy();
            case DONE, CANCELLED, FAILED -> {}
        }
    }

    private void begin() {
        dropUnused();
        projection.prepare(generations.rows(order.collection()));
        LOG.info("{} is filled from the first event on", order.collection());
        enter(RebuildState.FILLING);
    }

    private void fill() {
        try (Feed feed = feeds.open(projection, order)) {
            while (mayGoOn()) {
                feed.feed(generations.rows(order.collection()));
                save(order.at(feed));
                if (order.reached() + ALMOST >= order.head()) {
                    enter(RebuildState.JOINING);
                    return;
                }
            }
        }
    }

    private void join() {
        Pointer pointer = generations.pointer();
        if (!pointer.written().contains(order.collection())) {
            pointTo(Pointer.to(pointer.live()).joinedBy(order.collection()));
        }
        try (Feed feed = feeds.open(projection, order)) {
            long end = feed.head();
            while (mayGoOn() && feed.reached() < end) {
                feed.feed(generations.rows(order.collection()));
                save(order.at(feed));
            }
            if (mayGoOn()) {
                feed.requireStillParked();
                pointTo(generations.pointer().switchedTo(order.collection()));
                LOG.info("{} is read from now on", order.collection());
                enter(RebuildState.SWITCHED);
            }
        }
    }

    private boolean mayGoOn() {
        return goingOn.getAsBoolean() && !order.cancelled();
    }

    private void tidy() {
        pause();
        pointTo(Pointer.to(order.collection()));
        dropUnused();
        enter(RebuildState.DONE);
    }

    private void pause() {
        try {
            Thread.sleep(UNTIL_ALL_KNOW);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The rows that are read stay as they are. */
    private void giveUp(RebuildState ending, String because) {
        pointTo(Pointer.to(generations.pointer().live()));
        save(order.in(ending, system.instant()).because(because));
        dropUnused();
    }

    private void startOver() {
        pointTo(Pointer.to(generations.pointer().live()));
        RebuildOrder again =
                RebuildOrder.asked(
                        generations, order.generation() + 1, order.askedBy(), order.askedAt());
        save(again.because("parked events were replayed meanwhile, so it began anew"));
        dropUnused();
    }

    /** Also what a turn that came late has left behind. */
    private void dropUnused() {
        Pointer pointer = generations.pointer();
        for (int generation = 1; generation <= order.generation(); generation++) {
            String collection = generations.collection(generation);
            boolean filled = order.state().underway() && collection.equals(order.collection());
            if (!filled && !pointer.written().contains(collection)) {
                generations.rows(collection).drop();
            }
        }
    }

    private void enter(RebuildState next) {
        save(order.in(next, system.instant()));
    }

    private void save(RebuildOrder changed) {
        order = orders.save(changed, fence);
    }

    private void pointTo(Pointer pointer) {
        if (!generations.pointTo(pointer, fence)) {
            throw new RebuildOrders.TurnLost(generations.name());
        }
    }

    /** The order as it was remembered last. */
    RebuildOrder order() {
        return order;
    }
}
