package org.publicaccord.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;

/**
 * What keeps a part of a service from going on. It tries again by itself; only if that goes on for
 * a while has a person to look.
 *
 * @param because in a sentence
 * @param since system time at which it began, however often it was tried since
 */
public record Trouble(String because, Instant since) {

    /** A broker or a store that is restarted is back sooner. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The same trouble with the latest reason, or a new one. */
    public static Trouble goingOn(Optional<Trouble> before, String because, Instant now) {
        return new Trouble(because, before.map(Trouble::since).orElse(now));
    }

    /** Up at first, out of service once a person has to look; with the reason in either case. */
    public Health.Builder health(Instant now) {
        Health.Builder health = needsAPerson(now) ? Health.outOfService() : Health.up();
        return health.withDetail("because", because).withDetail("since", since);
    }

    /** Whether it goes on for so long that it will hardly end by itself. */
    public boolean needsAPerson(Instant now) {
        return since.plus(PATIENCE).isBefore(now);
    }
}
