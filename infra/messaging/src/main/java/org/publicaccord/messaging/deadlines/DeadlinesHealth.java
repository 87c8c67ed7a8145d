package org.publicaccord.messaging.deadlines;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Down while nothing can fire; degraded, which stops nothing, while single deadlines fail. */
final class DeadlinesHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "deadlines keep failing");

    private final DeadlineRunner runner;
    private final DeadlineProgress progress;

    DeadlinesHealth(DeadlineRunner runner, DeadlineProgress progress) {
        this.runner = runner;
        this.progress = progress;
    }

    @Override
    public Health health() {
        Optional<String> trouble = runner.trouble();
        if (trouble.isPresent()) {
            return Health.down().withDetail("because", trouble.get()).build();
        }
        long failing = progress.failing();
        return failing == 0
                ? Health.up().build()
                : Health.status(DEGRADED).withDetail("failing", failing).build();
    }
}
