package org.publicaccord.notificationservice.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.springframework.web.util.UriUtils;

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
 * @param page the path of the contract's page in the console, such as {@code /contracts/7}
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
        String page,
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
                "/contracts/" + UriUtils.encodePathSegment(message.contractId(), UTF_8),
                message.contractTitle(),
                message.eventId(),
                message.eventType(),
                message.createdAt(),
                message.statutory(),
                message.read());
    }
}
