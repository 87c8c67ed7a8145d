package org.publicaccord.contractservice.storing;

import java.util.Iterator;
import org.publicaccord.decider.Decider;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.storage.Streams;
import org.springframework.stereotype.Component;

/** The state of a stream as it was recorded a moment ago, told by the decider that made it. */
@Component
public final class StoredStates {

    private final Streams streams;
    private final EventCodec codec;

    StoredStates(Streams streams, EventCodec codec) {
        this.streams = streams;
        this.codec = codec;
    }

    /**
     * A state and how many events led to it.
     *
     * @param version 0 if nothing was ever recorded
     */
    public record Read<S>(S state, long version) {}

    /** The state of a stream; the initial one if nothing was ever recorded. */
    public <S, E> Read<S> of(String stream, Decider<?, S, E> decider, Class<E> events) {
        S state = decider.initialState();
        long version = 0;
        Iterator<Commit> commits = streams.from(stream, 0);
        while (commits.hasNext()) {
            for (RecordedEvent recorded : commits.next().recordedEvents()) {
                state = decider.evolve(state, events.cast(codec.decode(recorded)));
                version++;
            }
        }
        return new Read<>(state, version);
    }
}
