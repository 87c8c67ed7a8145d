package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.biddingservice.procedure.Assessment;
import org.publicaccord.biddingservice.procedure.Cell;
import org.publicaccord.biddingservice.procedure.LotOutcome;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToFirst;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToNobody;
import org.publicaccord.biddingservice.procedure.Moderation;
import org.publicaccord.biddingservice.procedure.ProcedureState.SummariesIssued;
import org.publicaccord.biddingservice.procedure.Ranked;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.Lot;

/**
 * An assessment summary (Procurement Act 2023, section 50): how a tender was assessed, and how the
 * one that won.
 *
 * @param won whether this tender is the winner
 * @param winner the most advantageous tender, also if it is this one; absent where nobody won
 * @param because why no award is recommended; absent where one is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SummaryView(
        String lotId,
        String lotTitle,
        String submissionId,
        boolean won,
        AssessedView tender,
        Optional<AssessedView> winner,
        Optional<String> because) {

    /** All summaries, lot by lot, the first of each ranking first. */
    static List<SummaryView> all(SummariesIssued state) {
        return state.outcomes().stream()
                .flatMap(outcome ->
                        outcome.ranking().stream().map(ranked -> of(ranked, outcome, state)))
                .toList();
    }

    private static SummaryView of(Ranked ranked, LotOutcome outcome, SummariesIssued state) {
        Optional<String> because =
                switch (outcome) {
                    case ToFirst _ -> Optional.empty();
                    case ToNobody it -> Optional.of(it.because().words());
                };
        return new SummaryView(
                outcome.lot().value(),
                state.notice().terms().lot(outcome.lot()).map(Lot::title).orElseThrow(),
                ranked.submission().toString(),
                outcome.winner().filter(ranked::equals).isPresent(),
                AssessedView.of(ranked, state),
                outcome.winner().map(it -> AssessedView.of(it, state)),
                because);
    }

    /**
     * How a tender was assessed.
     *
     * @param total in points
     */
    record AssessedView(
            OrganisationView organisation, BigDecimal total, List<EarnedView> criteria) {

        static AssessedView of(Ranked ranked, SummariesIssued state) {
            return new AssessedView(
                    OrganisationView.of(ranked.bidder()),
                    ranked.total().value(),
                    state.notice().terms().criteria().stream()
                            .flatMap(it -> EarnedView.of(it, ranked, state.assessment()))
                            .toList());
        }
    }

    /** What a tender earned under a criterion, and why. */
    record EarnedView(
            String criterionId,
            String title,
            BigDecimal weightPercent,
            BigDecimal points,
            String because) {

        static Stream<EarnedView> of(Criterion criterion, Ranked ranked, Assessment assessment) {
            return assessment.agreed(new Cell(ranked.submission(), criterion.id())).stream()
                    .map(it -> of(criterion, it));
        }

        private static EarnedView of(Criterion criterion, Moderation agreed) {
            return new EarnedView(
                    criterion.id().value(),
                    criterion.title(),
                    criterion.weight().percent(),
                    agreed.points().value(),
                    agreed.because().words());
        }
    }
}
