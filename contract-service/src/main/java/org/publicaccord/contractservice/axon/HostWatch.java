package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.reacting.WhenHostEndsThenTellAgreements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what watches the hosts of agreements. */
@Component
@ProcessingGroup(HostWatch.NAME)
final class HostWatch {

    static final String NAME = "host-watch";

    private final WhenHostEndsThenTellAgreements reaction;

    HostWatch(WhenHostEndsThenTellAgreements reaction) {
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
