package org.publicaccord.messaging.projecting;

import java.util.List;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.RowChange;

/**
 * A projection of the service's own events, in the order of its store. Whoever feeds the live rows
 * writes the same changes through its {@link Generations}.
 */
public non-sealed interface StoreProjection extends Projection {

    /**
     * What an event means for the rows; empty if nothing. Changes nothing itself: it is asked while
     * the rows may not have taken the events before yet, and may be asked again.
     *
     * @throws RuntimeException if it cannot be taken
     */
    List<RowChange> changes(RecordedEvent event);
}
