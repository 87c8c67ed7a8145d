package org.publicaccord.contractservice.competition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.awarding.UnderTheAct;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.competition.CompetitionCommand.DesignProcedure;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionState.Designed;
import org.publicaccord.contractservice.competition.CompetitionState.Intended;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.RulePack;

/** Designs the procedure: what its tender notice will bind the authority to. */
final class Designing {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final ActRules rules;

    Designing(ActRules rules) {
        this.rules = rules;
    }

    Decision<CompetitionEvent> decide(
            DesignProcedure command, CompetitionState state, OnFile file, Instant at) {
        return before(state)
                .map(intended -> design(command, state, intended, file, at))
                .orElseGet(
                        () -> Decision.refuse(Refusals.notNow("to design the procedure", state)));
    }

    private static Optional<Intended> before(CompetitionState state) {
        if (state instanceof Designed designed) {
            return Optional.of(designed.before());
        }
        return state instanceof Intended intended ? Optional.of(intended) : Optional.empty();
    }

    private Decision<CompetitionEvent> design(
            DesignProcedure command,
            CompetitionState state,
            Intended intended,
            OnFile file,
            Instant at) {
        Optional<RulePack> pack = rules.inForceOn(UkCalendar.dayOf(at));
        if (pack.isEmpty()) {
            return Decision.refuse(UnderTheAct.noPackInForce(UkCalendar.dayOf(at)));
        }
        Design design = command.design();
        Optional<Purchase> purchase = purchase(intended.need(), design.procedure());
        if (purchase.isEmpty()) {
            return Decision.refuse(UnderTheAct.lightTouchIsForServices());
        }
        var governance = new Governance(pack.get().id(), intended.need().nation(), purchase.get());
        if (state instanceof Designed(_, var known, var under)
                && known.equals(design)
                && under.equals(governance)) {
            return Decision.nothingNew();
        }
        return objection(design, intended, purchase.get(), rules.of(pack.get()))
                .or(() ->
                        Reserving.objection(
                                design, intended, purchase.get(), pack.get(), UkCalendar.dayOf(at)))
                .or(() -> engagementNotice(design, intended, file))
                .or(() -> untimely(design.procedure(), at))
                .<Decision<CompetitionEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(designed(command, file, governance)));
    }

    private static ProcedureDesigned designed(
            DesignProcedure command, OnFile file, Governance governance) {
        return new ProcedureDesigned(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.design(),
                governance);
    }

    private static Optional<Purchase> purchase(Need need, Procedure procedure) {
        return UnderTheAct.purchase(
                need.authority(),
                need.category(),
                procedure.lightTouch(),
                procedure.kind() == Procedure.Kind.CALL_OFF,
                need.estimate());
    }

    private static Optional<Refusal> objection(
            Design design, Intended intended, Purchase purchase, ProcurementActRules act) {
        Procedure procedure = design.procedure();
        if (design.weights().compareTo(WHOLE) != 0) {
            return Optional.of(Refusals.weightsNotWhole(design.weights()));
        }
        if (!kindsOf(intended.route()).contains(procedure.kind())) {
            return Optional.of(Refusals.notTheChosenRoute(procedure.kind(), intended.route()));
        }
        if (procedure.kind() == Procedure.Kind.BELOW_THRESHOLD && !act.isBelowThreshold(purchase)) {
            return Optional.of(Refusals.notBelowThreshold(purchase, act.threshold(purchase)));
        }
        if ((procedure.kind() == Procedure.Kind.CALL_OFF) != procedure.framework().isPresent()) {
            return Optional.of(Refusals.callOffNamesItsFramework());
        }
        if (!procedure.divided() && procedure.notDividedBecause().isEmpty()) {
            return Optional.of(Refusals.lotsNotConsidered());
        }
        return Optional.empty();
    }

    /** Section 17: a notice of the engagement before the tender notice, or the reason for none. */
    private static Optional<Refusal> engagementNotice(
            Design design, Intended intended, OnFile file) {
        boolean noticed =
                file.facts().course().map(Course::notices).orElse(List.of()).stream()
                        .anyMatch(it -> it.code() == NoticeCode.UK2);
        return intended.engaged() && !noticed && design.withoutEngagementNotice().isEmpty()
                ? Optional.of(Refusals.engagementNoticeMissing())
                : Optional.empty();
    }

    private static Optional<Refusal> untimely(Procedure procedure, Instant at) {
        boolean ordered =
                procedure.questionsCloseAt().isAfter(at)
                        && !procedure.tendersCloseAt().isBefore(procedure.questionsCloseAt());
        return ordered
                ? Optional.empty()
                : Optional.of(
                        Refusals.closingTimesOutOfOrder(
                                procedure.questionsCloseAt(), procedure.tendersCloseAt()));
    }

    /**
     * The kinds of procedure that a route leads to.
     *
     * @throws IllegalArgumentException if the route leads to no competition
     */
    static Set<Procedure.Kind> kindsOf(Route route) {
        return switch (route) {
            case OPEN_COMPETITION -> Set.of(Procedure.Kind.OPEN);
            case COMPETITIVE_FLEXIBLE -> Set.of(Procedure.Kind.COMPETITIVE_FLEXIBLE);
            case BELOW_THRESHOLD_COMPETITION -> Set.of(Procedure.Kind.BELOW_THRESHOLD);
            case FRAMEWORK_CALL_OFF -> Set.of(Procedure.Kind.CALL_OFF);
            // By what right it is reserved says which of them.
            case RESERVED ->
                    Set.of(
                            Procedure.Kind.OPEN,
                            Procedure.Kind.COMPETITIVE_FLEXIBLE,
                            Procedure.Kind.BELOW_THRESHOLD);
            case DIRECT_AWARD,
                    PROVIDER_SELECTION,
                    GRANT,
                    WORKING_AGREEMENT,
                    ASSET_TRANSFER,
                    CO_INVESTMENT,
                    IN_HOUSE,
                    COOPERATION ->
                    throw new IllegalArgumentException("no competition: " + route);
        };
    }
}
