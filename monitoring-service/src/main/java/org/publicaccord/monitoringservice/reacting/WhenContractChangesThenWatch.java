package org.publicaccord.monitoringservice.reacting;

import java.util.Optional;
import java.util.Set;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Topic;
import org.publicaccord.published.contract.ContractEvent;

/** A contract that is imported or procured here is watched; what changes of it is followed. */
final class WhenContractChangesThenWatch implements EventConsumer {

    private static final String REACTION = "watch";

    private final Sending sending;

    WhenContractChangesThenWatch(Sending sending) {
        this.sending = sending;
    }

    @Override
    public String group() {
        return "monitoring-service.watching";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.CONTRACT.topicName());
    }

    @Override
    public void consume(ReceivedEvent event) {
        event.published()
                .flatMap(WhenContractChangesThenWatch::ofContract)
                .flatMap(ContractTranslation::commandOf)
                .ifPresent(command -> sending.because(event, REACTION, command));
    }

    private static Optional<ContractEvent> ofContract(PublishedEvent event) {
        return event instanceof ContractEvent contract ? Optional.of(contract) : Optional.empty();
    }
}
