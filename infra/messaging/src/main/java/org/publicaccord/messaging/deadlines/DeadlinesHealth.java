package org.publicaccord.messaging.deadlines;

import java.time.InstantSource;
import java.util.Optional;
import org.publicaccord.messaging.Trouble;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Out of service once nothing could fire for so long that a person should look; degraded, which
 * stops nothing, while single deadlines fail.
 */
final class DeadlinesHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "deadlines keep failing");

    private final DeadlineRunner runner;
    private final DeadlineProgress progress;
    private final InstantSource system;

    DeadlinesHealth(DeadlineRunner runner, DeadlineProgress progress, InstantSource system) {
        this.runner = runner;
        this.progress = progress;
        this.system = system;
    }

    @Override
    public Health health() {
        Optional<Trouble> trouble = runner.trouble();
        if (trouble.isPresent()) {
            return trouble.get().health(system.instant()).build();
        }
        long failing = progress.failing();
        return failing == 0
                ? Health.up().build()
                : Health.status(DEGRADED).withDetail("failing", failing).build();
    }
}
