package org.publicaccord.messaging;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that costs an answer from elsewhere, asked for at most every few seconds however many
 * meters show it. While it cannot be had, meters show no number, and nobody waits for it again and
 * again.
 */
public final class Sampled<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Sampled.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final Supplier<T> source;
    private Optional<T> last = Optional.empty();
    private @Nullable Long askedNanos;

    public Sampled(Supplier<T> source) {
        this.source = source;
    }

    /** What a meter shows of it. */
    public double show(ToDoubleFunction<T> number) {
        return get().map(number::applyAsDouble).orElse(Double.NaN);
    }

    private synchronized Optional<T> get() {
        Long asked = askedNanos;
        if (asked == null || System.nanoTime() - asked > GOOD_FOR.toNanos()) {
            last = ask();
            askedNanos = System.nanoTime();
        }
        return last;
    }

    private Optional<T> ask() {
        try {
            return Optional.of(source.get());
        } catch (RuntimeException unavailable) {
            LOG.debug("No number for the meters", unavailable);
            return Optional.empty();
        }
    }
}
