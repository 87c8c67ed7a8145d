package org.publicaccord.contractservice.axon;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.register.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Feeds the register from the event store, in its order and from its first event. */
@Component
@ProcessingGroup(Register.NAME)
class RegisterProjection {

    private final Register register;

    RegisterProjection(Register register) {
        this.register = register;
    }

    /** An event that cannot be taken is tried again; it is never passed over. */
    @Autowired
    void insistOnEveryEvent(EventProcessingConfigurer processing) {
        processing.registerListenerInvocationErrorHandler(
                Register.NAME, _ -> PropagatingErrorHandler.instance());
    }

    @EventHandler
    void on(
            ContractEvent event,
            @MessageIdentifier String id,
            @SequenceNumber long sequence,
            @Timestamp Instant at,
            MetaData metadata) {
        register.take(new Happening(id, sequence, at, event, By.of(texts(metadata))));
    }

    private static Map<String, String> texts(MetaData metadata) {
        return metadata.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> String.valueOf(it.getValue())));
    }
}
