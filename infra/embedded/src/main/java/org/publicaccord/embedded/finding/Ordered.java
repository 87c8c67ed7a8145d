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
     *
     * @param backwards from the last to the first
     */
    Stream<Object> between(Place from, Place to, boolean backwards);

    /**
     * As {@link #between}, but read on while documents come and go: those that stay come once,
     * those that came or went perhaps.
     */
    Stream<Object> walk(Place from, Place to, boolean backwards);
}
