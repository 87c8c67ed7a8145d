package org.publicaccord.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A store that speaks MongoDB's protocol, in this process, in one file.
 *
 * <p>It is for one machine and listens on the loopback interface only. What it promises, and what
 * it must not be asked, says the description of this package.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String PORT_FILE = "port";
    private static final int CACHE_MEBIBYTES = 64;

    private final DataDirectory directory;
    private final MVStore file;
    private final IndexFile indexes;
    private final Compaction compaction;
    private final GroupCommit commits;
    private final StoreListener listener;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedStore(
            DataDirectory directory,
            MVStore file,
            IndexFile indexes,
            Compaction compaction,
            GroupCommit commits,
            StoreListener listener) {
        this.directory = directory;
        this.file = file;
        this.indexes = indexes;
        this.compaction = compaction;
        this.commits = commits;
        this.listener = listener;
    }

    /**
     * Starts the store and returns once it answers.
     *
     * @param directory created where missing; holds the data and the lock
     * @param port of the loopback interface; 0 takes the one used last time in this directory if it
     *     is free, else any free one
     * @throws EmbeddedFailure when another process holds the directory, the port is taken or the
     *     file cannot be opened
     */
    public static EmbeddedStore start(Path directory, int port) {
        return start(directory, port, Compaction.Tidiness.USUAL);
    }

    static EmbeddedStore start(Path directory, int port, Compaction.Tidiness tidiness) {
        DataDirectory held = DataDirectory.hold(directory);
        try {
            EmbeddedStore store = open(held, () -> Ports.choose(held, PORT_FILE, port), tidiness);
            held.remember(PORT_FILE, Integer.toString(store.listener.port()));
            return store;
        } catch (RuntimeException | Error failed) {
            held.close();
            throw failed;
        }
    }

    /** The connection string, {@code mongodb://127.0.0.1:port}. */
    public String uri() {
        return "mongodb://" + Ports.LOOPBACK + ":" + listener.port();
    }

    private static EmbeddedStore open(
            DataDirectory directory, IntSupplier ports, Compaction.Tidiness tidiness) {
        MVStore file = openFile(directory);
        Compaction compaction = new Compaction(file, tidiness);
        IndexFile indexes = null;
        GroupCommit commits = null;
        try {
            indexes = IndexFile.open(directory.resolve("indexes.mv"), file, tidiness);
            MongoBackend backend = new StoreBackend(file, indexes);
            commits =
                    new GroupCommit(new Commits(file, indexes, compaction), "store-commit").start();
            StoreListener listener = StoreListener.bind(ports, backend, commits);
            return new EmbeddedStore(directory, file, indexes, compaction, commits, listener);
        } catch (RuntimeException | Error failed) {
            if (commits != null) {
                commits.close();
            }
            if (indexes != null) {
                indexes.closeImmediately();
            }
            file.closeImmediately();
            throw failed;
        }
    }

    private static Path file(DataDirectory directory) {
        return directory.resolve("store.mv");
    }

    private static MVStore openFile(DataDirectory directory) {
        Compaction.removeUnfinishedCopy(file(directory));
        try {
            return new MVStore.Builder()
                    .fileName(file(directory).toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEBIBYTES)
                    .open();
        } catch (MVStoreException unreadable) {
            throw new EmbeddedFailure(
                    "The store in "
                            + directory.path()
                            + " cannot be opened: "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }

    private record Commits(MVStore file, IndexFile indexes, Compaction compaction)
            implements GroupCommit.Disk {
        @Override
        public void commit() {
            file.commit();
        }

        @Override
        public void force() {
            file.sync();
        }

        @Override
        public Compaction.Tidied tidy(boolean quiet) {
            return compaction.step(quiet).and(indexes.tidy(quiet));
        }
    }

    /**
     * Answers what was asked, commits, and lets the directory go. A file that is bloated is written
     * anew first, at some 30 MB of live data a second.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            listener.close();
            commits.close();
            indexes.close();
            boolean copy = compaction.isDueOnceClosed();
            file.close();
            if (copy) {
                Compaction.copyLive(file(directory));
            }
        } finally {
            directory.close();
        }
    }
}
