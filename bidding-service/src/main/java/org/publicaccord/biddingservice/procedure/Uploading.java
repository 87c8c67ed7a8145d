package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.decider.Refusal;

/** Whether files for a tender are taken: as long as the tender itself would be. */
public final class Uploading {

    private Uploading() {}

    /** What stands in the way of an organisation that sends a file; empty if nothing does. */
    public static Optional<Refusal> whatStandsInTheWay(
            Known state, OrganisationId organisation, Instant at) {
        ProcedureTerms terms = state.notice().terms();
        return switch (state) {
            case Open _ when !at.isBefore(terms.tendersCloseAt()) ->
                    Optional.of(Refusals.tendersClosed(terms));
            case Open _ when !terms.isOpenTo(organisation) -> Optional.of(Refusals.notInvited());
            case Open _ -> Optional.empty();
            case Cancelled it -> Optional.of(Refusals.cancelled(it));
            case Closed _, NoTenders _, Assessing _, Concluded _ ->
                    Optional.of(Refusals.tendersClosed(terms));
        };
    }
}
