package org.publicaccord.messaging;

import com.mongodb.client.MongoClient;
import java.time.InstantSource;
import java.util.UUID;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.broker.Topics;
import org.publicaccord.messaging.leases.Leases;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What the relay, the consumers and the deadlines of one service share. Of {@code spring.kafka} it
 * takes where the brokers are and how to sign in to them.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty({"publicaccord.service", "publicaccord.mongodb.database"})
@ConditionalOnBean(MongoClient.class)
@EnableConfigurationProperties({MessagingSettings.class, KafkaProperties.class})
public class MessagingSetup {

    @Bean
    Broker messagingBroker(KafkaProperties connection) {
        return new Broker(connection.buildAdminProperties());
    }

    @Bean
    Topics messagingTopics(Broker broker, MessagingSettings settings) {
        return new Topics(broker, settings.kafka().partitions(), settings.kafka().replication());
    }

    @Bean
    Leases messagingLeases(MongoClient client, MessagingSettings settings) {
        String owner =
                "%s %d %s"
                        .formatted(
                                settings.service(),
                                ProcessHandle.current().pid(),
                                UUID.randomUUID());
        return new Leases(
                client.getDatabase(settings.mongodb().database()),
                InstantSource.system(),
                owner,
                settings.leases().duration());
    }
}
