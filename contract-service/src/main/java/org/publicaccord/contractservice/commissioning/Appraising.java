package org.publicaccord.contractservice.commissioning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AppraiseOptions;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.Abandoned;
import org.publicaccord.contractservice.commissioning.CommissioningState.CoDesigning;
import org.publicaccord.contractservice.commissioning.CommissioningState.Exploring;
import org.publicaccord.contractservice.commissioning.CommissioningState.NoNeed;
import org.publicaccord.contractservice.commissioning.CommissioningState.RouteChosen;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** The options appraisal: every route considered with reasons, one of them chosen. */
record Appraising(Set<Route> conducted) {

    /** Below this estimate, in pounds with VAT, standing reasons may be used again. */
    static final BigDecimal SMALL = new BigDecimal(30_000);

    Decision<CommissioningEvent> decide(
            AppraiseOptions command, CommissioningState state, OnFile file) {
        String asked = "to appraise options";
        return switch (state) {
            case NoNeed _ -> Decision.refuse(Refusals.importedWithoutNeed());
            case CoDesigning _ -> Decision.refuse(Refusals.coDesignIsOpen());
            case Abandoned _ -> Decision.refuse(Refusals.givenUp(asked));
            case RouteChosen chosen ->
                    chosen.appraisal().equals(command.appraisal())
                            ? Decision.nothingNew()
                            : Decision.refuse(Refusals.routeIsChosen(asked));
            case Exploring(Need need, _) ->
                    objection(command.appraisal(), need, file)
                            .<Decision<CommissioningEvent>>map(Decision::refuse)
                            .orElseGet(() -> Decision.accept(appraised(command, file)));
        };
    }

    private Optional<Refusal> objection(Appraisal appraisal, Need need, OnFile file) {
        List<Route> missing = appraisal.missing();
        if (!missing.isEmpty()) {
            return Optional.of(Refusals.routesNotConsidered(missing));
        }
        if (appraisal.reused() && need.estimate().amount().compareTo(SMALL) >= 0) {
            return Optional.of(Refusals.standingReasonsOnlyBelow(SMALL));
        }
        if (!conducted.contains(appraisal.chosen())) {
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

    private static OptionsAppraised appraised(AppraiseOptions command, OnFile file) {
        return new OptionsAppraised(
                command.contract(),
                command.appraisal().chosen().path(),
                file.stage(),
                file.facts().parties(),
                command.appraisal());
    }
}
