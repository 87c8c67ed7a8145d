package org.publicaccord.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /**
     * How long the file keeps what newer commits replaced. Everything is forced to disk within a
     * second or so, hence ten are ample even for a power cut; the stock 45 only bloat the file.
     */
    private static final int RETENTION_MILLIS = 10_000;

    private final DataDirectory directory;
    private final MVStore file;
    private final GroupCommit commits;
    private final StoreListener listener;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedStore(
            DataDirectory directory,
            MVStore file,
            GroupCommit commits,
            StoreListener listener,
            int port) {
        this.directory = directory;
        this.file = file;
        this.commits = commits;
        this.listener = listener;
        this.port = port;
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
        DataDirectory held = DataDirectory.hold(directory);
        try {
            int chosen = Ports.choose(held, PORT_FILE, port);
            EmbeddedStore store = open(held, chosen);
            held.remember(PORT_FILE, Integer.toString(chosen));
            return store;
        } catch (RuntimeException | Error failed) {
            held.close();
            throw failed;
        }
    }

    /** The connection string, {@code mongodb://127.0.0.1:port}. */
    public String uri() {
        return "mongodb://" + Ports.LOOPBACK + ":" + port;
    }

    private static EmbeddedStore open(DataDirectory directory, int port) {
        MVStore file = openFile(directory);
        GroupCommit commits = null;
        try {
            MongoBackend backend = new StoreBackend(file);
            commits = new GroupCommit(new Commits(file), "store-commit-" + port).start();
            StoreListener listener = StoreListener.bind(port, backend, commits);
            return new EmbeddedStore(directory, file, commits, listener, port);
        } catch (RuntimeException | Error failed) {
            if (commits != null) {
                commits.close();
            }
            file.closeImmediately();
            throw failed;
        }
    }

    private static MVStore openFile(DataDirectory directory) {
        try {
            MVStore file =
                    new MVStore.Builder()
                            .fileName(directory.resolve("store.mv").toString())
                            .autoCommitDisabled()
                            .autoCommitBufferSize(0)
                            .cacheSize(CACHE_MEBIBYTES)
                            .open();
            file.setRetentionTime(RETENTION_MILLIS);
            return file;
        } catch (MVStoreException unreadable) {
            throw new EmbeddedFailure(
                    "The store in "
                            + directory.path()
                            + " cannot be opened: "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }

    private record Commits(MVStore file) implements GroupCommit.Disk {
        @Override
        public void commit() {
            file.commit();
        }

        @Override
        public void force() {
            file.sync();
        }
    }

    /** Answers what was asked, commits, and lets the directory go. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            listener.close();
            commits.close();
            file.close();
        } finally {
            directory.close();
        }
    }
}
