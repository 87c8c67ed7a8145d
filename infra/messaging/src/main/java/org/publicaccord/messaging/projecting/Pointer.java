package org.publicaccord.messaging.projecting;

import java.util.List;
import java.util.Optional;

/**
 * Which collections of a projection are in use.
 *
 * @param live the one that is read
 * @param written those that are kept up to date, the newest first, so that it never lacks what an
 *     older one shows
 * @param hold while writers are to wait: what tells this hold from every other
 */
record Pointer(String live, List<String> written, Optional<String> hold) {

    Pointer {
        written = List.copyOf(written);
    }

    /** One collection, read and written. */
    static Pointer to(String collection) {
        return new Pointer(collection, List.of(collection), Optional.empty());
    }

    /** The newer collection is read; the older one is kept up to date for who knows no better. */
    Pointer switchedTo(String newer) {
        return new Pointer(newer, List.of(newer, live), Optional.empty());
    }
}
