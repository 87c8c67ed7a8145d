package org.publicaccord.embedded.finding;

import java.util.List;
import java.util.stream.Stream;
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
        Stream<Object> ids = Steps.of(documents, beyond(backwards ? to : from), backwards);
        return backwards
                ? ids.dropWhile(it -> isAfter(it, to)).takeWhile(it -> isAfter(it, from))
                : ids.dropWhile(it -> !isAfter(it, from)).takeWhile(it -> !isAfter(it, to));
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
