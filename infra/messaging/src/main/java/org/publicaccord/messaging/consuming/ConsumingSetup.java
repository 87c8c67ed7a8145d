package org.publicaccord.messaging.consuming;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.messaging.MessagingSettings;
import org.publicaccord.messaging.MessagingSetup;
import org.publicaccord.messaging.Sampled;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Reads for every {@link EventConsumer} that a service offers; for a service without, nothing. */
@AutoConfiguration(after = MessagingSetup.class)
@ConditionalOnBean(EventConsumer.class)
public class ConsumingSetup {

    @Bean
    Parking parkedEvents(MongoClient client, MessagingSettings settings) {
        return new Parking(
                client.getDatabase(settings.mongodb().database()), InstantSource.system());
    }

    @Bean
    StoredDecisions parkedDecisions(MongoClient client, MessagingSettings settings) {
        return new StoredDecisions(
                client.getDatabase(settings.mongodb().database()), InstantSource.system());
    }

    @Bean
    ConsumerGroups consumerGroups(
            Broker broker,
            Topics topics,
            List<EventConsumer> consumers,
            Parking parking,
            StoredDecisions decisions,
            ObjectProvider<MeterRegistry> meters) {
        return new ConsumerGroups(
                broker,
                topics,
                consumers,
                parking,
                decisions,
                meters.getIfAvailable(CompositeMeterRegistry::new));
    }

    @Bean
    BrokerProgress consumerProgress(Broker broker, ConsumerGroups groups, Parking parking) {
        return new BrokerProgress(broker, groups.topics(), parking);
    }

    @Bean
    ConsumersHealth consumersHealthIndicator(ConsumerGroups groups, Parking parking) {
        return new ConsumersHealth(groups, parking, InstantSource.system());
    }

    @Bean
    MeterBinder consumerMeters(ConsumerGroups groups, BrokerProgress progress) {
        Sampled<Map<String, GroupProgress>> sampled =
                new Sampled<>(() ->
                        progress.groups().stream()
                                .collect(Collectors.toMap(GroupProgress::group, it -> it)));
        return meters ->
                groups.topics().keySet().forEach(group -> meter(sampled, groups, group, meters));
    }

    private static void meter(
            Sampled<Map<String, GroupProgress>> sampled,
            ConsumerGroups groups,
            String group,
            MeterRegistry meters) {
        Gauge.builder(
                        "publicaccord.consumer.lag",
                        sampled,
                        it -> it.show(all -> of(all, group).map(GroupProgress::lag).orElse(0L)))
                .description("records that are not yet handled")
                .tag("group", group)
                .register(meters);
        Gauge.builder(
                        "publicaccord.consumer.parked",
                        sampled,
                        it -> it.show(all -> of(all, group).map(GroupProgress::parked).orElse(0L)))
                .description("events that a person should look at")
                .tag("group", group)
                .register(meters);
        Gauge.builder(
                        "publicaccord.consumer.troubled",
                        groups,
                        it -> it.trouble(group).isPresent() ? 1 : 0)
                .description("whether something keeps the group from reading on: 1, else 0")
                .tag("group", group)
                .register(meters);
    }

    private static Optional<GroupProgress> of(Map<String, GroupProgress> all, String group) {
        return Optional.ofNullable(all.get(group));
    }
}
