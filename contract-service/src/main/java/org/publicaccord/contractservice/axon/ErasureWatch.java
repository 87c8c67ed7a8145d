package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.publicaccord.contractservice.documents.DocumentEvent;
import org.publicaccord.contractservice.reacting.WhenDocumentIsErasedThenDestroyContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what destroys the content of erased documents. */
@Component
@ProcessingGroup(ErasureWatch.NAME)
final class ErasureWatch {

    static final String NAME = "erasure-watch";

    private final WhenDocumentIsErasedThenDestroyContent reaction;

    ErasureWatch(WhenDocumentIsErasedThenDestroyContent reaction) {
        this.reaction = reaction;
    }

    /** An event that cannot be followed is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(DocumentEvent event) {
        reaction.after(event);
    }
}
