package org.publicaccord.notificationservice.inbox;

import java.time.Instant;

/**
 * A message as the API answers it.
 *
 * @param id names the message, also in {@code POST /api/inbox/{id}/read}
 * @param organisation the identifier of the organisation that is told; for auditors the one that
 *     the message is about
 * @param role the wire name of the role that is told, such as {@code contract-manager}
 * @param subject one line
 * @param body plain text, paragraphs parted by an empty line, ending with what to do next
 * @param contractId the contract that it is about
 * @param contractTitle the contract's title when it was told
 * @param eventId the published event that it tells of
 * @param eventType the CloudEvents type of that event
 * @param createdAt legal time of that event
 * @param statutory whether it is about a duty in law, and so always sent
 * @param read whether someone of the recipient has read it
 */
record InboxItem(
        String id,
        String organisation,
        String role,
        String subject,
        String body,
        String contractId,
        String contractTitle,
        String eventId,
        String eventType,
        Instant createdAt,
        boolean statutory,
        boolean read) {

    static InboxItem of(Message message) {
        return new InboxItem(
                message.id().value(),
                message.to().organisation(),
                message.to().role().wireName(),
                message.subject(),
                message.body(),
                message.contractId(),
                message.contractTitle(),
                message.eventId(),
                message.eventType(),
                message.createdAt(),
                message.statutory(),
                message.read());
    }
}
