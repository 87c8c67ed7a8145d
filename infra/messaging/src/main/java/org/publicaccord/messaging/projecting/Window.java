package org.publicaccord.messaging.projecting;

import java.util.List;
import org.publicaccord.messaging.consuming.RowChange;

/**
 * What some commits that follow each other mean for the rows.
 *
 * @param end the position of the last of them; where it began if there are none
 * @param more whether it was full, so that others are likely to follow
 */
record Window(List<RowChange> changes, long end, boolean more) {}
