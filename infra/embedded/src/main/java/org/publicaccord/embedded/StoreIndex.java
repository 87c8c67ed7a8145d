package org.publicaccord.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

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
