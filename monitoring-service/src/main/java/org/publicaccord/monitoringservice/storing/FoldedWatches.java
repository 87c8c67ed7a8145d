package org.publicaccord.monitoringservice.storing;

import java.util.Iterator;
import java.util.Optional;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.WatchEvent;
import org.publicaccord.monitoringservice.watching.WatchState;
import org.publicaccord.monitoringservice.watching.WatchState.Unwatched;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.monitoringservice.watching.Watches;

/** Reads a watch from the event store, whole, so that whoever wrote reads what it wrote. */
final class FoldedWatches implements Watches {

    private final Streams streams;
    private final EventCodec codec;
    private final WatchDecider decider;

    FoldedWatches(Streams streams, EventCodec codec, WatchDecider decider) {
        this.streams = streams;
        this.codec = codec;
        this.decider = decider;
    }

    @Override
    public Optional<Known> find(ContractId contract) {
        WatchState state = decider.initialState();
        long version = 0;
        Iterator<Commit> commits = streams.from(contract.value(), 0);
        while (commits.hasNext()) {
            for (StoredEvent event : commits.next().events()) {
                state = decider.evolve(state, (WatchEvent) codec.decode(event));
                version++;
            }
        }
        return switch (state) {
            case Watching watching -> Optional.of(new Known(watching, version));
            case Unwatched _ -> Optional.empty();
        };
    }
}
