package org.publicaccord.biddingservice.storing;

import java.util.Iterator;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.KnownProcedures;
import org.publicaccord.biddingservice.procedure.ProcedureEvent;
import org.publicaccord.biddingservice.procedure.ProcedureState;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NotOpened;
import org.publicaccord.biddingservice.procedure.Procedures;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.Streams;

/** Reads a procedure from the event store, whole, so that whoever wrote reads what it wrote. */
final class FoldedProcedures implements KnownProcedures {

    private final Procedures decider = Procedures.ofHistory();
    private final Streams streams;
    private final EventCodec codec;
    private final Snapshots snapshots;

    FoldedProcedures(Streams streams, EventCodec codec, Snapshots snapshots) {
        this.streams = streams;
        this.codec = codec;
        this.snapshots = snapshots;
    }

    @Override
    public Optional<Standing> find(ProcedureId procedure) {
        var folded = snapshots.fold(procedure.value(), decider);
        return standing(folded.state(), folded.version());
    }

    @Override
    public Optional<Standing> at(ProcedureId procedure, long version) {
        ProcedureState state = decider.initialState();
        long read = 0;
        Iterator<Commit> commits = streams.from(procedure.value(), 0);
        while (read < version && commits.hasNext()) {
            for (StoredEvent event : commits.next().events()) {
                if (read < version) {
                    state = decider.evolve(state, (ProcedureEvent) codec.decode(event));
                    read++;
                }
            }
        }
        return standing(state, read);
    }

    private static Optional<Standing> standing(ProcedureState state, long version) {
        return switch (state) {
            case NotOpened _ -> Optional.empty();
            case Known known -> Optional.of(new Standing(known, version));
        };
    }
}
