package org.publicaccord.monitoringservice.storing;

import java.util.Optional;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.WatchState.Unwatched;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.monitoringservice.watching.Watches;

/** Reads a watch from the event store, whole, so that whoever wrote reads what it wrote. */
final class FoldedWatches implements Watches {

    private final Snapshots snapshots;
    private final WatchDecider decider;

    FoldedWatches(Snapshots snapshots, WatchDecider decider) {
        this.snapshots = snapshots;
        this.decider = decider;
    }

    @Override
    public Optional<Known> find(ContractId contract) {
        var folded = snapshots.fold(contract.value(), decider);
        return switch (folded.state()) {
            case Watching watching -> Optional.of(new Known(watching, folded.version()));
            case Unwatched _ -> Optional.empty();
        };
    }
}
