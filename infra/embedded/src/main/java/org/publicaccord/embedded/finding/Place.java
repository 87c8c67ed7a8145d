package org.publicaccord.embedded.finding;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order: of documents whose keys have these values, or just before or after all that
 * begin with them.
 *
 * @param edge -1 before, 0 at, 1 after
 */
public record Place(List<@Nullable Object> values, int edge) implements Comparable<Place> {

    static Place before(List<@Nullable Object> values) {
        return new Place(values, -1);
    }

    public static Place at(List<@Nullable Object> values) {
        return new Place(values, 0);
    }

    static Place after(List<@Nullable Object> values) {
        return new Place(values, 1);
    }

    /** The values with one more. */
    static List<@Nullable Object> with(List<@Nullable Object> values, @Nullable Object further) {
        @Nullable Object[] longer = Arrays.copyOf(values.toArray(), values.size() + 1);
        longer[values.size()] = further;
        return Arrays.asList(longer);
    }

    /** The later of two. */
    static Place latest(Place one, Place other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The earlier of two. */
    static Place earliest(Place one, Place other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** By MongoDB's order of values, one after another. */
    @Override
    public int compareTo(Place other) {
        int shared = Math.min(values.size(), other.values.size());
        for (int index = 0; index < shared; index++) {
            int order = compare(values.get(index), other.values.get(index));
            if (order != 0) {
                return order;
            }
        }
        if (values.size() == other.values.size()) {
            return Integer.compare(edge, other.edge);
        }
        // The shorter one is before or after all that begin with its values, the longer among them.
        return values.size() > shared ? -other.edge : edge;
    }

    /** Texts directly: there are millions of comparisons of them in an index of words. */
    private static int compare(@Nullable Object one, @Nullable Object other) {
        return one instanceof String text && other instanceof String another
                ? text.compareTo(another)
                : ValueComparator.asc().compare(one, other);
    }
}
