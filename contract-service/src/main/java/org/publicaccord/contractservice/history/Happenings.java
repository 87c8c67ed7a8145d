package org.publicaccord.contractservice.history;

import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.springframework.stereotype.Component;

/** Reads what is recorded of contracts. */
@Component
public final class Happenings {

    private final EventCodec codec;

    public Happenings(EventCodec codec) {
        this.codec = codec;
    }

    /** What an event says of a contract; empty if it is of something else. */
    public Optional<Happening> read(RecordedEvent recorded) {
        return codec.decode(recorded) instanceof ContractEvent event
                ? Optional.of(
                        new Happening(
                                recorded.id(),
                                recorded.sequence(),
                                recorded.time(),
                                event,
                                By.of(recorded.metadata())))
                : Optional.empty();
    }
}
