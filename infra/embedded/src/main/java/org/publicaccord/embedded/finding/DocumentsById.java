package org.publicaccord.embedded.finding;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The order that a collection's documents are kept in anyway: that of their {@code _id}. */
public record DocumentsById(MVMap<Object, ?> documents) implements Ordered {

    @Override
    public List<String> fields() {
        return List.of("_id");
    }

    /** Never: MongoDB allows no list there. */
    @Override
    public boolean holdsLists(int field) {
        return false;
    }

    @Override
    public Stream<Object> between(Place from, Place to, boolean backwards) {
        return within(from, to, backwards, ids(backwards ? beyond(to) : beyond(from), backwards));
    }

    @Override
    public Stream<Object> walk(Place from, Place to, boolean backwards) {
        return within(from, to, backwards, new Steps(backwards ? to : from, backwards));
    }

    private Iterator<Object> ids(@Nullable Object start, boolean backwards) {
        return backwards ? documents.keyIteratorReverse(start) : documents.keyIterator(start);
    }

    private static Stream<Object> within(
            Place from, Place to, boolean backwards, Iterator<Object> ids) {
        Stream<Object> positions =
                StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(ids, Spliterator.ORDERED), false);
        return backwards
                ? positions.dropWhile(it -> isAfter(it, to)).takeWhile(it -> isAfter(it, from))
                : positions.dropWhile(it -> !isAfter(it, from)).takeWhile(it -> !isAfter(it, to));
    }

    /** Each step begins where the last one ended, so that between them no version is held. */
    private final class Steps implements Iterator<Object> {

        private static final int STEP = 64;

        private final boolean backwards;
        private final Queue<Object> step = new ArrayDeque<>(STEP);
        private @Nullable Object last;

        Steps(Place start, boolean backwards) {
            this.backwards = backwards;
            take(ids(beyond(start), backwards));
        }

        private void take(Iterator<Object> ids) {
            while (step.size() < STEP && ids.hasNext()) {
                Object id = ids.next();
                if (!id.equals(last)) {
                    step.add(id);
                }
            }
        }

        @Override
        public boolean hasNext() {
            if (step.isEmpty() && last != null) {
                take(ids(last, backwards));
            }
            return !step.isEmpty();
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = step.remove();
            return last;
        }
    }

    private static boolean isAfter(Object id, Place place) {
        return Place.at(List.of(id)).compareTo(place) > 0;
    }

    /**
     * Where to begin so that nothing is left out: numbers that are equal, 1 and 1.0, lie beside
     * each other in an order of their own.
     */
    private static @Nullable Object beyond(Place place) {
        Object first = place.values().isEmpty() ? null : place.values().getFirst();
        if (!(first instanceof Number number)) {
            return first;
        }
        double value = number.doubleValue();
        return place.edge() < 0 ? Math.nextDown(value) : Math.nextUp(value);
    }
}
