package org.publicaccord.biddingservice.procedure;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.terms.ProcedureId;

/** The procedures that there are, each folded from its events at the moment it is asked for. */
public interface KnownProcedures {

    /** A procedure as it stands; empty if no notice of it is known. */
    Optional<Standing> find(ProcedureId procedure);

    /**
     * A procedure as it stood.
     *
     * @param version how many of its events are looked at
     */
    Optional<Standing> at(ProcedureId procedure, long version);

    /**
     * A procedure and its version.
     *
     * @param version how many events it has
     */
    record Standing(Known state, long version) {}
}
