package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.publicaccord.contractservice.reacting.WhenAgreementGoesOnThenSetDeadlines;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what watches working agreements. */
@Component
@ProcessingGroup(WorkingAgreementWatch.NAME)
final class WorkingAgreementWatch {

    static final String NAME = "working-agreement-watch";

    private final WhenAgreementGoesOnThenSetDeadlines reaction;

    WorkingAgreementWatch(WhenAgreementGoesOnThenSetDeadlines reaction) {
        this.reaction = reaction;
    }

    /** An event whose deadlines cannot be set is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(WorkingAgreementEvent event) {
        reaction.after(event);
    }
}
