package org.publicaccord.messaging.relay;

import java.time.Duration;
import org.publicaccord.published.Topic;

/**
 * What one service's relay is told.
 *
 * @param topic where to publish; it names the service too
 * @param idle how long an idle relay waits before it looks at its lease again
 * @param longestBackoff how long it waits at most before it tries again after an error
 */
public record RelaySettings(Topic topic, Duration idle, Duration longestBackoff) {

    /** How many events one transaction publishes at most, unless one commit alone has more. */
    public static final int MAX_EVENTS = 2_000;

    /** The lease's name in the service's database. */
    static final String LEASE = "relay";

    public RelaySettings(Topic topic) {
        this(topic, Duration.ofMillis(250), Duration.ofSeconds(5));
    }

    /** Whoever opens a producer with this id fences the one before. */
    String transactionalId() {
        return "publicaccord.relay." + topic.service();
    }

    /** Where the relay notes, in the same transaction, how far it has come. */
    String checkpointTopic() {
        return topic.topicName() + ".relay";
    }
}
