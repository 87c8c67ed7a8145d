package org.publicaccord.messaging.relay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.ReadAhead;
import org.publicaccord.messaging.Trouble;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.leases.Lease;
import org.publicaccord.messaging.leases.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes every event of the store once, in order. Of several instances the holder of the lease
 * does; should two believe to hold it, Kafka lets one of them commit.
 */
public final class Relay implements SmartLifecycle, RelayProgress {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final Broker broker;
    private final Topics topics;
    private final CommitTail tail;
    private final Leases leases;
    private final InstantSource system;
    private final RelaySettings settings;
    private final BatchReading reading;
    private volatile RelayState state = new RelayState.Idle();
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private int failures;

    public Relay(
            Broker broker,
            Topics topics,
            CommitTail tail,
            EventTranslation translation,
            Leases leases,
            InstantSource system,
            RelaySettings settings) {
        this.broker = broker;
        this.topics = topics;
        this.tail = tail;
        this.leases = leases;
        this.system = system;
        this.settings = settings;
        this.reading = new BatchReading(tail, new EnvelopeWriter(settings.topic(), translation));
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping = new CountDownLatch(1);
            thread =
                    Thread.ofVirtual().name("relay-" + settings.topic().service()).start(this::run);
        }
    }

    /** What it is doing. */
    public RelayState state() {
        return state;
    }

    private void run() {
        failures = 0;
        while (running()) {
            try {
                publishIfLeased();
            } catch (RelayHalted halted) {
                state = new RelayState.Halted(String.valueOf(halted.getMessage()));
                LOG.error(
                        "The relay of {} has stopped: {}", service(), halted.getMessage(), halted);
                return;
            } catch (RuntimeException failed) {
                recover(failed);
            }
        }
        state = new RelayState.Idle();
    }

    private void publishIfLeased() {
        Optional<Lease> lease = leases.tryAcquire(RelaySettings.LEASE);
        if (lease.isEmpty()) {
            state = new RelayState.Waiting();
            pause(leases.duration().dividedBy(4));
            return;
        }
        try (Lease held = lease.get()) {
            topics.ensureHistories(List.of(settings.topic().topicName()));
            topics.ensureCheckpoint(settings.checkpointTopic());
            try (RelaySession session = new RelaySession(broker, settings, tail)) {
                publish(session, held);
            }
        }
    }

    /**
     * While a batch is being published, the one behind it is read and translated, if it is known to
     * be there. Whatever ends this ends that too: what was read ahead goes nowhere.
     */
    private void publish(RelaySession session, Lease lease) {
        Checkpoint checkpoint = session.resume();
        LOG.info("The relay of {} goes on after position {}", service(), checkpoint.position());
        Optional<ReadAhead<Batch>> ahead = Optional.empty();
        while (running() && lease.held()) {
            state = new RelayState.Publishing(checkpoint.position());
            Batch batch = ahead.isPresent() ? ahead.get().await() : next(checkpoint);
            ahead = Optional.empty();
            if (!batch.isEmpty() && running() && lease.held()) {
                ahead = behind(batch.end());
                session.publish(batch);
                checkpoint = batch.end();
                failures = 0;
            }
        }
    }

    private Batch next(Checkpoint checkpoint) {
        return tail.awaitBeyond(checkpoint.position(), settings.idle())
                ? reading.after(checkpoint)
                : new Batch(List.of(), checkpoint);
    }

    private Optional<ReadAhead<Batch>> behind(Checkpoint end) {
        return tail.awaitBeyond(end.position(), Duration.ZERO)
                ? Optional.of(ReadAhead.begin(() -> reading.after(end)))
                : Optional.empty();
    }

    private void recover(RuntimeException failed) {
        failures++;
        Optional<Trouble> before =
                state instanceof RelayState.Recovering it
                        ? Optional.of(it.trouble())
                        : Optional.empty();
        state =
                new RelayState.Recovering(
                        Trouble.goingOn(before, failed.toString(), system.instant()), failures);
        LOG.warn("The relay of {} tries again after {}", service(), failed.toString());
        LOG.debug("What made the relay of {} try again", service(), failed);
        long factor = 1L << Math.min(failures - 1, 10);
        Duration backoff = FIRST_BACKOFF.multipliedBy(factor);
        pause(
                backoff.compareTo(settings.longestBackoff()) < 0
                        ? backoff
                        : settings.longestBackoff());
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

    @Override
    public RelayStanding standing() {
        long position =
                state instanceof RelayState.Publishing publishing
                        ? publishing.position()
                        : new CheckpointReading(broker, settings).read().position();
        return new RelayStanding(position, Math.max(0, tail.head() - position));
    }

    /** Lets the transaction in flight end, and gives the lease back. */
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
    public boolean isRunning() {
        return thread != null;
    }

    private String service() {
        return settings.topic().service();
    }
}
