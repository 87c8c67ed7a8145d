package org.publicaccord.notificationservice.inbox;

import java.time.Instant;
import org.publicaccord.notificationservice.telling.Recipient;
import org.publicaccord.notificationservice.telling.Telling;

/**
 * A message in the inbox.
 *
 * @param template the wire name of its kind
 * @param body plain text
 * @param contractId the contract that it is about
 * @param createdAt legal time of the event that it tells of
 * @param statutory whether it is always sent
 * @param read whether someone of the recipient has read it
 */
record Message(
        MessageId id,
        Recipient to,
        String template,
        String subject,
        String body,
        String contractId,
        String contractTitle,
        String eventId,
        String eventType,
        Instant createdAt,
        boolean statutory,
        boolean read) {

    /** What is told of an event, as a message that nobody has read. */
    static Message of(Cause cause, Telling telling) {
        return new Message(
                MessageId.of(cause, telling, Channel.INBOX),
                telling.to(),
                telling.template().wireName(),
                telling.wording().subject(),
                telling.wording().body(),
                cause.subject(),
                telling.contractTitle(),
                cause.id(),
                cause.type(),
                cause.time(),
                telling.statutory(),
                false);
    }

    Box box() {
        return Box.of(to);
    }
}
