package org.publicaccord.monitoringservice.storing;

import static org.assertj.core.api.Assertions.assertThat;

import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StateCodec;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.monitoringservice.watching.WatchState;

/** States as snapshots keep them. Walks pass through here, so that every state is tried. */
public final class KeptStates {

    private static final StateNames NAMES = WatchStateNames.all();
    private static final StateCodec CODEC = new StateCodec(NAMES);

    private KeptStates() {}

    /** A state is kept, and reads back as it was. */
    @SuppressWarnings("unchecked") // There is one kind of stream.
    public static void readBack(WatchState state) {
        var kind = (StateNames.Kind<WatchState, Object>) NAMES.kind("watch").orElseThrow();
        Payload kept = CODEC.encode(kind, state);
        assertThat(CODEC.decode(kind, kept)).isEqualTo(state);
        assertThat(kept.text()).doesNotContain("publicaccord", "java.");
    }
}
