package org.publicaccord.messaging.consuming;

import java.util.List;

/**
 * A consumer that takes many events by fewer reads and writes than one by one.
 *
 * <p>What was read together is given to it together. If that fails, for whatever reason, each event
 * is given to {@link #consume} by itself: so the one that cannot be taken is found and parked, and
 * the others are taken.
 */
public interface CollectingConsumer extends EventConsumer {

    /**
     * Takes events; returns when the effect of all is durable.
     *
     * @param events at most as many as one poll gives; those of a stream in their order
     * @throws RuntimeException if not all could be taken; some may have been, and come again
     */
    void consumeAll(List<ReceivedEvent> events);

    @Override
    default void consume(ReceivedEvent event) {
        consumeAll(List.of(event));
    }
}
