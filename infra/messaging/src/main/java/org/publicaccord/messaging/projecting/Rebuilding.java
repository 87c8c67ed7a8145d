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
 * <p>New rows are filled from the first event on, by the feed alone, so that each takes its events
 * in their order. Once they have caught up, writers are held for a moment ({@link
 * Generations#hold}), the feed takes what is left, and the new rows, which now lack nothing that
 * the live ones have, take their place in one write.
 */
final class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    /** What is left then is little enough to hold writers for. */
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
        if (generations.pointer().live().equals(order.collection())) {
            enter(RebuildState.SWITCHED);
            return;
        }
        try (Feed feed = feeds.open(projection, order)) {
            feedUntilEnd(feed);
            Pointer held = generations.hold(fence).orElseThrow(this::turnLost);
            try {
                feedUntilEnd(feed);
                if (mayGoOn()) {
                    feed.requireStillParked();
                    switchRows(held);
                }
            } finally {
                generations.release(held);
            }
        }
    }

    /** Up to what is the end now. */
    private void feedUntilEnd(Feed feed) {
        long end = feed.head();
        while (mayGoOn() && feed.reached() < end) {
            feed.feed(generations.rows(order.collection()));
            save(order.at(feed));
        }
    }

    /** If it took so long that writers go on, the rows may lack something: it is tried again. */
    private void switchRows(Pointer held) {
        if (generations.switchTo(order.collection(), held)) {
            LOG.info("{} is read from now on", order.collection());
            enter(RebuildState.SWITCHED);
        } else {
            LOG.info("{} was not caught up in time, and tries again", order.collection());
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
            throw turnLost();
        }
    }

    private RebuildOrders.TurnLost turnLost() {
        return new RebuildOrders.TurnLost(generations.name());
    }

    /** The order as it was remembered last. */
    RebuildOrder order() {
        return order;
    }
}
