package org.publicaccord.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.publicaccord.embedded.Compaction.Tidied;

/**
 * Holds back the answer of every command until what it wrote, or saw, is on disk.
 *
 * <p>Commands run side by side; a commit waits for the ones that run and keeps new ones out while
 * it copies, so it never catches a document without its index entry. Whoever finished since the
 * last commit shares the next one: many waiting writers cost one write to disk.
 *
 * <p>A command that only reads is held back as well when it ran after a write to the same
 * collection that is not on disk yet. Otherwise a reader could act on something that a crash takes
 * back.
 */
final class GroupCommit implements AutoCloseable {

    /** How a command touches the store. */
    enum Access {
        /** Changes nothing. */
        READ,
        /** Changes documents; runs beside other such commands. */
        WRITE,
        /** Changes collections or indexes: alone, or a concurrent insert escapes a new index. */
        RESHAPE
    }

    /** Where commits go. */
    interface Disk {
        /** Writes everything changed so far; after this a killed process loses none of it. */
        void commit();

        /** Forces what was committed through the caches of the operating system. */
        void force();

        /**
         * Puts in order a bounded piece of what was committed, while no command runs.
         *
         * @param quiet whether few commands come
         */
        default Tidied tidy(boolean quiet) {
            return new Tidied(false, Duration.ofSeconds(1));
        }
    }

    private record Held(Runnable release, CompletableFuture<?> answer, boolean forced) {}

    /** How long a commit that nobody asked to be forced may wait for it. */
    private static final long UNFORCED_MILLIS = 1_000;

    /**
     * Instances that do nothing still renew a few leases and claims. Commits would tell nothing:
     * the more who wait for one, the fewer there are.
     */
    private static final int QUIET_ANSWERS_PER_SECOND = 50;

    /** Says that a command may touch any collection. */
    static final String EVERYWHERE = "";

    private static final Held END = new Held(() -> {}, new CompletableFuture<>(), true);

    private final Disk disk;
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private final BlockingQueue<Held> held = new LinkedBlockingQueue<>();
    private final Thread committer;

    /** The collections whose changes are not all on disk yet. */
    private final Set<String> uncommitted = ConcurrentHashMap.newKeySet();

    private boolean unforced;
    private long lastForced = System.nanoTime();
    private long answersSinceTidied;
    private long lastTidied = System.nanoTime();
    private Tidied tidied = new Tidied(false, Duration.ZERO);
    private volatile @Nullable Throwable failure;

    GroupCommit(Disk disk, String name) {
        this.disk = disk;
        this.committer = Thread.ofPlatform().name(name).daemon().unstarted(this::commitUntilClosed);
    }

    GroupCommit start() {
        committer.start();
        return this;
    }

    /**
     * Runs the command now, on the caller's thread; the answer completes when it is durable.
     *
     * @param collection the one that it touches, by its full name; {@link #EVERYWHERE} if it may
     *     touch any
     * @param forced whether the answer also waits for {@link Disk#force}
     */
    <T> CompletableFuture<T> run(
            Access access, String collection, boolean forced, Supplier<T> command) {
        Throwable failed = failure;
        if (failed != null) {
            return CompletableFuture.failedFuture(failed);
        }
        Lock lock = access == Access.RESHAPE ? running.writeLock() : running.readLock();
        lock.lock();
        try {
            if (access != Access.READ) {
                uncommitted.add(collection);
            }
            T answer = command.get();
            return isUncommitted(collection)
                    ? hold(answer, forced)
                    : CompletableFuture.completedFuture(answer);
        } finally {
            lock.unlock();
        }
    }

    private boolean isUncommitted(String collection) {
        return collection.equals(EVERYWHERE)
                ? !uncommitted.isEmpty()
                : uncommitted.contains(collection) || uncommitted.contains(EVERYWHERE);
    }

    private <T> CompletableFuture<T> hold(T answer, boolean forced) {
        CompletableFuture<T> durable = new CompletableFuture<>();
        held.add(new Held(() -> durable.complete(answer), durable, forced));
        return durable;
    }

    private void commitUntilClosed() {
        List<Held> batch = new ArrayList<>();
        boolean open = true;
        while (open) {
            try {
                gather(batch);
                open = commit(batch);
                if (open) {
                    tidyIfDue();
                }
            } catch (InterruptedException stopped) {
                open = false;
            } catch (RuntimeException | Error broken) {
                failure = broken;
                open = !batch.contains(END);
                batch.forEach(each -> each.answer().completeExceptionally(broken));
            }
            batch.clear();
        }
    }

    /**
     * Waits for somebody to commit for; in a quiet moment forces what no one asked to force, and
     * comes back with nobody if there is something to put in order.
     */
    private void gather(List<Held> batch) throws InterruptedException {
        Held first = held.poll(patienceMillis(), TimeUnit.MILLISECONDS);
        if (first == null && unforced) {
            force();
        }
        if (first != null) {
            batch.add(first);
        }
    }

    private long patienceMillis() {
        if (tidied.bloated()) {
            return Math.max(1, tidied.pause().toMillis());
        }
        return unforced || answersSinceTidied > 0 ? UNFORCED_MILLIS : Long.MAX_VALUE;
    }

    private void tidyIfDue() {
        long millis = Math.max(1, (System.nanoTime() - lastTidied) / 1_000_000);
        if (millis < tidied.pause().toMillis()) {
            return;
        }
        boolean quiet = answersSinceTidied * 1_000 / millis < QUIET_ANSWERS_PER_SECOND;
        running.writeLock().lock();
        try {
            tidied = disk.tidy(quiet);
        } finally {
            running.writeLock().unlock();
        }
        answersSinceTidied = 0;
        lastTidied = System.nanoTime();
    }

    /** Commits for whoever waits, and lets them go; answers whether more is to come. */
    private boolean commit(List<Held> batch) {
        if (batch.isEmpty()) {
            return true;
        }
        running.writeLock().lock();
        try {
            held.drainTo(batch);
            answersSinceTidied += batch.size();
            uncommitted.clear();
            disk.commit();
            unforced = true;
        } finally {
            running.writeLock().unlock();
        }
        boolean open = !batch.contains(END);
        release(batch, it -> !it.forced());
        boolean late = System.nanoTime() - lastForced > UNFORCED_MILLIS * 1_000_000;
        if (late || !batch.isEmpty()) {
            force();
        }
        release(batch, _ -> true);
        return open;
    }

    private static void release(List<Held> batch, Predicate<Held> which) {
        batch.removeIf(each -> {
            boolean go = which.test(each);
            if (go) {
                each.release().run();
            }
            return go;
        });
    }

    private void force() {
        disk.force();
        lastForced = System.nanoTime();
        unforced = false;
    }

    /** Commits what is held and stops. Commands that come later are not committed any more. */
    @Override
    public void close() {
        held.add(END);
        try {
            committer.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
