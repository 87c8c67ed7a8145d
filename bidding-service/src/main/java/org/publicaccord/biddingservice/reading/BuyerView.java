package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Assessment;
import org.publicaccord.biddingservice.procedure.Assessor;
import org.publicaccord.biddingservice.procedure.Cell;
import org.publicaccord.biddingservice.procedure.Declaration;
import org.publicaccord.biddingservice.procedure.LotOutcome;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToFirst;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToNobody;
import org.publicaccord.biddingservice.procedure.Opening;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.Question.Reply.Answered;
import org.publicaccord.biddingservice.procedure.Question.Reply.Awaited;
import org.publicaccord.biddingservice.procedure.Ranked;
import org.publicaccord.biddingservice.terms.Money;

/**
 * What concerns the buyer's team.
 *
 * @param unanswered how many questions wait for an answer
 * @param eligibility what bidders showed, once tenders are closed
 * @param toAgree how many tenders are assessed, times how many criteria
 * @param agreed for how many of these points are agreed
 * @param outcomes what is recommended for each lot; empty before
 */
record BuyerView(
        long unanswered,
        List<AppointedView> assessors,
        List<ClaimView> eligibility,
        long toAgree,
        long agreed,
        List<OutcomeView> outcomes) {

    static BuyerView of(Viewpoint viewpoint) {
        Known state = viewpoint.state();
        Assessment assessment = Opening.assessment(state);
        var criteria = state.notice().terms().criteria();
        return new BuyerView(
                unanswered(state),
                assessment.assessors().stream().map(AppointedView::of).toList(),
                claims(state),
                (long) state.tenders().count() * criteria.size(),
                state.tenders()
                        .live()
                        .flatMap(tender ->
                                criteria.stream().map(it -> new Cell(tender.id(), it.id())))
                        .filter(it -> assessment.agreed(it).isPresent())
                        .count(),
                Opening.conclusion(state).stream()
                        .flatMap(it -> it.outcomes().stream())
                        .map(OutcomeView::of)
                        .toList());
    }

    /** Whoever shows something bids, and that is sealed as tenders are. */
    private static List<ClaimView> claims(Known state) {
        return Opening.tendersMayBeRead(state)
                ? state.tenders().claims().stream().map(ClaimView::of).toList()
                : List.of();
    }

    private static long unanswered(Known state) {
        return state.questions().all().stream()
                .filter(it ->
                        switch (it.reply()) {
                            case Awaited _ -> true;
                            case Answered _ -> false;
                        })
                .count();
    }

    /**
     * An assessor with what they declared.
     *
     * @param decision {@code NONE}, {@code MITIGATED} or {@code BARRED}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AppointedView(
            String personId,
            String organisationId,
            String decision,
            Optional<String> described,
            Optional<String> because) {

        static AppointedView of(Assessor assessor) {
            return switch (assessor.declaration()) {
                case Declaration.NoConflict _ ->
                        view(assessor, "NONE", Optional.empty(), Optional.empty());
                case Declaration.Mitigated(var conflict, var mitigation) ->
                        view(
                                assessor,
                                "MITIGATED",
                                Optional.of(conflict.words()),
                                Optional.of(mitigation.words()));
                case Declaration.Barred(var conflict, var because) ->
                        view(
                                assessor,
                                "BARRED",
                                Optional.of(conflict.words()),
                                Optional.of(because.words()));
            };
        }

        private static AppointedView view(
                Assessor assessor,
                String decision,
                Optional<String> described,
                Optional<String> because) {
            return new AppointedView(
                    assessor.person().value(),
                    assessor.organisation().value(),
                    decision,
                    described,
                    because);
        }
    }

    /** What is recommended for a lot. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OutcomeView(
            String lotId,
            Optional<OrganisationView> winner,
            List<RankedView> ranking,
            Optional<String> because) {

        static OutcomeView of(LotOutcome outcome) {
            Optional<String> because =
                    switch (outcome) {
                        case ToFirst _ -> Optional.empty();
                        case ToNobody it -> Optional.of(it.because().words());
                    };
            return new OutcomeView(
                    outcome.lot().value(),
                    outcome.winner().map(it -> OrganisationView.of(it.bidder())),
                    outcome.ranking().stream().map(RankedView::of).toList(),
                    because);
        }
    }

    /**
     * A tender in its place.
     *
     * @param aheadBy what places it before the next one
     */
    record RankedView(
            String submissionId,
            OrganisationView bidder,
            Money price,
            BigDecimal total,
            Ranked.AheadBy aheadBy) {

        static RankedView of(Ranked ranked) {
            return new RankedView(
                    ranked.submission().toString(),
                    OrganisationView.of(ranked.bidder()),
                    ranked.price(),
                    ranked.total().value(),
                    ranked.aheadBy());
        }
    }
}
