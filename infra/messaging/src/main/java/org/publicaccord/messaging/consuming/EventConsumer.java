package org.publicaccord.messaging.consuming;

import java.util.Set;

/**
 * Takes published events: a projection or a reaction. A service offers one bean each. One that can
 * take many at once is a {@link CollectingConsumer}.
 *
 * <p>Events of one stream come in order. Each comes at least once, so taking one twice must change
 * nothing: write projections through {@link ProjectionRows}, and give a reaction's command an id
 * made from the event's. Types that a consumer does not know it skips.
 */
public interface EventConsumer {

    /** The name of the consumer group, such as {@code monitoring-service.obligations}; stable. */
    String group();

    /** The topics to read, such as {@code publicaccord.contract.v1}, from the first event on. */
    Set<String> topics();

    /**
     * Takes an event; returns when its effect is durable.
     *
     * @throws TransientFailure or an exception of the store's or the broker's client: the event is
     *     tried again, with backoff, until it passes
     * @throws RuntimeException any other: the event is parked, and later events of its stream
     *     behind it
     */
    void consume(ReceivedEvent event);
}
