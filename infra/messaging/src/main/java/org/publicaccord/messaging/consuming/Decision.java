package org.publicaccord.messaging.consuming;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator decided about a parked event. It stays on record, with the original, when the
 * event is parked no more.
 *
 * @param id in the order of events, then of decisions about one
 * @param event the parked event's id
 * @param group whose consumer could not take it
 * @param stream that the event belongs to
 * @param because the operator's reason
 * @param by the opaque id of the person or system that decided; never a name
 * @param organisation for which it acted
 * @param decidedAt system time
 * @param appliedAt when the event was taken, or passed over; absent until it is replayed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Decision(
        String id,
        String event,
        String group,
        String stream,
        What what,
        String because,
        String by,
        String organisation,
        Instant decidedAt,
        Optional<Instant> appliedAt) {

    /** What is to become of the event. */
    public enum What {
        /** It is taken as the operator corrected it. */
        MENDED,
        /** It is passed over. */
        SKIPPED
    }
}
