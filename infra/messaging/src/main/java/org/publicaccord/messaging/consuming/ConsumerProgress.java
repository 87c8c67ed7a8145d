package org.publicaccord.messaging.consuming;

import java.util.List;

/** How far the consumers of this service have come, as the broker sees it at this moment. */
public interface ConsumerProgress {

    List<GroupProgress> groups();

    /** Whether every group has handled all that is published on its topics. */
    default boolean caughtUp() {
        return groups().stream().allMatch(GroupProgress::caughtUp);
    }
}
