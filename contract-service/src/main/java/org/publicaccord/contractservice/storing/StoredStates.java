package org.publicaccord.contractservice.storing;

import org.publicaccord.decider.Decider;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.Streams;
import org.springframework.stereotype.Component;

/** The state of a stream as it was recorded a moment ago, told by the decider that made it. */
@Component
public final class StoredStates {

    private final Snapshots snapshots;
    private final Streams streams;
    private final StateNames names;

    StoredStates(Snapshots snapshots, Streams streams, StateNames names) {
        this.snapshots = snapshots;
        this.streams = streams;
        this.names = names;
    }

    /**
     * A state and how many events led to it.
     *
     * @param version 0 if nothing was ever recorded
     */
    public record Read<S>(S state, long version) {}

    /** The state of a stream; the initial one if nothing of its kind was ever recorded there. */
    public <S> Read<S> of(String stream, Decider<?, S, ?> decider) {
        if (isOfAnotherKind(stream, decider)) {
            return new Read<>(decider.initialState(), 0);
        }
        Snapshots.Folded<S> folded = snapshots.fold(stream, decider);
        return new Read<>(folded.state(), folded.version());
    }

    /** An id that was meant for one kind of record may be another one's. */
    private boolean isOfAnotherKind(String stream, Decider<?, ?, ?> decider) {
        return streams.holding(stream, 0)
                .flatMap(first -> names.kind(first.streamType()))
                .filter(kind -> kind.decider().getClass() != decider.getClass())
                .isPresent();
    }
}
