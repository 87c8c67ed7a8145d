package org.publicaccord.messaging.operating;

import org.publicaccord.messaging.consuming.ParkedDecisions;

/**
 * What an operator sends to have a parked event passed over.
 *
 * @param because the reason, for the record
 */
record SkipBody(String because) {

    SkipBody {
        requireReason(because);
    }

    static void requireReason(String because) {
        if (because.isBlank() || because.length() > ParkedDecisions.MAX_BECAUSE) {
            throw new IllegalArgumentException("a reason has 1 to 500 characters");
        }
    }
}
