package org.publicaccord.messaging.projecting;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.publicaccord.messaging.consuming.Failures;
import org.publicaccord.messaging.leases.Lease;
import org.publicaccord.messaging.leases.Leases;
import org.publicaccord.messaging.projecting.RebuildOrders.TurnLost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries out orders to rebuild projections, one after the other. Of several instances the holder
 * of the lease does; after a restart it goes on where it was.
 */
final class Rebuilder implements SmartLifecycle {

    static final String LEASE = "rebuild";

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final Rebuilds rebuilds;
    private final RebuildOrders orders;
    private final Feeds feeds;
    private final Leases leases;
    private final InstantSource system;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    Rebuilder(
            Rebuilds rebuilds,
            RebuildOrders orders,
            Feeds feeds,
            Leases leases,
            InstantSource system) {
        this.rebuilds = rebuilds;
        this.orders = orders;
        this.feeds = feeds;
        this.leases = leases;
        this.system = system;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping = new CountDownLatch(1);
            thread = Thread.ofVirtual().name("rebuild").start(this::run);
        }
    }

    private void run() {
        while (running()) {
            try {
                pause(rebuildIfAsked() ? Duration.ZERO : LOOK);
            } catch (RuntimeException failed) {
                LOG.warn("Rebuilding waits after {}", failed.toString());
                LOG.debug("What made rebuilding wait", failed);
                pause(AFTER_FAILURE);
            }
        }
    }

    /** Takes a turn, if there is an order and nobody else has one; answers whether it did. */
    private boolean rebuildIfAsked() {
        Optional<RebuildOrder> order = orders.next();
        Optional<Lease> lease = order.flatMap(_ -> leases.tryAcquire(LEASE));
        if (lease.isEmpty()) {
            return false;
        }
        try (Lease held = lease.get()) {
            rebuild(order.orElseThrow(), held);
            return true;
        }
    }

    private void rebuild(RebuildOrder order, Lease lease) {
        Rebuilding rebuilding =
                new Rebuilding(
                        rebuilds.require(order.name()),
                        order,
                        feeds,
                        orders,
                        lease.token(),
                        () -> running() && lease.held(),
                        system);
        try {
            rebuilding.run();
        } catch (TurnLost anotherHasIt) {
            LOG.info("{}", anotherHasIt.getMessage());
        } catch (RuntimeException failed) {
            orders.save(
                    rebuilding.order().because("it waits: " + Failures.because(failed)),
                    lease.token());
            throw failed;
        }
    }

    private boolean running() {
        return stopping.getCount() > 0 && !Thread.currentThread().isInterrupted();
    }

    private void pause(Duration duration) {
        try {
            stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the batch in hand end. */
    @Override
    public synchronized void stop() {
        stopping.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                if (!running.join(STOPPING)) {
                    running.interrupt();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
