package org.publicaccord.notificationservice.inbox;

import java.util.Date;
import org.bson.Document;
import org.publicaccord.notificationservice.telling.Recipient;
import org.publicaccord.notificationservice.telling.RecipientRole;

/** How a message lies in the database. */
final class MessageRow {

    static final String ID = "_id";
    static final String PLACE = "place";
    static final String READ = "read";

    private MessageRow() {}

    static Document of(Message message, String place) {
        return new Document(ID, message.id().value())
                .append(PLACE, place)
                .append("organisation", message.to().organisation())
                .append("role", message.to().role().name())
                .append("channel", Channel.INBOX.wireName())
                .append("status", "delivered")
                .append("template", message.template())
                .append("subject", message.subject())
                .append("body", message.body())
                .append("contractId", message.contractId())
                .append("contractTitle", message.contractTitle())
                .append("eventId", message.eventId())
                .append("eventType", message.eventType())
                .append("createdAt", Date.from(message.createdAt()))
                .append("statutory", message.statutory())
                .append(READ, message.read());
    }

    static Message message(Document row) {
        return new Message(
                new MessageId(row.getString(ID)),
                new Recipient(
                        row.getString("organisation"),
                        RecipientRole.valueOf(row.getString("role"))),
                row.getString("template"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("contractId"),
                row.getString("contractTitle"),
                row.getString("eventId"),
                row.getString("eventType"),
                row.getDate("createdAt").toInstant(),
                row.getBoolean("statutory"),
                row.getBoolean(READ));
    }

    /** The number that a row has in its box. */
    static long number(Document row) {
        var place = row.getString(PLACE);
        return Long.parseLong(place.substring(place.lastIndexOf('#') + 1));
    }
}
