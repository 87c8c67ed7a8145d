package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Opening;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.procedure.Tender;

/**
 * What concerns somebody who may bid.
 *
 * @param mayAsk whether questions are taken from the caller's organisation now
 * @param maySubmit whether tenders are taken from it now
 * @param live its tenders that count
 * @param eligibility what it showed to be one of those to whom the contract is reserved
 * @param summariesReady whether it can read how they were assessed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record BidderView(
        boolean mayAsk,
        boolean maySubmit,
        List<SubmissionView> live,
        Optional<ClaimView> eligibility,
        boolean summariesReady) {

    static BidderView of(Viewpoint viewpoint, Instant now) {
        var state = viewpoint.state();
        var terms = state.notice().terms();
        boolean takesPart =
                state instanceof Open
                        && terms.isOpenTo(viewpoint.organisation())
                        && !state.notice().outline().isBuyer(viewpoint.organisation());
        var own = state.tenders().of(viewpoint.organisation()).filter(Tender::isLive).toList();
        return new BidderView(
                takesPart && now.isBefore(terms.questionsCloseAt()),
                takesPart && now.isBefore(terms.tendersCloseAt()),
                own.stream().map(SubmissionView::of).toList(),
                state.tenders().claimOf(viewpoint.organisation()).map(ClaimView::of),
                !own.isEmpty() && Opening.summaries(state).isPresent());
    }
}
