package org.publicaccord.eventstore;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens, by kind, from many threads at once. */
public final class Tally<E extends Enum<E>> {

    private final Map<E, LongAdder> counts;

    public Tally(Class<E> kinds) {
        counts = new EnumMap<>(kinds);
        for (E kind : kinds.getEnumConstants()) {
            counts.put(kind, new LongAdder());
        }
    }

    /** It happened once more. */
    public void count(E kind) {
        Objects.requireNonNull(counts.get(kind)).increment();
    }

    /** How often it happened. */
    public long of(E kind) {
        return Objects.requireNonNull(counts.get(kind)).sum();
    }
}
