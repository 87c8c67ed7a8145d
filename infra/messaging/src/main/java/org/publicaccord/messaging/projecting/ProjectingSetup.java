package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.messaging.MessagingSettings;
import org.publicaccord.messaging.MessagingSetup;
import org.publicaccord.messaging.broker.Broker;
import org.publicaccord.messaging.consuming.ConsumingSetup;
import org.publicaccord.messaging.consuming.Parking;
import org.publicaccord.messaging.consuming.StoredDecisions;
import org.publicaccord.messaging.leases.Leases;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Makes every {@link Projection} that a service offers one that can be rebuilt. */
@AutoConfiguration(after = {MessagingSetup.class, ConsumingSetup.class})
@ConditionalOnBean({Projection.class, MessagingSettings.class})
public class ProjectingSetup {

    @Bean
    RebuildOrders rebuildOrders(MongoClient client, MessagingSettings settings) {
        return new RebuildOrders(
                client.getDatabase(settings.mongodb().database()), InstantSource.system());
    }

    /** The rows that are read have their indexes from the start. */
    @Bean
    Rebuilds rebuilds(List<Projection> projections, RebuildOrders orders) {
        projections.forEach(it -> it.prepare(it.generations().live()));
        return new Rebuilds(projections, orders);
    }

    @Bean
    Rebuilder rebuilder(
            Rebuilds rebuilds,
            RebuildOrders orders,
            Leases leases,
            Broker broker,
            Optional<Parking> parking,
            Optional<StoredDecisions> decisions,
            Optional<CommitTail> tail) {
        return new Rebuilder(
                rebuilds,
                orders,
                new Feeds(broker, parking, decisions, tail),
                leases,
                InstantSource.system());
    }

    @Bean
    MeterBinder rebuildMeters(Leases leases) {
        return meters -> leases.meter(Rebuilder.LEASE, meters);
    }
}
