package org.publicaccord.messaging.consuming;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Down while a group cannot read on; degraded, which stops nothing, while events are parked. */
final class ConsumersHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "events are parked");

    private final ConsumerGroups groups;
    private final ParkedEvents parked;

    ConsumersHealth(ConsumerGroups groups, ParkedEvents parked) {
        this.groups = groups;
        this.parked = parked;
    }

    @Override
    public Health health() {
        Map<String, String> troubles = groups.troubles();
        if (!troubles.isEmpty()) {
            return Health.down().withDetails(troubles).build();
        }
        Map<String, Long> parkings = new TreeMap<>();
        for (String group : groups.topics().keySet()) {
            long count = parked.count(group);
            if (count > 0) {
                parkings.put(group, count);
            }
        }
        return parkings.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetail("parked", parkings).build();
    }
}
