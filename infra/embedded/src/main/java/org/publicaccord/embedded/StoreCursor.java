package org.publicaccord.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a query finds, read as a client takes it: to find much needs no memory for all of it.
 *
 * <p>As with MongoDB it shows documents as they are when they are taken, and perhaps some that came
 * after the query.
 */
final class StoreCursor extends AbstractCursor {

    /** As MongoDB bounds an answer, in bytes of memory: those of the wire are fewer. */
    private static final long MOST_BYTES = 16L << 20;

    /** How many documents an answer holds if its client does not say. */
    static final int USUAL_BATCH = 1_000;

    /**
     * Documents side by side are of about one size, and to measure each takes as long as to read.
     */
    private static final int MEASURED = 16;

    private final Object collection;
    private final Iterator<Document> documents;
    private final UnaryOperator<List<Document>> shown;
    private volatile boolean empty;

    /**
     * @param collection the lock of what is read
     * @param shown gives of documents the fields that are asked for
     */
    StoreCursor(
            long id,
            Object collection,
            Iterator<Document> documents,
            UnaryOperator<List<Document>> shown) {
        super(id);
        this.collection = collection;
        this.documents = documents;
        this.shown = shown;
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    /**
     * The next documents, at least one if there is one.
     *
     * @param most how many; 0 for {@link #USUAL_BATCH}
     */
    @Override
    public List<Document> takeDocuments(int most) {
        synchronized (collection) {
            int wanted = most > 0 ? most : USUAL_BATCH;
            long bytes = 0;
            int size = 0;
            List<Document> taken = new ArrayList<>();
            while (taken.size() < wanted && bytes < MOST_BYTES && documents.hasNext()) {
                Document next = documents.next();
                if (taken.size() % MEASURED == 0) {
                    size = Bson.DOCUMENTS.getMemory(next);
                }
                bytes += size;
                taken.add(next);
            }
            empty = !documents.hasNext();
            return shown.apply(taken);
        }
    }
}
