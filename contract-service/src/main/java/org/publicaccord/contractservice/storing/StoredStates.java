package org.publicaccord.contractservice.storing;

import org.publicaccord.decider.Decider;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.springframework.stereotype.Component;

/** The state of a stream as it was recorded a moment ago, told by the decider that made it. */
@Component
public final class StoredStates {

    private final Snapshots snapshots;

    StoredStates(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * A state and how many events led to it.
     *
     * @param version 0 if nothing was ever recorded
     */
    public record Read<S>(S state, long version) {}

    /** The state of a stream; the initial one if nothing was ever recorded. */
    public <S> Read<S> of(String stream, Decider<?, S, ?> decider) {
        Snapshots.Folded<S> folded = snapshots.fold(stream, decider);
        return new Read<>(folded.state(), folded.version());
    }
}
