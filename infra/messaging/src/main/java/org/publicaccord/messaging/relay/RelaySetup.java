package org.publicaccord.messaging.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.messaging.MessagingSetup;
import org.publicaccord.messaging.Sampled;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.leases.Leases;
import org.publicaccord.published.Topic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/**
 * Gives a service its relay: {@code publicaccord.relay.enabled=true} and {@code
 * publicaccord.relay.topic}. The service offers an {@link EventTranslation}.
 */
@AutoConfiguration(after = MessagingSetup.class)
@ConditionalOnBooleanProperty("publicaccord.relay.enabled")
public class RelaySetup {

    @Bean
    Relay eventRelay(
            Broker broker,
            Topics topics,
            CommitTail tail,
            EventTranslation translation,
            Leases leases,
            @Value("${publicaccord.relay.topic}") String topicName) {
        Topic topic =
                Topic.named(topicName)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "publicaccord.relay.topic names no topic of ours: "
                                                + topicName));
        return new Relay(
                broker,
                topics,
                tail,
                translation,
                leases,
                InstantSource.system(),
                new RelaySettings(topic));
    }

    @Bean
    RelayHealth relayHealthIndicator(Relay relay) {
        return new RelayHealth(relay, InstantSource.system());
    }

    @Bean
    MeterBinder relayMeters(Relay relay, Leases leases) {
        Sampled<RelayStanding> standing = new Sampled<>(relay::standing);
        return meters -> {
            Gauge.builder("publicaccord.relay.lag", standing, it -> it.show(RelayStanding::lag))
                    .description("commits of the store that are not yet on Kafka")
                    .register(meters);
            Gauge.builder(
                            "publicaccord.relay.position",
                            standing,
                            it -> it.show(RelayStanding::position))
                    .description("the last commit of the store that is on Kafka")
                    .register(meters);
            leases.meter(RelaySettings.LEASE, meters);
        };
    }
}
