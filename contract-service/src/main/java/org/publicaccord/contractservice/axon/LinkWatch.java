package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.reacting.WhenContractsBelongTogetherThenLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what links contracts. */
@Component
@ProcessingGroup(LinkWatch.NAME)
final class LinkWatch {

    static final String NAME = "link-watch";

    private final WhenContractsBelongTogetherThenLink reaction;

    LinkWatch(WhenContractsBelongTogetherThenLink reaction) {
        this.reaction = reaction;
    }

    /** An event that cannot be followed is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(ContractEvent event, @MessageIdentifier String id) {
        reaction.after(event, id);
    }
}
