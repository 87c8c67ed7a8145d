package org.publicaccord.messaging.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while events cannot be published, with the reason. */
final class RelayHealth implements HealthIndicator {

    private final Relay relay;

    RelayHealth(Relay relay) {
        this.relay = relay;
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
                    Health.down()
                            .withDetail("state", "recovering")
                            .withDetail("because", recovering.because())
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
