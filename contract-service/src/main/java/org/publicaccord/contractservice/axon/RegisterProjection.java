package org.publicaccord.contractservice.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.register.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Feeds the register from the event store, in its order and from its first event. What a processor
 * takes as one batch is written at once, when its last event is read: before the processor stores
 * where it stands, which it does when the unit of work prepares to commit.
 */
@Component
@ProcessingGroup(Register.NAME)
class RegisterProjection {

    private static final String READ = RegisterProjection.class.getName() + ".read";

    private final Register register;

    RegisterProjection(Register register) {
        this.register = register;
    }

    /** An event that cannot be taken is tried again; it is never passed over. */
    @Autowired
    void takeEveryEvent(EventProcessingConfigurer processing) {
        processing
                .registerListenerInvocationErrorHandler(
                        Register.NAME, _ -> PropagatingErrorHandler.instance())
                .registerHandlerInterceptor(Register.NAME, _ -> this::takeWithTheLast);
    }

    private Object takeWithTheLast(
            UnitOfWork<? extends EventMessage<?>> batch, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        if (!(batch instanceof BatchingUnitOfWork<?> many) || many.isLastMessage()) {
            register.take(read(batch));
        }
        return result;
    }

    private static List<Happening> read(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(READ, _ -> new ArrayList<>());
    }

    @EventHandler
    void on(
            ContractEvent event,
            @MessageIdentifier String id,
            @SequenceNumber long sequence,
            @Timestamp Instant at,
            MetaData metadata,
            UnitOfWork<?> batch) {
        read(batch).add(new Happening(id, sequence, at, event, By.of(texts(metadata))));
    }

    private static Map<String, String> texts(MetaData metadata) {
        return metadata.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> String.valueOf(it.getValue())));
    }
}
