package org.publicaccord.embedded;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.publicaccord.embedded.finding.DocumentsById;
import org.publicaccord.embedded.finding.Ordered;
import org.publicaccord.embedded.finding.OrderedIndex;
import org.publicaccord.embedded.finding.Way;

/**
 * A collection whose stored documents are never changed in place, and which uses all of its
 * indexes.
 *
 * <p>The updates of the stock collection change the stored objects themselves, so an answer still
 * on its way to one client shows the update of the next; and a commit can write half of it. Here
 * they change copies.
 */
final class StoreCollection extends H2Collection {

    private final DocumentsById byId;
    private final CursorRegistry cursors;

    /** Whether what is found now will be changed; only who holds the collection looks. */
    private boolean changing;

    StoreCollection(
            StoreDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.byId = new DocumentsById(documents);
        this.cursors = cursors;
    }

    static MVMap.Builder<Object, Document> format() {
        return new MVMap.Builder<Object, Document>()
                .keyType(Bson.POSITIONS)
                .valueType(Bson.DOCUMENTS);
    }

    @Override
    public void addIndex(Index<Object> index) {
        if (index instanceof OrderedIndex ordered) {
            ordered.orders(this::streamAllDocumentsWithPosition);
        }
        super.addIndex(index);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document sort,
            int skip,
            int limit,
            int batch,
            @Nullable Document fields) {
        Optional<Index<Object>> key = byKey(query);
        if (key.isPresent()) {
            boolean found = key.get() instanceof StoreIndex it && it.isAllOf(query);
            return matchDocuments(
                    found ? new Document() : query,
                    key.get().getPositions(query),
                    sort,
                    skip,
                    limit,
                    batch,
                    fields);
        }
        boolean anyOrder = sort == null || sort.isEmpty();
        Optional<Way> best =
                Way.best(orders(), query, sort, limit == 0 ? 0 : skip + limit, count());
        if (best.isEmpty() && !anyOrder) {
            return super.queryDocuments(query, sort, skip, limit, batch, fields);
        }
        Way way = best.orElseGet(() -> Way.along(byId, query));
        boolean atOnce = batch == 0 || (limit > 0 && limit <= batch);
        if (atOnce || !(anyOrder || way.sorted())) {
            Stream<Document> documents = way.positions().map(this::getDocument);
            Document asked = way.exact() ? new Document() : query;
            Document left = way.sorted() ? null : sort;
            return matchDocumentsFromStream(documents, asked, left, skip, limit, batch, fields);
        }
        Stream<Document> there = way.positions().map(this::getDocument).filter(Objects::nonNull);
        Stream<Document> found = matching(there, query).skip(skip);
        Stream<Document> wanted = limit > 0 ? found.limit(limit) : found;
        return taken(wanted.iterator(), batch, it -> shown(it, fields));
    }

    private List<Document> shown(List<Document> found, @Nullable Document fields) {
        return fields == null || fields.isEmpty()
                ? found
                : matchDocumentsFromStream(found.stream(), new Document(), null, 0, 0, 0, fields)
                        .collectDocuments();
    }

    private QueryResult taken(
            Iterator<Document> documents, int batch, UnaryOperator<List<Document>> shown) {
        StoreCursor cursor = new StoreCursor(cursors.generateCursorId(), this, documents, shown);
        List<Document> first = cursor.takeDocuments(batch);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursors.add(cursor);
        return new QueryResult(first, cursor);
    }

    /** Without copies of what is only counted, and from an index alone if that tells it. */
    @Override
    public synchronized int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty() || byKey(query).isPresent()) {
            return super.count(query, skip, limit);
        }
        int most = limit > 0 ? skip + limit : Integer.MAX_VALUE;
        Optional<Way> best = Way.best(orders(), query, null, 0, count());
        long found =
                best.filter(it -> it.range().exact())
                        .map(it -> it.range().count(most))
                        .orElseGet(() -> matching(reached(best), query).limit(most).count());
        return Math.toIntExact(Math.max(0, found - skip));
    }

    private Stream<Document> reached(Optional<Way> way) {
        return way.map(it -> it.positions().map(this::getDocument))
                .orElseGet(this::streamAllDocuments);
    }

    private Stream<Document> matching(Stream<Document> documents, Document query) {
        return documents.filter(it -> documentMatchesQuery(it, query));
    }

    private Stream<Document> streamAllDocuments() {
        return streamAllDocumentsWithPosition().map(it -> it.getDocument());
    }

    /** The unique index that finds it: one document, or one for each of some keys. */
    private Optional<Index<Object>> byKey(Document query) {
        return getIndexes().stream().filter(it -> it.canHandle(query)).findFirst();
    }

    private List<Ordered> orders() {
        Stream<OrderedIndex> indexes =
                getIndexes().stream()
                        .filter(OrderedIndex.class::isInstance)
                        .map(OrderedIndex.class::cast);
        return Stream.concat(indexes, Stream.of(byId)).toList();
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return changing(() -> super.findAndModify(query));
    }

    @Override
    public synchronized Document updateDocuments(
            Document query,
            Document update,
            ArrayFilters filters,
            boolean many,
            boolean upsert,
            Oplog log) {
        return changing(() -> super.updateDocuments(query, update, filters, many, upsert, log));
    }

    private Document changing(Supplier<Document> change) {
        changing = true;
        try {
            return change.get();
        } finally {
            changing = false;
        }
    }

    /** All of it, if no batch is asked for: then it is the store itself that wants it. */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batch) {
        List<Document> documents =
                changing ? found.stream().map(Document::cloneDeeply).toList() : found;
        return batch == 0
                ? new QueryResult(documents)
                : taken(documents.iterator(), batch, UnaryOperator.identity());
    }
}
