package org.publicaccord.monitoringservice.storing;

import org.publicaccord.eventstore.StateNames;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.WatchState;

/**
 * The names under which the states of watches stand in snapshots. They hold as long as the code
 * does that made a state, so they may be changed.
 */
public final class WatchStateNames {

    private WatchStateNames() {}

    /** Every state of this service. */
    public static StateNames all() {
        return StateNames.builder(WatchStateNames.class, WatchEventNames.all()).stream(
                        "watch", 1, WatchState.class, WatchDecider.ofHistory())
                .name("unwatched", WatchState.Unwatched.class)
                .name("watching", WatchState.Watching.class)
                .build();
    }
}
