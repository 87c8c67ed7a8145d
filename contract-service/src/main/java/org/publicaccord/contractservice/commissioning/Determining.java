package org.publicaccord.contractservice.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.DetermineMarketFailure;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.MarketFailureDetermined;
import org.publicaccord.contractservice.commissioning.CommissioningState.Abandoned;
import org.publicaccord.contractservice.commissioning.CommissioningState.Appraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.NoNeed;
import org.publicaccord.contractservice.commissioning.CommissioningState.Open;
import org.publicaccord.contractservice.commissioning.Determined.Opening;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.asking.MarketFailure;
import org.publicaccord.rules.asking.Opened;

/** The determination that a market fails people, and the routes that it opens. */
record Determining(RulePacks packs) {

    Decision<CommissioningEvent> decide(
            DetermineMarketFailure command,
            CommissioningState state,
            OnFile file,
            LocalDate today) {
        String asked = "to determine a market failure";
        return switch (state) {
            case NoNeed _ -> Decision.refuse(Refusals.importedWithoutNeed());
            case Abandoned _ -> Decision.refuse(Refusals.givenUp(asked));
            case Appraised _ -> Decision.refuse(Refusals.routeIsChosen(asked));
            case Open open ->
                    open.marketFailure()
                                    .filter(it ->
                                            it.determination().equals(command.determination()))
                                    .isPresent()
                            ? Decision.nothingNew()
                            : Decision.accept(determined(command, file, today));
        };
    }

    private MarketFailureDetermined determined(
            DetermineMarketFailure command, OnFile file, LocalDate today) {
        return new MarketFailureDetermined(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                new Determined(command.determination(), today, opens(today)));
    }

    private List<Opening> opens(LocalDate today) {
        return MarketFailure.opens(packs, today).stream().flatMap(Determining::opening).toList();
    }

    private static Stream<Opening> opening(Opened opened) {
        return CheckingRoute.of(opened.route())
                .map(route ->
                        new Opening(
                                route, new Reason(opened.because()), opened.basis().legalBasis()))
                .stream();
    }
}
