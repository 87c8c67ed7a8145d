package org.publicaccord.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.extensions.kafka.eventhandling.DefaultKafkaMessageConverter;
import org.axonframework.extensions.kafka.eventhandling.producer.ConfirmationMode;
import org.axonframework.extensions.kafka.eventhandling.producer.DefaultProducerFactory;
import org.axonframework.extensions.kafka.eventhandling.producer.KafkaPublisher;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's own publisher to Kafka, at its best setting for single events; a peer. */
final class StockPublisher implements AutoCloseable {

    private final KafkaPublisher<String, byte[]> publisher;
    private long number;

    StockPublisher(String bootstrapServers, String topic, ConfirmationMode mode) {
        Map<String, Object> settings = new HashMap<>(RawProducer.settings(bootstrapServers, 0));
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        DefaultProducerFactory.Builder<String, byte[]> producers =
                DefaultProducerFactory.<String, byte[]>builder()
                        .configuration(settings)
                        .confirmationMode(mode);
        if (mode == ConfirmationMode.TRANSACTIONAL) {
            producers.transactionalIdPrefix("stock-" + UUID.randomUUID());
        }
        var serializer = Jackson3Serializer.builder().build();
        publisher =
                KafkaPublisher.<String, byte[]>builder()
                        .serializer(serializer)
                        .messageConverter(
                                DefaultKafkaMessageConverter.builder()
                                        .serializer(serializer)
                                        .build())
                        .producerFactory(producers.build())
                        .publisherAckTimeout(10_000)
                        .topicResolver(_ -> Optional.of(topic))
                        .build();
    }

    /** Publishes one event, and returns when it is acknowledged. */
    Object publish() {
        DomainEventMessage<?> event = Payments.message(UUID.randomUUID().toString(), 0, number++);
        var work = DefaultUnitOfWork.startAndGet(event);
        publisher.send(event);
        work.commit();
        return event;
    }

    @Override
    public void close() {
        publisher.shutDown();
    }
}
