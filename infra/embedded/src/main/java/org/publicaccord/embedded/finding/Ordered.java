package org.publicaccord.embedded.finding;

import java.util.List;
import java.util.stream.Stream;

/** Documents of a collection in the order of some of their fields, from the smallest value up. */
public interface Ordered {

    /** The fields, the first decides first. */
    List<String> fields();

    /** Whether some document has a list in a field: it then stands at several places. */
    boolean holdsLists(int field);

    /**
     * Where the documents between two places lie; one that stands at several of them comes once.
     * While it is read documents may come, go and move: those that stay where they are come once,
     * others perhaps.
     *
     * @param backwards from the last to the first
     */
    Stream<Object> between(Place from, Place to, boolean backwards);

    /**
     * How many documents lie between two places.
     *
     * @param most where counting may stop
     */
    default long count(Place from, Place to, long most) {
        return between(from, to, false).limit(most).count();
    }

    /** As {@link #count}, at once: never fewer, but those that stand at several places again. */
    default long countRoughly(Place from, Place to, long most) {
        return count(from, to, most);
    }

    /** Whether it can be read at once; else all documents are, when it is first asked for. */
    default boolean isMade() {
        return true;
    }
}
