package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.biddingservice.procedure.Claim.Finding;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitEligibilityEvidence;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.VerifyEligibility;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentCompleted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityEvidenceSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityRefused;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityVerified;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderDisregarded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.reserving.Reservation;
import org.publicaccord.rules.reserving.Reservations;

/**
 * Who is one of those to whom a contract is reserved. It is stated before the closing time, and
 * verified before a tender is assessed; the tenders of others are disregarded (Procurement Act
 * 2023, sections 32(3) and 33(3)).
 */
record Verifying(RulePacks packs) {

    static Decision<ProcedureEvent> submit(
            SubmitEligibilityEvidence command, Known state, Instant at) {
        return switch (state) {
            case Open open -> submit(command, open, at);
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
            case Closed _, NoTenders _, Assessing _, Concluded _ ->
                    Decision.refuse(Refusals.tendersClosed(state.notice().terms()));
        };
    }

    private static Decision<ProcedureEvent> submit(
            SubmitEligibilityEvidence command, Open state, Instant at) {
        ProcedureTerms terms = state.notice().terms();
        OrganisationId bidder = command.claim().bidder().id();
        if (terms.reservation().isEmpty()) {
            return Decision.refuse(Refusals.notReserved());
        }
        if (!at.isBefore(terms.tendersCloseAt())) {
            return Decision.refuse(Refusals.tendersClosed(terms));
        }
        if (state.notice().outline().isBuyer(bidder)) {
            return Decision.refuse(Refusals.buyerCannotBid());
        }
        boolean known =
                state.tenders().claimOf(bidder).filter(command.claim()::isSameAs).isPresent();
        return known
                ? Decision.nothingNew()
                : Decision.accept(
                        new EligibilityEvidenceSubmitted(
                                command.procedure(), command.claim(), command.by()));
    }

    Decision<ProcedureEvent> verify(VerifyEligibility command, Known state, LocalDate today) {
        if (!state.notice().outline().isBuyer(command.by().organisation())) {
            return Decision.refuse(Refusals.notYourProcedure());
        }
        return switch (state) {
            case Open _ -> Decision.refuse(Refusals.tendersStillOpen(state.notice().terms()));
            case NoTenders _ -> Decision.refuse(Refusals.noTenders());
            case Closed _ -> verify(command, state, Assessment.NONE, today);
            case Assessing it -> verify(command, state, it.assessment(), today);
            case Concluded _ -> Decision.refuse(Refusals.recommendedAlready());
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
        };
    }

    private Decision<ProcedureEvent> verify(
            VerifyEligibility command, Known state, Assessment assessment, LocalDate today) {
        Optional<Reservation> reservation = state.notice().terms().reservation();
        Optional<Party> bidder = state.tenders().bidder(command.bidder());
        if (reservation.isEmpty()) {
            return Decision.refuse(Refusals.notReserved());
        }
        if (bidder.isEmpty()) {
            return Decision.refuse(Refusals.submissionUnknown());
        }
        Optional<Claim> claim = state.tenders().claimOf(command.bidder());
        Optional<Reason> against =
                reasonsAgainst(command, state.notice().terms(), reservation.get(), claim, today);
        Finding found = against.<Finding>map(Finding.Refused::new).orElseGet(Finding.Verified::new);
        if (isFound(state, command.bidder())) {
            return state.tenders().findingOf(command.bidder()).filter(found::equals).isPresent()
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.eligibilityIsDecided());
        }
        return Decision.accept(
                against.map(because -> refused(bidder.get(), because, state, assessment))
                        .orElseGet(() ->
                                List.of(
                                        new EligibilityVerified(
                                                state.notice().outline(), bidder.get()))));
    }

    private static boolean isFound(Known state, OrganisationId bidder) {
        return state.tenders()
                .findingOf(bidder)
                .filter(it -> !(it instanceof Finding.Awaited))
                .isPresent();
    }

    /** What the law says against it, or else what the officer doubts. */
    private Optional<Reason> reasonsAgainst(
            VerifyEligibility command,
            ProcedureTerms terms,
            Reservation reservation,
            Optional<Claim> claim,
            LocalDate today) {
        if (claim.isEmpty()) {
            return Optional.of(Claim.NOTHING_SHOWN.because());
        }
        List<Refusal> lawful = rules(terms).ineligible(reservation, claim.get().stated(), today);
        return lawful.isEmpty()
                ? command.doubts()
                : Optional.of(
                        new Reason(
                                lawful.stream()
                                        .map(it ->
                                                "%s (%s)".formatted(it.because(), it.legalBasis()))
                                        .collect(Collectors.joining(" "))));
    }

    private Reservations rules(ProcedureTerms terms) {
        return packs.named(terms.rulePack())
                .map(Reservations::new)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the rule pack %s is missing".formatted(terms.rulePack())));
    }

    /** With the last tender that was open, the assessment may be complete. */
    private static List<ProcedureEvent> refused(
            Party bidder, Reason because, Known state, Assessment assessment) {
        Notice notice = state.notice();
        List<ProcedureEvent> events = new ArrayList<>();
        events.add(new EligibilityRefused(notice.outline(), bidder, because));
        Tenders left = state.tenders();
        for (Tender tender : left.of(bidder.id()).filter(Tender::isLive).toList()) {
            events.add(
                    new TenderDisregarded(
                            notice.outline(), tender.id(), tender.lot(), bidder, because));
            left = left.now(tender.id(), new Tender.Fate.Disregarded());
        }
        boolean completes =
                left.count() > 0
                        && !assessment.isComplete(state.tenders(), notice.terms())
                        && assessment.isComplete(left, notice.terms());
        if (completes) {
            events.add(new AssessmentCompleted(notice.outline(), left.countByLot(notice.terms())));
        }
        return List.copyOf(events);
    }

    /** Why a tender may not be assessed yet; empty if it may. */
    static Optional<Refusal> unverified(Tender tender, Known state) {
        boolean verified =
                state.notice().terms().reservation().isEmpty()
                        || state.tenders()
                                .findingOf(tender.bidder().id())
                                .filter(it -> it instanceof Finding.Verified)
                                .isPresent();
        return verified ? Optional.empty() : Optional.of(Refusals.eligibilityNotVerified());
    }
}
