package org.publicaccord.notificationservice.inbox;

import java.time.Instant;
import org.publicaccord.messaging.consuming.ReceivedEvent;

/**
 * The published event that a message tells of.
 *
 * @param source who published it
 * @param id unique in its source, the same at every delivery
 * @param type the CloudEvents type
 * @param subject the contract that it is about
 * @param time legal time
 */
record Cause(String source, String id, String type, String subject, Instant time) {

    static Cause of(ReceivedEvent event) {
        return new Cause(event.source(), event.id(), event.type(), event.subject(), event.time());
    }
}
