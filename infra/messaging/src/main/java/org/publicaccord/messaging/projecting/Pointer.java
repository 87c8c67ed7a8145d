package org.publicaccord.messaging.projecting;

import java.util.List;

/**
 * Which collections of a projection are in use.
 *
 * @param live the one that is read
 * @param written those that are kept up to date, the newest first, so that it never lacks what an
 *     older one shows
 */
record Pointer(String live, List<String> written) {

    Pointer {
        written = List.copyOf(written);
    }

    /** One collection, read and written. */
    static Pointer to(String collection) {
        return new Pointer(collection, List.of(collection));
    }

    /** A newer collection is kept up to date beside the one that is read. */
    Pointer joinedBy(String newer) {
        return new Pointer(live, List.of(newer, live));
    }

    /** The newer collection is read; the older one is kept up to date for who knows no better. */
    Pointer switchedTo(String newer) {
        return new Pointer(newer, written);
    }
}
