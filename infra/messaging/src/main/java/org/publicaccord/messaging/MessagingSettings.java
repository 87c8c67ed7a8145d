package org.publicaccord.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every part of messaging is told.
 *
 * @param service this service's name, such as {@code contract-service}
 * @param mongodb where its documents are
 * @param kafka what topics are like that do not exist yet
 * @param leases how instances take turns
 */
@ConfigurationProperties("publicaccord")
public record MessagingSettings(
        String service, Mongodb mongodb, @DefaultValue Kafka kafka, @DefaultValue Leases leases) {

    /**
     * Where documents are.
     *
     * @param database the service's own
     */
    public record Mongodb(String database) {}

    /**
     * What new topics are like.
     *
     * @param partitions of a topic of events; changing it later breaks the order of a contract
     * @param replication how many brokers keep a copy; -1 for the cluster's default
     */
    public record Kafka(@DefaultValue("6") int partitions, @DefaultValue("-1") int replication) {}

    /**
     * How instances take turns.
     *
     * @param duration how long a lease outlives a holder that died
     */
    public record Leases(@DefaultValue("5s") Duration duration) {}
}
