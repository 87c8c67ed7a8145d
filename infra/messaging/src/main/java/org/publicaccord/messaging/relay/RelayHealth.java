package org.publicaccord.messaging.relay;

import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down once the relay has halted, and out of service while it has failed for so long that a person
 * should look; with the reason.
 */
final class RelayHealth implements HealthIndicator {

    private final Relay relay;
    private final InstantSource system;

    RelayHealth(Relay relay, InstantSource system) {
        this.relay = relay;
        this.system = system;
    }

    @Override
    public Health health() {
        return switch (relay.state()) {
            case RelayState.Idle() -> Health.up().withDetail("state", "idle").build();
            case RelayState.Waiting() ->
                    Health.up().withDetail("state", "another instance publishes").build();
            case RelayState.Publishing(long position) ->
                    Health.up()
                            .withDetail("state", "publishing")
                            .withDetail("position", position)
                            .build();
            case RelayState.Recovering recovering ->
                    recovering
                            .trouble()
                            .health(system.instant())
                            .withDetail("state", "recovering")
                            .withDetail("attempts", recovering.attempts())
                            .build();
            case RelayState.Halted(String because) ->
                    Health.down()
                            .withDetail("state", "halted until a person has looked")
                            .withDetail("because", because)
                            .build();
        };
    }
}
