package org.publicaccord.eventstore.axon;

import java.util.function.Supplier;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The hot aggregates of one kind, as the framework's cache of that kind's repository.
 *
 * @param kind the name of the aggregate's bean
 */
record OfOneKind(String kind, HotAggregates hot) implements Cache {

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As the framework has it.
    public <K, V> @Nullable V get(K key) {
        return (V) hot.lend(kind, key).orElse(null);
    }

    @Override
    public void put(@Nullable Object key, Object value) {
        hot.takeBack(kind, key, value);
    }

    @Override
    public boolean remove(@Nullable Object key) {
        return hot.remove(key);
    }

    @Override
    public void removeAll() {
        hot.removeAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return hot.containsKey(key);
    }

    /** Not the way that aggregates come in here. */
    @Override
    public boolean putIfAbsent(Object key, Object value) {
        throw new UnsupportedOperationException("an aggregate comes in with its unit of work");
    }

    /** As {@link #putIfAbsent}. */
    @Override
    public <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
        throw new UnsupportedOperationException("an aggregate comes in with its unit of work");
    }

    /** Nobody is told: there is nothing that anyone could make of it. */
    @Override
    public Registration registerCacheEntryListener(EntryListener cacheEntryListener) {
        return () -> true;
    }
}
