package org.publicaccord.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVStore;

/** The stock database with our collections and indexes; the names of its maps stay the stock's. */
final class StoreDatabase extends H2Database {

    private final MVStore file;
    private final IndexFile indexFile;

    StoreDatabase(String name, MVStore file, IndexFile indexes, CursorRegistry cursors) {
        // The super constructor opens the collections, so it needs the files before it runs.
        this.file = file;
        this.indexFile = indexes;
        super(name, file, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        return new StoreCollection(
                this,
                name,
                options,
                file.openMap("databases." + fullName, StoreCollection.format()),
                file.openMap("meta." + fullName),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        String map = mapName(collection, name);
        return new StoreIndex(file.openMap(map, StoreIndex.format()), name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return indexFile.index(mapName(collection, name), name, keys, sparse);
    }

    private String mapName(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._index_" + index;
    }

    @Override
    public Document handleCommand(
            Channel client, String command, Document query, DatabaseResolver others, Oplog log) {
        if (command.equals("find")) {
            query.putIfAbsent("batchSize", usualBatch(query));
        }
        return Counting.of(query)
                .map(it -> it.answer(getDatabaseName(), count(it)))
                .orElseGet(() -> super.handleCommand(client, command, query, others, log));
    }

    /** Who limits what is found wants all of it at once. */
    private static int usualBatch(Document find) {
        int limit = find.get("limit") instanceof Number it ? it.intValue() : 0;
        return limit > 0 ? limit : StoreCursor.USUAL_BATCH;
    }

    private int count(Counting counting) {
        return Optional.ofNullable(resolveCollection(counting.collection(), false))
                .map(it -> it.count(counting.query(), counting.skip(), counting.limit()))
                .orElse(0);
    }
}
