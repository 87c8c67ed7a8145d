package org.publicaccord.contractservice.history;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.storage.Streams;
import org.springframework.stereotype.Component;

/** Histories as the event store holds them. */
@Component
final class StoredHistories implements Histories {

    private final Streams streams;
    private final EventCodec codec;

    StoredHistories(Streams streams, EventCodec codec) {
        this.streams = streams;
        this.codec = codec;
    }

    @Override
    public Optional<History> of(ContractId contract) {
        List<Happening> happenings = new ArrayList<>();
        Iterator<Commit> commits = streams.from(contract.toString(), 0);
        while (commits.hasNext()) {
            commits.next().recordedEvents().stream().map(this::happening).forEach(happenings::add);
        }
        return Optional.of(happenings)
                .filter(found -> !found.isEmpty())
                .map(found -> new History(contract, found));
    }

    private Happening happening(RecordedEvent recorded) {
        return switch (codec.decode(recorded)) {
            case ContractEvent event ->
                    new Happening(
                            recorded.id(),
                            recorded.sequence(),
                            recorded.time(),
                            event,
                            By.of(recorded.metadata()));
            case Object unknown ->
                    throw new IllegalStateException(
                            "not an event of a contract: " + unknown.getClass().getName());
        };
    }
}
