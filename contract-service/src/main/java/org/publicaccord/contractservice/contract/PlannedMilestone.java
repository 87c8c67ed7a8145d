package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.Optional;

/**
 * A day that planning names, such as the end of market engagement.
 *
 * @param type from the open OCDS codelist milestoneType
 */
public record PlannedMilestone(
        String id, Optional<String> title, Optional<String> type, Optional<Instant> dueAt) {
    public PlannedMilestone {
        Text.identifier("a milestone's id", id);
        title.ifPresent(words -> Text.atMost(Text.LINE, "a milestone's title", words));
        type.ifPresent(code -> Text.identifier("a milestone's type", code));
    }
}
