package org.publicaccord.servicekit.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a service takes, under {@code publicaccord.limits}.
 *
 * @param body the largest body, where a handler does not say otherwise
 * @param concurrentRequests how many requests are worked on at once; more are told to come back
 * @param requestsPerSecond what one caller may send on average; 0 is no limit
 * @param burst what one caller may send at once after a pause, in requests
 */
@ConfigurationProperties("publicaccord.limits")
record Limits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("2000") int concurrentRequests,
        @DefaultValue("0") int requestsPerSecond,
        @DefaultValue("100") int burst) {

    Limits {
        if (body.toBytes() < 1 || concurrentRequests < 1 || requestsPerSecond < 0 || burst < 1) {
            throw new IllegalArgumentException("publicaccord.limits must be positive");
        }
    }
}
