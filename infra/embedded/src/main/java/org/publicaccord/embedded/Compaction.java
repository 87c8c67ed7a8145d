package org.publicaccord.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the store's file in proportion to what it holds. Every commit writes pages anew and leaves
 * the old ones behind; left alone, the file grows to many times the data.
 *
 * <p>While the store runs, a step at a time moves what is live out of pieces that are mostly dead,
 * and then the last pieces of the file to its front. When the store was closed, one copy of what is
 * live replaces the file. Killed in any of this, the file holds what it held.
 */
final class Compaction {

    /**
     * How tidy a file is kept. It is bloated from a ratio of its size to the live data in it on.
     *
     * @param retention how long the file keeps what newer commits replaced
     * @param smallBytes files up to this size are never bloated
     * @param quiet the ratio while few commands come
     * @param busy the ratio, above the other, at which commands have to wait for compaction
     * @param busyBytes files up to this size make no command wait
     * @param closed the ratio for a file that is closed
     * @param look how long after the last look the file is looked at again
     * @param pause how long commands have to themselves between two steps
     */
    record Tidiness(
            Duration retention,
            long smallBytes,
            double quiet,
            double busy,
            long busyBytes,
            double closed,
            Duration look,
            Duration pause) {

        /**
         * Everything is forced to disk within a second or so, hence ten are ample even for a power
         * cut; the stock 45 only bloat the file.
         */
        static final Tidiness USUAL =
                new Tidiness(
                        Duration.ofSeconds(10),
                        32L << 20,
                        2,
                        4,
                        256L << 20,
                        1.5,
                        Duration.ofSeconds(1),
                        Duration.ofMillis(100));
    }

    /**
     * What became of a step.
     *
     * @param bloated whether there is more to do
     * @param pause until the next one
     */
    record Tidied(boolean bloated, Duration pause) {

        /** What became of two. */
        Tidied and(Tidied other) {
            boolean earlier = pause.compareTo(other.pause) <= 0;
            return new Tidied(bloated || other.bloated, earlier ? pause : other.pause);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    /** How much a step moves: some hundredths of a second's work. */
    private static final int STEP_BYTES = 2 << 20;

    private static final int WANTED_FILL_PERCENT = 90;
    private static final int MOVE_BELOW_FILL_PERCENT = 80;

    /** Enough below the bound that compaction is not at work all the time. */
    private static final double ENOUGH = 0.75;

    /** A stop must not take minutes; a larger store is compacted while it runs. */
    private static final long MOST_COPIED_BYTES = 1L << 30;

    private final MVStore file;
    private final FileStore<?> pieces;
    private final Tidiness tidiness;
    private boolean working;

    Compaction(MVStore file, Tidiness tidiness) {
        this.file = file;
        this.pieces = file.getFileStore();
        this.tidiness = tidiness;
        file.setRetentionTime(Math.toIntExact(tidiness.retention().toMillis()));
    }

    /**
     * Goes on compacting if the file is bloated. Nothing else may use the store meanwhile, since it
     * commits.
     *
     * @param quiet whether few commands come
     */
    Tidied step(boolean quiet) {
        double bound = quiet ? tidiness.quiet : tidiness.busy;
        long small = quiet ? tidiness.smallBytes : tidiness.busyBytes;
        working = isBloated(working ? bound * ENOUGH : bound, small);
        return working ? step() : new Tidied(false, tidiness.look);
    }

    private Tidied step() {
        long bytesBefore = pieces.size();
        long begun = System.nanoTime();
        boolean rewrote = file.compact(WANTED_FILL_PERCENT, STEP_BYTES);
        file.commit();
        if (pieces instanceof RandomAccessStore movable) {
            movable.compactMoveChunks(MOVE_BELOW_FILL_PERCENT, STEP_BYTES, file);
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        log.debug("Compacted the store's file to {} bytes in {} ms", pieces.size(), millis);
        boolean didSomething = rewrote || pieces.size() < bytesBefore;
        // What could be freed may be too young to be; it will be older.
        return new Tidied(true, didSomething ? tidiness.pause : tidiness.look);
    }

    /** Whether the file, about to be closed, is worth copying once it is. */
    boolean isDueOnceClosed() {
        return isBloated(tidiness.closed, tidiness.smallBytes) && liveBytes() <= MOST_COPIED_BYTES;
    }

    private boolean isBloated(double bound, long small) {
        return pieces.size() > small && pieces.size() > bound * liveBytes();
    }

    /** About what a fresh copy of the file would take. */
    private double liveBytes() {
        double used = pieces.size() * (pieces.getFillRate() / 100.0);
        return used * (pieces.getChunksFillRate() / 100.0);
    }

    /**
     * Replaces a closed file by a copy of what is live in it; if that fails, leaves it as it was.
     */
    static void copyLive(Path closed) {
        Path copy = copyOf(closed);
        try {
            MVStore.compact(closed.toString(), copy.toString(), false, null);
            force(copy);
            Files.move(copy, closed, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failed) {
            log.warn("{} could not be compacted and stays as it was", closed, failed);
            removeUnfinishedCopy(closed);
        }
    }

    /** Removes what a copy that was killed has left behind. */
    static void removeUnfinishedCopy(Path file) {
        try {
            Files.deleteIfExists(copyOf(file));
        } catch (IOException undeletable) {
            log.warn("{} is of no use and cannot be deleted", copyOf(file), undeletable);
        }
    }

    private static Path copyOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".compacting");
    }

    /** Before it takes the file's name, or a power cut could leave the name and no content. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
