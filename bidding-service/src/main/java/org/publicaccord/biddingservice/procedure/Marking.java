package org.publicaccord.biddingservice.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ModerateScores;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ScoreTender;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentCompleted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.ScoresModerated;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderScored;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Scores of assessors, and what is agreed once at least two were heard. */
final class Marking {

    private Marking() {}

    static Decision<ProcedureEvent> score(ScoreTender command, Known state) {
        return switch (state) {
            case Open _ -> Decision.refuse(Refusals.tendersStillOpen(state.notice().terms()));
            case NoTenders _ -> Decision.refuse(Refusals.noTenders());
            case Closed _ -> Decision.refuse(Refusals.notAnAssessor());
            case Assessing it -> score(command, it);
            case Concluded _ -> Decision.refuse(Refusals.recommendedAlready());
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
        };
    }

    private static Decision<ProcedureEvent> score(ScoreTender command, Assessing state) {
        Optional<Refusal> stands =
                assessorProblem(command, state).or(() -> cellProblem(command.cell(), state));
        if (stands.isPresent()) {
            return Decision.refuse(stands.get());
        }
        Assessment assessment = state.assessment();
        Score score =
                new Score(
                        command.cell(), command.by().person(), command.points(), command.because());
        if (assessment.scoresOf(command.cell()).contains(score)) {
            return Decision.nothingNew();
        }
        return assessment.agreed(command.cell()).isPresent()
                ? Decision.refuse(Refusals.moderatedAlready())
                : Decision.accept(new TenderScored(command.procedure(), score));
    }

    private static Optional<Refusal> assessorProblem(ScoreTender command, Assessing state) {
        Optional<Assessor> assessor = state.assessment().assessor(command.by().person());
        if (assessor.isEmpty()) {
            return Optional.of(Refusals.notAnAssessor());
        }
        if (!assessor.get().declaration().allowsScoring()) {
            return Optional.of(Refusals.assessorConflicted());
        }
        return Appointing.isOfABidder(command.by().organisation(), state)
                ? Optional.of(Refusals.assessorOfABidder())
                : Optional.empty();
    }

    private static Optional<Refusal> cellProblem(Cell cell, Known state) {
        Optional<Tender> tender = state.tenders().find(cell.submission()).filter(Tender::isLive);
        if (tender.isEmpty()) {
            return Optional.of(Refusals.submissionUnknown());
        }
        Optional<Refusal> unverified = Verifying.unverified(tender.get(), state);
        if (unverified.isPresent()) {
            return unverified;
        }
        return state.notice().terms().criterion(cell.criterion()).isEmpty()
                ? Optional.of(Refusals.criterionUnknown(cell.criterion()))
                : Optional.empty();
    }

    static Decision<ProcedureEvent> moderate(ModerateScores command, Known state) {
        if (!state.notice().outline().isBuyer(command.by().organisation())) {
            return Decision.refuse(Refusals.notYourProcedure());
        }
        return switch (state) {
            case Open _ -> Decision.refuse(Refusals.tendersStillOpen(state.notice().terms()));
            case NoTenders _ -> Decision.refuse(Refusals.noTenders());
            case Closed it -> moderate(command.agreed(), it, Assessment.NONE);
            case Assessing it -> moderate(command.agreed(), it, it.assessment());
            case Concluded _ -> Decision.refuse(Refusals.recommendedAlready());
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
        };
    }

    private static Decision<ProcedureEvent> moderate(
            Moderation agreed, Known state, Assessment assessment) {
        Optional<Refusal> stands = cellProblem(agreed.cell(), state);
        if (stands.isPresent()) {
            return Decision.refuse(stands.get());
        }
        int scores = assessment.scoresOf(agreed.cell()).size();
        if (scores < Assessment.FEWEST_SCORES) {
            return Decision.refuse(Refusals.tooFewScores(scores));
        }
        return assessment.agreed(agreed.cell()).filter(agreed::equals).isPresent()
                ? Decision.nothingNew()
                : Decision.accept(moderated(agreed, state, assessment));
    }

    private static List<ProcedureEvent> moderated(
            Moderation agreed, Known state, Assessment before) {
        Notice notice = state.notice();
        List<ProcedureEvent> events = new ArrayList<>();
        events.add(new ScoresModerated(notice.outline().procedure(), agreed));
        if (!before.isComplete(state.tenders(), notice.terms())
                && before.with(agreed).isComplete(state.tenders(), notice.terms())) {
            events.add(
                    new AssessmentCompleted(
                            notice.outline(), state.tenders().countByLot(notice.terms())));
        }
        return events;
    }
}
