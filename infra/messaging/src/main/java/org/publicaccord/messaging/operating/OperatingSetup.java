package org.publicaccord.messaging.operating;

import java.util.Optional;
import org.publicaccord.messaging.consuming.ConsumerProgress;
import org.publicaccord.messaging.consuming.ConsumingSetup;
import org.publicaccord.messaging.consuming.ParkedDecisions;
import org.publicaccord.messaging.consuming.ParkedEvents;
import org.publicaccord.messaging.deadlines.DeadlineProgress;
import org.publicaccord.messaging.deadlines.DeadlinesSetup;
import org.publicaccord.messaging.leases.Leases;
import org.publicaccord.messaging.projecting.ProjectingSetup;
import org.publicaccord.messaging.projecting.Rebuilds;
import org.publicaccord.messaging.relay.RelayProgress;
import org.publicaccord.messaging.relay.RelaySetup;
import org.publicaccord.servicekit.ConditionalOnService;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Gives every service the operator's endpoints for what it has. */
@AutoConfiguration(
        after = {
            RelaySetup.class,
            ConsumingSetup.class,
            DeadlinesSetup.class,
            ProjectingSetup.class
        })
@ConditionalOnService
public class OperatingSetup {

    @Bean
    ServiceProgress serviceProgress(
            Optional<RelayProgress> relay,
            Optional<ConsumerProgress> consumers,
            Optional<DeadlineProgress> deadlines,
            Optional<Leases> leases) {
        return new ServiceProgress(relay, consumers, deadlines, leases);
    }

    @Bean
    ProgressEndpoint progressEndpoint(ServiceProgress progress) {
        return new ProgressEndpoint(progress);
    }

    @Bean
    @ConditionalOnBean(ParkedEvents.class)
    ParkedEndpoint parkedEndpoint(ParkedEvents parked, ParkedDecisions decisions) {
        return new ParkedEndpoint(parked, decisions);
    }

    @Bean
    @ConditionalOnBean(Rebuilds.class)
    ProjectionsEndpoint projectionsEndpoint(Rebuilds rebuilds) {
        return new ProjectionsEndpoint(rebuilds);
    }
}
