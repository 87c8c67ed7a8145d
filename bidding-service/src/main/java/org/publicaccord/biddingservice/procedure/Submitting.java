package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.WithdrawTender;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderWithdrawn;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TendersClosed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.procedure.Tender.Fate;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/**
 * Tenders until the closing time. A tender is late at the closing time itself, whether or not
 * anything has been recorded as closed by then.
 */
final class Submitting {

    private static final int MOST_TENDERS = 500;
    private static final int MOST_VERSIONS = 50;

    private Submitting() {}

    static Decision<ProcedureEvent> submit(SubmitTender command, Known state, Instant at) {
        return switch (state) {
            case Open open -> submit(command, open, at);
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
            case Closed _, NoTenders _, Assessing _, Concluded _ ->
                    Decision.refuse(Refusals.tendersClosed(state.notice().terms()));
        };
    }

    private static Decision<ProcedureEvent> submit(SubmitTender command, Open state, Instant at) {
        ProcedureTerms terms = state.notice().terms();
        if (!at.isBefore(terms.tendersCloseAt())) {
            return Decision.refuse(Refusals.tendersClosed(terms));
        }
        var bidder = command.bidder().id();
        Optional<Tender> earlier = state.tenders().liveOf(bidder, command.lot());
        if (earlier.filter(it -> it.content().equals(command.received())).isPresent()) {
            return Decision.nothingNew();
        }
        return whatStandsInTheWay(command, state)
                .<Decision<ProcedureEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(submitted(command, state, earlier, at)));
    }

    private static Optional<Refusal> whatStandsInTheWay(SubmitTender command, Open state) {
        ProcedureTerms terms = state.notice().terms();
        var bidder = command.bidder().id();
        if (state.notice().outline().isBuyer(bidder)) {
            return Optional.of(Refusals.buyerCannotBid());
        }
        if (!terms.isOpenTo(bidder)) {
            return Optional.of(Refusals.notInvited());
        }
        if (terms.lot(command.lot()).isEmpty()) {
            return Optional.of(Refusals.lotUnknown(command.lot()));
        }
        return contentProblem(command.content(), terms).or(() -> limit(command, state.tenders()));
    }

    private static Optional<Refusal> contentProblem(TenderContent content, ProcedureTerms terms) {
        var unknown =
                content.answers().stream()
                        .map(TenderContent.CriterionAnswer::criterion)
                        .filter(it -> terms.criterion(it).isEmpty())
                        .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Refusals.criterionUnknown(unknown.get()));
        }
        List<String> unanswered =
                terms.criteria().stream()
                        .filter(it -> it.needsAnswer() && !content.answers(it.id()))
                        .map(Criterion::title)
                        .toList();
        return unanswered.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusals.tenderIncomplete(unanswered));
    }

    private static Optional<Refusal> limit(SubmitTender command, Tenders tenders) {
        long versions =
                tenders.of(command.bidder().id())
                        .filter(it -> it.lot().equals(command.lot()))
                        .count();
        if (versions >= MOST_VERSIONS) {
            return Optional.of(Refusals.tooManyVersions(MOST_VERSIONS));
        }
        boolean isNew = tenders.liveOf(command.bidder().id(), command.lot()).isEmpty();
        return isNew && tenders.count() >= MOST_TENDERS
                ? Optional.of(Refusals.tooManyTenders(MOST_TENDERS))
                : Optional.empty();
    }

    private static TenderSubmitted submitted(
            SubmitTender command, Open state, Optional<Tender> earlier, Instant at) {
        return new TenderSubmitted(
                state.notice().outline(),
                command.submission(),
                command.lot(),
                command.bidder(),
                command.by(),
                command.content().price(),
                command.received(),
                at.truncatedTo(ChronoUnit.MILLIS),
                earlier.map(Tender::id),
                state.tenders().count() + (earlier.isPresent() ? 0 : 1));
    }

    static Decision<ProcedureEvent> withdraw(WithdrawTender command, Known state, Instant at) {
        return switch (state) {
            case Open open -> withdraw(command, open, at);
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
            case Closed _, NoTenders _, Assessing _, Concluded _ ->
                    Decision.refuse(Refusals.tendersClosed(state.notice().terms()));
        };
    }

    private static Decision<ProcedureEvent> withdraw(
            WithdrawTender command, Open state, Instant at) {
        ProcedureTerms terms = state.notice().terms();
        if (!at.isBefore(terms.tendersCloseAt())) {
            return Decision.refuse(Refusals.tendersClosed(terms));
        }
        // Of another bidder's submission not even its existence is told.
        Optional<Tender> own =
                state.tenders()
                        .find(command.submission())
                        .filter(it -> it.bidder().id().equals(command.by().organisation()));
        return own.isEmpty()
                ? Decision.refuse(Refusals.submissionUnknown())
                : withdraw(own.get(), command, state, at);
    }

    private static Decision<ProcedureEvent> withdraw(
            Tender own, WithdrawTender command, Open state, Instant at) {
        return switch (own.fate()) {
            case Fate.Withdrawn _ -> Decision.nothingNew();
            case Fate.Replaced _ -> Decision.refuse(Refusals.submissionReplaced());
            // Only before the closing time, so none is disregarded yet.
            case Fate.Disregarded _ -> Decision.refuse(Refusals.submissionUnknown());
            case Fate.Live _ ->
                    Decision.accept(
                            new TenderWithdrawn(
                                    state.notice().outline(),
                                    own.id(),
                                    command.by().person(),
                                    at.truncatedTo(ChronoUnit.MILLIS),
                                    state.tenders().count() - 1));
        };
    }

    static Decision<ProcedureEvent> close(Known state, Instant at) {
        return switch (state) {
            case Open open -> close(open, at);
            case Closed _, NoTenders _, Assessing _, Concluded _, Cancelled _ ->
                    Decision.nothingNew();
        };
    }

    private static Decision<ProcedureEvent> close(Open state, Instant at) {
        ProcedureTerms terms = state.notice().terms();
        return at.isBefore(terms.tendersCloseAt())
                ? Decision.refuse(Refusals.notYetDue(terms))
                : Decision.accept(
                        new TendersClosed(
                                state.notice().outline(),
                                terms.tendersCloseAt(),
                                state.tenders().countByLot(terms)));
    }
}
