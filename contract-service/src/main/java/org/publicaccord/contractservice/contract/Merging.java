package org.publicaccord.contractservice.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Merges what two releases of one procurement list, as OCDS merges lists: by identifier. */
final class Merging {

    private Merging() {}

    /**
     * Whatever either list has, in the order in which it was first listed.
     *
     * @param update what becomes of an entry that both lists have
     */
    static <T, K> List<T> byId(
            List<T> earlier, List<T> later, Function<T, K> id, BinaryOperator<T> update) {
        Map<K, T> merged = new LinkedHashMap<>();
        earlier.forEach(entry -> merged.merge(id.apply(entry), entry, update));
        later.forEach(entry -> merged.merge(id.apply(entry), entry, update));
        return List.copyOf(merged.values());
    }

    /** As {@link #byId}, where a later entry says everything anew. */
    static <T, K> List<T> latestById(List<T> earlier, List<T> later, Function<T, K> id) {
        return byId(earlier, later, id, (_, entry) -> entry);
    }
}
