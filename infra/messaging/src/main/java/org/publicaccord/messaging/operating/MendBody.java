package org.publicaccord.messaging.operating;

import java.util.Map;
import java.util.Optional;
import org.publicaccord.messaging.consuming.Correction;

/**
 * What an operator sends to mend a parked event.
 *
 * @param data the event's data, whole, as JSON text; left out if it is right as it is
 * @param attributes CloudEvents attributes to set, such as {@code sequence}; left out if they are
 *     right
 * @param because the reason, for the record
 */
record MendBody(Optional<String> data, Optional<Map<String, String>> attributes, String because) {

    MendBody {
        SkipBody.requireReason(because);
        new Correction(data, attributes.orElse(Map.of()));
    }

    Correction correction() {
        return new Correction(data, attributes.orElse(Map.of()));
    }
}
