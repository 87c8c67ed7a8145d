package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.reacting.WhenTermIsKnownThenSetDeadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what watches the terms of contracts. */
@Component
@ProcessingGroup(TermWatch.NAME)
final class TermWatch {

    static final String NAME = "term-watch";

    private final WhenTermIsKnownThenSetDeadlines reaction;

    TermWatch(WhenTermIsKnownThenSetDeadlines reaction) {
        this.reaction = reaction;
    }

    /** An event whose deadlines cannot be set is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(ContractEvent event) {
        reaction.after(event);
    }
}
