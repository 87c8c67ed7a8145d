package org.publicaccord.messaging.consuming;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.publicaccord.messaging.Trouble;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Out of service once a group could not read on for so long that a person should look; degraded,
 * which stops nothing, while events are parked.
 */
final class ConsumersHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "events are parked");

    private final ConsumerGroups groups;
    private final ParkedEvents parked;
    private final InstantSource system;

    ConsumersHealth(ConsumerGroups groups, ParkedEvents parked, InstantSource system) {
        this.groups = groups;
        this.parked = parked;
        this.system = system;
    }

    @Override
    public Health health() {
        Map<String, Trouble> troubles = groups.troubles();
        Instant now = system.instant();
        if (troubles.values().stream().anyMatch(it -> it.needsAPerson(now))) {
            return Health.outOfService().withDetails(troubles).build();
        }
        Map<String, Long> parkings = new TreeMap<>();
        for (String group : groups.topics().keySet()) {
            long count = parked.count(group);
            if (count > 0) {
                parkings.put(group, count);
            }
        }
        return parkings.isEmpty()
                ? Health.up().withDetails(troubles).build()
                : Health.status(DEGRADED).withDetail("parked", parkings).build();
    }
}
