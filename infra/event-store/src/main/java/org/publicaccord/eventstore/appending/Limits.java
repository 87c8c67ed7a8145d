package org.publicaccord.eventstore.appending;

import java.time.Duration;

/**
 * How much the appender takes on.
 *
 * @param queue how many drafts may wait
 * @param batch how many commits go in one write
 * @param batchBytes at most how many bytes of events go in one write of several commits
 * @param patience how long a caller waits for the outcome
 */
public record Limits(int queue, int batch, long batchBytes, Duration patience) {

    public static final Limits DEFAULT =
            new Limits(4_096, 256, 16L * 1024 * 1024, Duration.ofSeconds(10));

    public Limits {
        if (queue < 1 || batch < 1 || batch > 1_000 || batchBytes < 1 || !patience.isPositive()) {
            throw new IllegalArgumentException("limits are positive, and a batch at most 1,000");
        }
    }

    /** The same limits with another patience. */
    public Limits withPatience(Duration other) {
        return new Limits(queue, batch, batchBytes, other);
    }
}
