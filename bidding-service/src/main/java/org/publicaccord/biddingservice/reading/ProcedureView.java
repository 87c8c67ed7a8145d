package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.procedure.ProcedureState.Recommended;
import org.publicaccord.biddingservice.procedure.ProcedureState.SummariesIssued;

/**
 * A procedure, as a caller sees it.
 *
 * @param state {@code open}, {@code closing} (the time has come and is being recorded), {@code
 *     closed}, {@code no tenders}, {@code assessing}, {@code recommended} (told to the buyer's team
 *     only), {@code summaries issued} or {@code cancelled}
 * @param because why it was cancelled
 * @param tenders how many count, over all lots
 * @param bidder what concerns the caller as a bidder
 * @param assessor what concerns the caller as an assessor
 * @param buyer what concerns the buyer's team
 * @param asOf the server's legal time at which it stood so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProcedureView(
        String procedureId,
        String title,
        List<OrganisationView> buyers,
        String state,
        Optional<String> because,
        TermsView terms,
        int tenders,
        Optional<BidderView> bidder,
        Optional<AssessorView> assessor,
        Optional<BuyerView> buyer,
        Instant asOf) {

    static ProcedureView of(Viewpoint viewpoint, Instant now) {
        Known state = viewpoint.state();
        var outline = state.notice().outline();
        return new ProcedureView(
                outline.procedure().value(),
                outline.title(),
                outline.buyers().stream().map(OrganisationView::of).toList(),
                word(state, viewpoint, now),
                state instanceof Cancelled it
                        ? Optional.of(it.because().words())
                        : Optional.empty(),
                TermsView.of(state.notice().terms()),
                state.tenders().count(),
                Optional.of(viewpoint)
                        .filter(Viewpoint::provides)
                        .map(it -> BidderView.of(it, now)),
                AssessorView.of(viewpoint),
                Optional.of(viewpoint).filter(Viewpoint::oversees).map(BuyerView::of),
                now);
    }

    private static String word(Known state, Viewpoint viewpoint, Instant now) {
        return switch (state) {
            case Open it -> now.isBefore(it.notice().terms().tendersCloseAt()) ? "open" : "closing";
            case Closed _ -> "closed";
            case NoTenders _ -> "no tenders";
            case Assessing _ -> "assessing";
            // Tenderers learn all at once what was recommended.
            case Recommended _ -> viewpoint.oversees() ? "recommended" : "assessing";
            case SummariesIssued _ -> "summaries issued";
            case Cancelled _ -> "cancelled";
        };
    }
}
