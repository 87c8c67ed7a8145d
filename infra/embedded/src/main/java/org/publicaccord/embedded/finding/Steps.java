package org.publicaccord.embedded.finding;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a map in their order, read a few at a time. Each step begins where the last one
 * ended, so that between them keys may come and go, and no version of the map is held.
 */
final class Steps<K> implements Iterator<K> {

    private static final int STEP = 64;

    private final MVMap<K, ?> map;
    private final boolean backwards;
    private final Queue<K> step = new ArrayDeque<>(STEP);
    private @Nullable K last;

    private Steps(MVMap<K, ?> map, @Nullable K start, boolean backwards) {
        this.map = map;
        this.backwards = backwards;
        take(start);
    }

    /**
     * @param start where to begin, also if no such key is there; null for the first key
     * @param backwards from there to the first key; never without a start
     */
    static <K> Stream<K> of(MVMap<K, ?> map, @Nullable K start, boolean backwards) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Steps<>(map, start, backwards), Spliterator.ORDERED),
                false);
    }

    private void take(@Nullable K start) {
        Iterator<K> keys = backwards ? map.keyIteratorReverse(start) : map.keyIterator(start);
        while (step.size() < STEP && keys.hasNext()) {
            K key = keys.next();
            if (!key.equals(last)) {
                step.add(key);
            }
        }
    }

    @Override
    public boolean hasNext() {
        if (step.isEmpty() && last != null) {
            take(last);
        }
        return !step.isEmpty();
    }

    @Override
    public K next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = step.remove();
        return last;
    }
}
