package org.publicaccord.contractservice.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AppraiseOptions;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedMetWithoutContract;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.Abandoned;
import org.publicaccord.contractservice.commissioning.CommissioningState.Appraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.CoDesigning;
import org.publicaccord.contractservice.commissioning.CommissioningState.Exploring;
import org.publicaccord.contractservice.commissioning.CommissioningState.NoNeed;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.asking.RouteAnswer;

/** The options appraisal: every route considered with reasons, one of them chosen. */
record Appraising(RulePacks packs, Set<Route> conducted) {

    /** Below this estimate, in pounds with VAT, standing reasons may be used again. */
    static final BigDecimal SMALL = new BigDecimal(30_000);

    Decision<CommissioningEvent> decide(
            AppraiseOptions command, CommissioningState state, OnFile file, LocalDate today) {
        String asked = "to appraise options";
        return switch (state) {
            case NoNeed _ -> Decision.refuse(Refusals.importedWithoutNeed());
            case CoDesigning _ -> Decision.refuse(Refusals.coDesignIsOpen());
            case Abandoned _ -> Decision.refuse(Refusals.givenUp(asked));
            case Appraised chosen ->
                    chosen.appraisal().equals(command.appraisal())
                            ? Decision.nothingNew()
                            : Decision.refuse(Refusals.routeIsChosen(asked));
            case Exploring exploring -> choose(command, exploring, file, today);
        };
    }

    private Decision<CommissioningEvent> choose(
            AppraiseOptions command, Exploring state, OnFile file, LocalDate today) {
        Optional<Refusal> objection = objection(command.appraisal(), state.need(), file);
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        Route route = command.appraisal().chosen();
        RouteAnswer answer =
                new CheckingRoute(packs, today, state.marketFailure())
                        .check(state.need(), route, command.stated());
        boolean stopped =
                answer.answer() == Answer.NO
                        || (answer.answer() == Answer.NOT_YET && endsHere(route));
        return stopped
                ? Decision.refuse(Refusals.routeNotLawful(route, answer))
                : Decision.accept(
                        chosen(command, file, CheckingRoute.onRecord(answer, command.stated())));
    }

    /** Whether no path follows, so that nothing else will ask for what is missing. */
    private boolean endsHere(Route route) {
        return CheckingRoute.WITHOUT_CONTRACT.contains(route) && !conducted.contains(route);
    }

    private Optional<Refusal> objection(Appraisal appraisal, Need need, OnFile file) {
        List<Route> missing = appraisal.missing();
        if (!missing.isEmpty()) {
            return Optional.of(Refusals.routesNotConsidered(missing));
        }
        if (appraisal.reused() && need.estimate().amount().compareTo(SMALL) >= 0) {
            return Optional.of(Refusals.standingReasonsOnlyBelow(SMALL));
        }
        if (!conducted.contains(appraisal.chosen()) && !endsHere(appraisal.chosen())) {
            return Optional.of(Refusals.routeNotConducted(appraisal.chosen()));
        }
        List<OrganisationId> awaited = awaited(file);
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusals.jointPurchaseNotAgreed(awaited));
    }

    private static List<OrganisationId> awaited(OnFile file) {
        return file.facts().course().map(Course::coBuyers).orElse(List.of()).stream()
                .filter(it -> !it.agreed())
                .map(CoBuyer::organisation)
                .toList();
    }

    private List<CommissioningEvent> chosen(
            AppraiseOptions command, OnFile file, RouteCheck checked) {
        Appraisal appraisal = command.appraisal();
        var appraised =
                new OptionsAppraised(
                        command.contract(),
                        appraisal.chosen().path(),
                        file.stage(),
                        file.facts().parties(),
                        appraisal,
                        Optional.of(checked));
        return endsHere(appraisal.chosen())
                ? List.of(
                        appraised,
                        new NeedMetWithoutContract(
                                command.contract(),
                                appraised.path(),
                                Stage.CLOSED,
                                appraised.parties(),
                                appraisal.chosen(),
                                appraisal.because()))
                : List.of(appraised);
    }
}
