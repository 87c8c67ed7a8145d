package org.publicaccord.biddingservice.storing;

import static org.assertj.core.api.Assertions.assertThat;

import org.publicaccord.biddingservice.procedure.ProcedureState;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StateCodec;
import org.publicaccord.eventstore.StateNames;

/** States as snapshots keep them. Walks pass through here, so that every state is tried. */
public final class KeptStates {

    private static final StateNames NAMES = ProcedureStateNames.all();
    private static final StateCodec CODEC = new StateCodec(NAMES);

    private KeptStates() {}

    /** A state is kept, and reads back as it was. */
    @SuppressWarnings("unchecked") // There is one kind of stream.
    public static void readBack(ProcedureState state) {
        var kind = (StateNames.Kind<ProcedureState, Object>) NAMES.kind("procedure").orElseThrow();
        Payload kept = CODEC.encode(kind, state);
        assertThat(CODEC.decode(kind, kept)).isEqualTo(state);
        assertThat(kept.text()).doesNotContain("publicaccord", "java.");
    }
}
