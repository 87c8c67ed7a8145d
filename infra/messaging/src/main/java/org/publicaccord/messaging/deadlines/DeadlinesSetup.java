package org.publicaccord.messaging.deadlines;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;
import org.publicaccord.messaging.MessagingSettings;
import org.publicaccord.messaging.MessagingSetup;
import org.publicaccord.messaging.Sampled;
import org.publicaccord.messaging.leases.Leases;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/**
 * Gives a service its schedule: {@code publicaccord.deadlines.enabled=true}. The service offers a
 * {@link DeadlineHandler}; legal time comes from the context's {@link InstantSource}.
 */
@AutoConfiguration(after = MessagingSetup.class)
@ConditionalOnBooleanProperty("publicaccord.deadlines.enabled")
public class DeadlinesSetup {

    @Bean
    NextDue nextDueDeadline() {
        return new NextDue();
    }

    @Bean
    StoredDeadlines deadlineSchedule(
            MongoClient client, MessagingSettings settings, InstantSource legal, NextDue nextDue) {
        return new StoredDeadlines(
                client.getDatabase(settings.mongodb().database()),
                legal,
                InstantSource.system(),
                nextDue);
    }

    @Bean
    DeadlineRunner deadlineRunner(
            StoredDeadlines deadlines,
            DeadlineHandler handler,
            Leases leases,
            InstantSource legal,
            NextDue nextDue) {
        return new DeadlineRunner(deadlines, handler, leases, legal, nextDue);
    }

    @Bean
    DeadlinesHealth deadlinesHealthIndicator(DeadlineRunner runner, StoredDeadlines deadlines) {
        return new DeadlinesHealth(runner, deadlines, InstantSource.system());
    }

    @Bean
    MeterBinder deadlineMeters(StoredDeadlines deadlines, Leases leases) {
        Sampled<DeadlineCounts> counts = new Sampled<>(deadlines::counts);
        return meters -> {
            gauge("scheduled", "deadlines that are not done", counts, DeadlineCounts::scheduled)
                    .register(meters);
            gauge("due", "deadlines that are due and not done", counts, DeadlineCounts::due)
                    .register(meters);
            gauge(
                            "overdue",
                            "deadlines that are due for more than a minute",
                            counts,
                            DeadlineCounts::overdue)
                    .register(meters);
            gauge(
                            "failing",
                            "deadlines that a person should look at",
                            counts,
                            DeadlineCounts::failing)
                    .register(meters);
            leases.meter(DeadlineRunner.LEASE, meters);
        };
    }

    private static Gauge.Builder<Sampled<DeadlineCounts>> gauge(
            String name,
            String description,
            Sampled<DeadlineCounts> counts,
            ToDoubleFunction<DeadlineCounts> which) {
        return Gauge.builder("publicaccord.deadlines." + name, counts, it -> it.show(which))
                .description(description);
    }
}
