package org.publicaccord.embedded;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * A collection whose stored documents are never changed in place: whatever a query finds is a copy.
 *
 * <p>The stock collection hands out the stored objects themselves and updates change them, so an
 * answer still on its way to one client shows the update of the next; and a commit can write half
 * of it.
 */
final class StoreCollection extends H2Collection {

    StoreCollection(
            StoreDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    static MVMap.Builder<Object, Document> format() {
        return new MVMap.Builder<Object, Document>()
                .keyType(Bson.POSITIONS)
                .valueType(Bson.DOCUMENTS);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(
                found.stream().map(Document::cloneDeeply).toList(), batchSize);
    }
}
