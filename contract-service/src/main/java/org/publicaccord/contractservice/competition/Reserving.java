package org.publicaccord.contractservice.competition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionEvent.ReservationDeclared;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionState.Announced;
import org.publicaccord.contractservice.competition.CompetitionState.EligibilityInDoubt;
import org.publicaccord.contractservice.competition.CompetitionState.Intended;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.reserving.ReservationQuestion;
import org.publicaccord.rules.reserving.Reservations;

/**
 * What a reserved competition has beside every other: to whom it is reserved, whose tenders are
 * disregarded, and what becomes of a supplier's eligibility while the contract runs.
 */
final class Reserving {

    private Reserving() {}

    /** Why a design may not be reserved so, or has to be; empty if it may. */
    static Optional<Refusal> objection(
            Design design, Intended intended, Purchase purchase, RulePack pack, LocalDate today) {
        Optional<Reserved> reserved = design.procedure().reserved();
        if ((intended.route() == Route.RESERVED) != reserved.isPresent()) {
            return Optional.of(Refusals.reservationAndRoute(intended.route()));
        }
        return reserved.flatMap(it ->
                new Reservations(pack)
                                .obstacles(
                                        new ReservationQuestion(
                                                it.reservation(),
                                                it.buyer(),
                                                purchase,
                                                lawful(design.procedure().kind()),
                                                today))
                                .stream()
                                .findFirst());
    }

    private static org.publicaccord.rules.Route lawful(Procedure.Kind kind) {
        return switch (kind) {
            case OPEN -> org.publicaccord.rules.Route.OPEN;
            case COMPETITIVE_FLEXIBLE -> org.publicaccord.rules.Route.COMPETITIVE_FLEXIBLE;
            case BELOW_THRESHOLD -> org.publicaccord.rules.Route.BELOW_THRESHOLD;
            case CALL_OFF -> org.publicaccord.rules.Route.CALL_OFF;
        };
    }

    /** What the tender notice says of a reservation; empty if it says none. */
    static List<CompetitionEvent> declared(Design design, OnFile file, RulePack pack) {
        return design.procedure().reserved().stream()
                .<CompetitionEvent>map(it ->
                        new ReservationDeclared(
                                file.contract(),
                                file.facts().path(),
                                Stage.SELECTION,
                                file.facts().parties(),
                                it,
                                new Reservations(pack).basis(it.reservation()).legalBasis()))
                .toList();
    }

    static Decision<CompetitionEvent> disregard(
            RecordTenderDisregarded command, CompetitionState state, OnFile file) {
        if (state instanceof CompetitionState.Assessing assessing) {
            return assessing.disregarded().contains(command.bidder())
                    ? Decision.nothingNew()
                    : Decision.accept(
                            new TenderDisregarded(
                                    command.contract(),
                                    file.facts().path(),
                                    file.stage(),
                                    file.facts().parties(),
                                    command.bidder(),
                                    command.because()));
        }
        return Decision.refuse(Refusals.notNow("to disregard a tender", state));
    }

    static Decision<CompetitionEvent> lose(
            RecordEligibilityLost command, CompetitionState state, OnFile file, LocalDate today) {
        if (state instanceof EligibilityInDoubt doubt) {
            return doubt.since().equals(command.lostOn())
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.notNow("to record that eligibility is lost", state));
        }
        if (!(state instanceof Announced announced)
                || announced.design().procedure().reserved().isEmpty()
                || file.facts().agreement().isEmpty()) {
            return Decision.refuse(Refusals.noReservedContract());
        }
        return command.lostOn().isAfter(today)
                ? Decision.refuse(Refusals.lostInTheFuture(command.lostOn(), today))
                : Decision.accept(
                        new EligibilityLost(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.lostOn(),
                                command.because()));
    }

    static Decision<CompetitionEvent> regain(
            RecordEligibilityRegained command, CompetitionState state, OnFile file) {
        return state instanceof EligibilityInDoubt
                ? Decision.accept(
                        new EligibilityRegained(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.because()))
                : Decision.refuse(Refusals.notNow("to record that eligibility is regained", state));
    }
}
