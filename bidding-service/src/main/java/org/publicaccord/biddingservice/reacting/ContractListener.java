package org.publicaccord.biddingservice.reacting;

import java.util.Set;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Topic;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.TenderAdvertised;

/**
 * Hands on what contract-service publishes. One group for both reactions, so that what was opened
 * before it was stopped is opened before it is stopped, however long ago that was.
 */
final class ContractListener implements EventConsumer {

    private final WhenTenderAdvertisedThenOpenOpportunity opening;
    private final WhenProcurementTerminatedThenCancel cancelling;

    ContractListener(
            WhenTenderAdvertisedThenOpenOpportunity opening,
            WhenProcurementTerminatedThenCancel cancelling) {
        this.opening = opening;
        this.cancelling = cancelling;
    }

    @Override
    public String group() {
        return "bidding-service.procedures";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.CONTRACT.topicName());
    }

    @Override
    public void consume(ReceivedEvent event) {
        event.published().ifPresent(it -> handOn(event, it));
    }

    private void handOn(ReceivedEvent event, PublishedEvent published) {
        switch (published) {
            case TenderAdvertised it -> opening.after(event, it);
            case ProcurementTerminated it -> cancelling.after(event, it);
            // Everything else on the topic is of no concern to a procedure.
            default -> {}
        }
    }
}
