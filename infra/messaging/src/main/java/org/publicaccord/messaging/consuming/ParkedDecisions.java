package org.publicaccord.messaging.consuming;

import java.util.List;
import java.util.Optional;
import org.publicaccord.messaging.consuming.ParkedEvents.Search;
import org.publicaccord.servicekit.security.Caller;

/**
 * What operators do about parked events: look at one, mend it, or skip it. A decision changes what
 * the next replay gives to the consumer; the event as it came is kept.
 */
public interface ParkedDecisions {

    /** The longest reason, in characters. */
    int MAX_BECAUSE = 500;

    /**
     * A parked event with its data.
     *
     * @param by who sees it; noted in the log, since the data may be for the parties only
     * @throws org.publicaccord.servicekit.problems.ProblemException if none of that id is parked
     */
    ParkedDetail find(String id, Caller by);

    /**
     * Corrects a parked event.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if none of that id is parked,
     *     or what is corrected would be unreadable or another event
     */
    Decision mend(String id, Correction correction, String because, Caller by);

    /**
     * Has a parked event passed over.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if none of that id is parked
     */
    Decision skip(String id, String because, Caller by);

    /**
     * Every decision ever made, in the order of events.
     *
     * @param after the id after which the page begins
     * @param limit at most this many
     */
    List<Decision> list(Search search, Optional<String> after, int limit);
}
