package org.publicaccord.biddingservice.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToFirst;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToNobody;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.IssueAssessmentSummaries;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.RecommendAward;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentSummariesIssued;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AwardRecommended;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.procedure.ProcedureState.Recommended;
import org.publicaccord.biddingservice.procedure.ProcedureState.SummariesIssued;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.Lot;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/**
 * Who should win each lot, and how every assessed tenderer is told (Procurement Act 2023, sections
 * 19 and 50).
 */
final class Recommending {

    private static final Reason NOTHING_TENDERED =
            new Reason("No tender was submitted for this lot.");
    private static final Reason NONE_ELIGIBLE =
            new Reason("No tender of a supplier to whom the contract is reserved was submitted.");

    private Recommending() {}

    static Decision<ProcedureEvent> recommend(RecommendAward command, Known state) {
        if (!state.notice().outline().isBuyer(command.by().organisation())) {
            return Decision.refuse(Refusals.notYourProcedure());
        }
        return switch (state) {
            case Open _ -> Decision.refuse(Refusals.tendersStillOpen(state.notice().terms()));
            case NoTenders _ -> Decision.refuse(Refusals.noTenders());
            case Closed it -> recommend(command, it, Assessment.NONE);
            case Assessing it -> recommend(command, it, it.assessment());
            case Concluded it -> recommendAgain(command, it);
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
        };
    }

    private static Decision<ProcedureEvent> recommendAgain(
            RecommendAward command, Concluded state) {
        return whatStandsInTheWay(command.noAward(), state, state.assessment()).isEmpty()
                        && outcomes(command.noAward(), state, state.assessment())
                                .equals(state.outcomes())
                ? Decision.nothingNew()
                : Decision.refuse(Refusals.recommendedAlready());
    }

    private static Decision<ProcedureEvent> recommend(
            RecommendAward command, Known state, Assessment assessment) {
        Notice notice = state.notice();
        return whatStandsInTheWay(command.noAward(), state, assessment)
                .<Decision<ProcedureEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new AwardRecommended(
                                        notice.outline(),
                                        notice.terms().lots(),
                                        outcomes(command.noAward(), state, assessment))));
    }

    private static Optional<Refusal> whatStandsInTheWay(
            Map<LotId, Reason> noAward, Known state, Assessment assessment) {
        List<Lot> lots = state.notice().terms().lots();
        List<Criterion> criteria = state.notice().terms().criteria();
        Optional<LotId> unknown =
                noAward.keySet().stream()
                        .filter(it -> state.notice().terms().lot(it).isEmpty())
                        .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Refusals.lotUnknown(unknown.get()));
        }
        Optional<Refusal> unverified =
                lots.stream()
                        .filter(it -> !noAward.containsKey(it.id()))
                        .flatMap(it -> state.tenders().liveFor(it.id()).stream())
                        .flatMap(it -> Verifying.unverified(it, state).stream())
                        .findFirst();
        if (unverified.isPresent()) {
            return unverified;
        }
        long open =
                lots.stream()
                        .filter(it -> !noAward.containsKey(it.id()))
                        .flatMap(it -> state.tenders().liveFor(it.id()).stream())
                        .filter(it -> !assessment.isComplete(it, criteria))
                        .count();
        return open == 0 ? Optional.empty() : Optional.of(Refusals.assessmentIncomplete(open));
    }

    private static List<LotOutcome> outcomes(
            Map<LotId, Reason> noAward, Known state, Assessment assessment) {
        Notice notice = state.notice();
        List<Criterion> criteria = notice.terms().criteria();
        Ranking ranking =
                new Ranking(notice.outline().procedure(), new Scoring(assessment, criteria));
        List<LotOutcome> outcomes = new ArrayList<>();
        for (Lot lot : notice.terms().lots()) {
            List<Tender> assessed =
                    state.tenders().liveFor(lot.id()).stream()
                            .filter(it -> assessment.isComplete(it, criteria))
                            .toList();
            outcomes.add(
                    outcome(
                            lot.id(),
                            Optional.ofNullable(noAward.get(lot.id())),
                            ranking.of(assessed),
                            nothingToAssess(state, lot.id())));
        }
        return List.copyOf(outcomes);
    }

    private static Reason nothingToAssess(Known state, LotId lot) {
        boolean disregarded =
                state.tenders().all().stream()
                        .anyMatch(it ->
                                it.lot().equals(lot)
                                        && it.fate() instanceof Tender.Fate.Disregarded);
        return disregarded ? NONE_ELIGIBLE : NOTHING_TENDERED;
    }

    private static LotOutcome outcome(
            LotId lot, Optional<Reason> noAward, List<Ranked> ranking, Reason nothing) {
        if (noAward.isPresent()) {
            return new ToNobody(lot, noAward.get(), ranking);
        }
        return ranking.isEmpty() ? new ToNobody(lot, nothing, ranking) : new ToFirst(lot, ranking);
    }

    static Decision<ProcedureEvent> issueSummaries(IssueAssessmentSummaries command, Known state) {
        if (!state.notice().outline().isBuyer(command.by().organisation())) {
            return Decision.refuse(Refusals.notYourProcedure());
        }
        return switch (state) {
            case Recommended it ->
                    Decision.accept(
                            new AssessmentSummariesIssued(
                                    it.notice().outline(), recipients(it.outcomes())));
            case SummariesIssued _ -> Decision.nothingNew();
            case Open _, NoTenders _, Closed _, Assessing _ ->
                    Decision.refuse(Refusals.notRecommended());
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
        };
    }

    private static List<Recipient> recipients(List<LotOutcome> outcomes) {
        return outcomes.stream().flatMap(Recommending::recipients).toList();
    }

    private static Stream<Recipient> recipients(LotOutcome outcome) {
        var winning = outcome.winner().map(Ranked::total);
        return outcome.ranking().stream()
                .map(it ->
                        new Recipient(
                                it.bidder().id(),
                                outcome.lot(),
                                it.submission(),
                                it.total(),
                                winning));
    }
}
