package org.publicaccord.contractservice.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StateCodec;
import org.publicaccord.eventstore.StateNames;

/** States as snapshots keep them. Stories pass through here, so that every state is tried. */
public final class KeptStates {

    private static final StateNames NAMES = ContractStateNames.all();
    private static final StateCodec CODEC = new StateCodec(NAMES);

    /**
     * What was tried; journeys begin alike, and their first states are the same again and again.
     */
    private static final Set<Integer> TRIED = ConcurrentHashMap.newKeySet();

    private KeptStates() {}

    /** The state of a contract is kept, and reads back as it was; an equal one is tried once. */
    public static void readBackOnce(ContractState state) {
        if (TRIED.add(state.hashCode())) {
            readBack("contract", state);
        }
    }

    /** The state of a stream of some type is kept, and reads back as it was. */
    @SuppressWarnings("unchecked") // Asked with the states of that type.
    public static <S> void readBack(String streamType, S state) {
        var kind = (StateNames.Kind<S, Object>) NAMES.kind(streamType).orElseThrow();
        Payload kept = CODEC.encode(kind, state);
        assertThat(CODEC.decode(kind, kept)).isEqualTo(state);
        assertThat(kept.text()).doesNotContain("publicaccord", "java.");
    }

    /** The state of a contract to which these events led. */
    public static void readBackAfter(List<? extends ContractEvent> history) {
        Contracts contracts = Contracts.ofHistory();
        ContractState state = contracts.initialState();
        for (ContractEvent event : history) {
            state = contracts.evolve(state, event);
        }
        readBack("contract", state);
    }
}
