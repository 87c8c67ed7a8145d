package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.publicaccord.contractservice.framework.FrameworkEvent;
import org.publicaccord.contractservice.registering.Directory;
import org.publicaccord.contractservice.strategy.StrategyEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Feeds the directory of strategies and frameworks from the event store, in its order. */
@Component
@ProcessingGroup(Directory.NAME)
class DirectoryProjection {

    private final Directory directory;

    DirectoryProjection(Directory directory) {
        this.directory = directory;
    }

    /** An event that cannot be taken is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                Directory.NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(StrategyEvent event, @SequenceNumber long sequence) {
        directory.take(event, sequence);
    }

    @EventHandler
    void on(FrameworkEvent event, @SequenceNumber long sequence) {
        directory.take(event, sequence);
    }
}
