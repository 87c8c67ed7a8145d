package org.publicaccord.contractservice.axon;

import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.grant.GrantEvent;
import org.publicaccord.contractservice.reacting.WhenGrantGoesOnThenSetDeadlines;
import org.publicaccord.contractservice.reacting.WhenOfferEndsThenDropGrant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Hands every event of the store, in order, to what watches grants. */
@Component
@ProcessingGroup(GrantWatch.NAME)
final class GrantWatch {

    static final String NAME = "grant-watch";

    private final WhenGrantGoesOnThenSetDeadlines deadlines;
    private final WhenOfferEndsThenDropGrant ledgers;

    GrantWatch(WhenGrantGoesOnThenSetDeadlines deadlines, WhenOfferEndsThenDropGrant ledgers) {
        this.deadlines = deadlines;
        this.ledgers = ledgers;
    }

    /** An event that cannot be acted on is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(GrantEvent event, @MessageIdentifier String id) {
        deadlines.after(event);
        ledgers.after(event, id);
    }

    @EventHandler
    void on(DeliveryEvent event) {
        deadlines.after(event);
    }
}
