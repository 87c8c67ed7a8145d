package org.publicaccord.messaging.deadlines;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.publicaccord.messaging.MessagingSettings;
import org.publicaccord.messaging.MessagingSetup;
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
        return new DeadlinesHealth(runner, deadlines);
    }

    @Bean
    MeterBinder deadlineMeters(StoredDeadlines deadlines) {
        return meters -> {
            Gauge.builder("publicaccord.deadlines.due", deadlines, it -> it.due())
                    .description("deadlines that are due and not done")
                    .register(meters);
            Gauge.builder("publicaccord.deadlines.failing", deadlines, it -> it.failing())
                    .description("deadlines that a person should look at")
                    .register(meters);
        };
    }
}
