package org.publicaccord.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;
import org.publicaccord.embedded.finding.Conditions;

/** A unique index: from a key to the position of the one document that has it. */
final class StoreIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<byte[], Object> positions;

    StoreIndex(MVMap<byte[], Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    static MVMap.Builder<byte[], Object> format() {
        return new MVMap.Builder<byte[], Object>()
                .keyType(ByteArrayDataType.INSTANCE)
                .valueType(Bson.POSITIONS);
    }

    /**
     * Also when more than its keys is asked for: what it finds is compared with the whole query.
     * The stock index serves a query for its keys and nothing else, so that a change of one
     * document under a condition reads the whole collection.
     */
    @Override
    public synchronized boolean canHandle(Document query) {
        return super.canHandle(ofKeys(query));
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        return super.getPositions(ofKeys(query));
    }

    /**
     * Whether a query asks for nothing but documents whose key is one of some texts or numbers:
     * what is found by it needs no comparing. To compare each with a long list takes longer than to
     * find them.
     */
    boolean isAllOf(Document query) {
        return keys().size() == 1
                && query.size() == 1
                && query.get(keys().getFirst()) instanceof Document asked
                && asked.size() == 1
                && asked.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(it -> it instanceof String || it instanceof Number);
    }

    /** What a query asks of the index's keys, at its top or among what must all be so. */
    private Document ofKeys(Document query) {
        Document asked = new Document();
        Conditions.of(query)
                .filter(it -> keySet().contains(it.getKey()))
                .forEach(it -> asked.putIfAbsent(it.getKey(), it.getValue()));
        return asked;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(Bson.keyBytes(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return positions.putIfAbsent(Bson.keyBytes(key), Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet().stream()
                .map(entry -> Map.entry(Bson.key(entry.getKey()), entry.getValue()))
                .toList();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(Bson.keyBytes(key));
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
