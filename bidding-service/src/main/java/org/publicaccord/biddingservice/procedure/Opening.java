package org.publicaccord.biddingservice.procedure;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.procedure.ProcedureState.Recommended;
import org.publicaccord.biddingservice.procedure.ProcedureState.SummariesIssued;
import org.publicaccord.biddingservice.terms.OrganisationId;

/** What may be looked at, and when. */
public final class Opening {

    private Opening() {}

    /**
     * Whether others than their bidder may read tenders: once they were closed. Those of a
     * procedure that was stopped before stay unread.
     */
    public static boolean tendersMayBeRead(Known state) {
        return switch (state) {
            case Open _, NoTenders _ -> false;
            case Closed _, Assessing _, Concluded _ -> true;
            case Cancelled(var before, var _) -> tendersMayBeRead(before);
        };
    }

    /** Whether an organisation has asked or submitted anything, withdrawn or not. */
    public static boolean isOfABidder(OrganisationId organisation, Known state) {
        return Appointing.isOfABidder(organisation, state);
    }

    /** What was assessed so far. */
    public static Assessment assessment(Known state) {
        return switch (state) {
            case Open _, NoTenders _, Closed _ -> Assessment.NONE;
            case Assessing it -> it.assessment();
            case Concluded it -> it.assessment();
            case Cancelled(var before, var _) -> assessment(before);
        };
    }

    /** What was concluded and told to tenderers; empty before. */
    public static Optional<SummariesIssued> summaries(Known state) {
        return switch (state) {
            case SummariesIssued it -> Optional.of(it);
            case Open _, NoTenders _, Closed _, Assessing _, Recommended _ -> Optional.empty();
            case Cancelled(var before, var _) -> summaries(before);
        };
    }

    /** What is recommended, told or not; empty before. */
    public static Optional<Concluded> conclusion(Known state) {
        return switch (state) {
            case Concluded it -> Optional.of(it);
            case Open _, NoTenders _, Closed _, Assessing _ -> Optional.empty();
            case Cancelled(var before, var _) -> conclusion(before);
        };
    }
}
