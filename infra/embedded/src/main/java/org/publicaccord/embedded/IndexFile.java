package org.publicaccord.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import org.publicaccord.embedded.Compaction.Tidied;
import org.publicaccord.embedded.Compaction.Tidiness;
import org.publicaccord.embedded.finding.OrderedIndex;
import org.publicaccord.embedded.finding.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The indexes that are not unique, in a file beside that of the documents. All that it holds can be
 * made anew of those, so it is written when there is much to write, and no command waits for it.
 *
 * <p>A clean stop leaves the same mark in both files. Without it, the indexes may be of another
 * moment than the documents, and none of them is used.
 */
final class IndexFile implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFile.class);

    private static final int CACHE_MEBIBYTES = 32;
    private static final int UNWRITTEN_KIBIBYTES = 64 << 10;
    private static final int WRITTEN_AFTER_MILLIS = 10_000;

    /** The map, in both files, whose only entry is the mark, and the names of more of ours. */
    private static final String MARKS = "mark-of-clean-stop";

    private static final String MARK = "mark";
    private static final String MADE = "made";

    private final Path path;
    private final MVStore documents;
    private final MVStore file;
    private final Compaction compaction;

    private IndexFile(Path path, MVStore documents, MVStore file, Tidiness tidiness) {
        this.path = path;
        this.documents = documents;
        this.file = file;
        this.compaction = new Compaction(file, tidiness);
    }

    /**
     * Opens the file; it is empty unless it is of the same moment as the documents.
     *
     * @param documents the documents' file; nothing may have been changed in it yet
     * @throws EmbeddedFailure if it cannot be written
     */
    static IndexFile open(Path path, MVStore documents, Tidiness tidiness) {
        Compaction.removeUnfinishedCopy(path);
        try {
            String mark = take(documents);
            MVStore file = mark == null ? null : reopened(path, mark);
            return new IndexFile(path, documents, file == null ? fresh(path) : file, tidiness);
        } catch (IOException | MVStoreException unwritable) {
            throw new EmbeddedFailure(
                    "The file of indexes " + path + " cannot be written: " + unwritable,
                    unwritable);
        }
    }

    /** Takes the mark away before anything changes, so that a start after a kill finds none. */
    private static @Nullable String take(MVStore documents) {
        String mark = marks(documents).remove(MARK);
        if (mark != null) {
            documents.commit();
            documents.sync();
        }
        return mark;
    }

    private static MVMap<String, String> marks(MVStore store) {
        return store.openMap(
                MARKS,
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
    }

    private static @Nullable MVStore reopened(Path path, String mark) {
        if (!Files.exists(path)) {
            return null;
        }
        try {
            MVStore file = openFile(path);
            if (mark.equals(marks(file).get(MARK))) {
                return file;
            }
            file.closeImmediately();
        } catch (MVStoreException unreadable) {
            log.warn("The indexes in {} cannot be read and are made anew", path, unreadable);
        }
        return null;
    }

    private static MVStore fresh(Path path) throws IOException {
        Files.deleteIfExists(path);
        return openFile(path);
    }

    private static MVStore openFile(Path path) {
        MVStore file =
                new MVStore.Builder()
                        .fileName(path.toString())
                        .cacheSize(CACHE_MEBIBYTES)
                        .autoCommitBufferSize(UNWRITTEN_KIBIBYTES)
                        .autoCompactFillRate(0)
                        .backgroundExceptionHandler((_, failed) ->
                                log.error(
                                        "The indexes in {} cannot be read or written",
                                        path,
                                        failed))
                        .open();
        file.setAutoCommitDelay(WRITTEN_AFTER_MILLIS);
        return file;
    }

    /**
     * An index, as it was left or yet to be made.
     *
     * @param map what the file knows it by
     */
    OrderedIndex index(String map, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<Place, Boolean> places =
                file.openMap(
                        map,
                        new MVMap.Builder<Place, Boolean>()
                                .keyType(Bson.PLACES)
                                .valueType(Bson.NOTHING)
                                .singleWriter());
        MVMap<String, byte[]> made =
                file.openMap(
                        MADE,
                        new MVMap.Builder<String, byte[]>()
                                .keyType(StringDataType.INSTANCE)
                                .valueType(ByteArrayDataType.INSTANCE));
        return new OrderedIndex(name, keys, sparse, places, made);
    }

    /** As {@link Compaction#step}. */
    Tidied tidy(boolean quiet) {
        return compaction.step(quiet);
    }

    /** Lets the file go as it is, of no use to the next start. */
    void closeImmediately() {
        file.closeImmediately();
    }

    /** Writes what is left, and the mark into both files; who closes the documents commits it. */
    @Override
    public void close() {
        String mark = UUID.randomUUID().toString();
        try {
            marks(file).put(MARK, mark);
            file.sync();
            boolean copy = compaction.isDueOnceClosed();
            file.close();
            if (copy) {
                Compaction.copyLive(path);
            }
            marks(documents).put(MARK, mark);
        } catch (MVStoreException unwritable) {
            log.warn("The indexes could not be written; they will be made anew", unwritable);
            file.closeImmediately();
        }
    }
}
