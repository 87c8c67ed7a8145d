package org.publicaccord.biddingservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.publicaccord.biddingservice.procedure.ProcedureEvent;
import org.publicaccord.biddingservice.reacting.WhenOpportunityOpensThenSetClosingTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Hands every event of the store, in order, to what watches closing times. */
@ProcessingGroup(ClosingWatch.NAME)
final class ClosingWatch {

    static final String NAME = "closing-watch";

    private final WhenOpportunityOpensThenSetClosingTime reaction;

    ClosingWatch(WhenOpportunityOpensThenSetClosingTime reaction) {
        this.reaction = reaction;
    }

    /** An event whose deadline cannot be set is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(ProcedureEvent event) {
        reaction.after(event);
    }
}
