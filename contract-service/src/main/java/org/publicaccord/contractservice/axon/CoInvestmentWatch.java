package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.publicaccord.contractservice.coinvestment.CoInvestmentEvent;
import org.publicaccord.contractservice.reacting.WhenCoInvestmentGoesOnThenSetDeadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what watches co-investments. */
@Component
@ProcessingGroup(CoInvestmentWatch.NAME)
final class CoInvestmentWatch {

    static final String NAME = "co-investment-watch";

    private final WhenCoInvestmentGoesOnThenSetDeadlines reaction;

    CoInvestmentWatch(WhenCoInvestmentGoesOnThenSetDeadlines reaction) {
        this.reaction = reaction;
    }

    /** An event whose deadlines cannot be set is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(CoInvestmentEvent event) {
        reaction.after(event);
    }
}
