package org.publicaccord.eventstore;

import java.util.Objects;
import tools.jackson.core.JacksonException;

/**
 * States to JSON and back, for snapshots. Written as events are, under our own names, with the
 * order of maps kept.
 */
public final class StateCodec {

    private final StateNames names;

    public StateCodec(StateNames names) {
        this.names = names;
    }

    /**
     * A state as it is kept.
     *
     * @throws UnreadableState if it cannot be written, or does not read back as it was
     */
    public <S> Payload encode(StateNames.Kind<S, ?> kind, S state) {
        try {
            byte[] json = names.mapper().writerFor(kind.state()).writeValueAsBytes(state);
            Payload payload = Payload.of(json);
            if (!decode(kind, payload).equals(state)) {
                throw new UnreadableState(
                        "a state of %s does not read back as it was".formatted(kind.streamType()),
                        null);
            }
            return payload;
        } catch (JacksonException e) {
            throw new UnreadableState("cannot be written: " + kind.streamType(), e);
        }
    }

    /**
     * A state as it was.
     *
     * @throws UnreadableState if the payload is none of its kind
     */
    public <S> S decode(StateNames.Kind<S, ?> kind, Payload payload) {
        try {
            return Objects.requireNonNull(names.mapper().readValue(payload.bytes(), kind.state()));
        } catch (RuntimeException e) {
            // Whatever it is that the constructors of the domain make of a broken one.
            throw new UnreadableState("not a state of " + kind.streamType(), e);
        }
    }
}
