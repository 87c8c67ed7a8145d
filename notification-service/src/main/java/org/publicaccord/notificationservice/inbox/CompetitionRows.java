package org.publicaccord.notificationservice.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.notificationservice.telling.Competition;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;

/**
 * Tells what takes the events of two services, in whatever order their topics are read: a row a
 * competition keeps what came first until the rest is there. The messages bear the identity of the
 * event that they are about, not of the one that came last, so that another order gives the same
 * messages.
 */
final class CompetitionRows {

    private static final String COMPETITION = "competition";
    private static final String ANNOUNCED_BY = "announcedBy";

    private final Inbox inbox;
    private final MongoCollection<Document> rows;

    CompetitionRows(Inbox inbox, MongoDatabase database) {
        this.inbox = inbox;
        this.rows = database.getCollection("competitions");
    }

    void take(ReceivedEvent received, PublishedEvent event) {
        if (Competition.isToldOfBy(event)) {
            ProjectionRows.apply(
                    rows, received.subject(), received, row -> told(row, received, event));
        }
    }

    /** Delivers before it remembers, so that what is cut short is told again. */
    private Document told(Document row, ReceivedEvent received, PublishedEvent event) {
        var competition = competitionIn(row).after(event);
        var announcedBy =
                Competition.announces(event)
                        ? Optional.of(Cause.of(received))
                        : read(row, ANNOUNCED_BY, Cause.class);
        announcedBy.ifPresent(cause ->
                inbox.deliver(
                        competition.tellings().stream()
                                .map(telling -> Message.of(cause, telling))
                                .toList()));
        announcedBy.ifPresent(cause -> row.append(ANNOUNCED_BY, write(cause)));
        return row.append(COMPETITION, write(competition));
    }

    private static Competition competitionIn(Document row) {
        return read(row, COMPETITION, Competition.class).orElse(Competition.NOTHING);
    }

    private static <T> Optional<T> read(Document row, String field, Class<T> type) {
        return Optional.ofNullable(row.getString(field))
                .map(json -> PublishedJson.mapper().readValue(json, type));
    }

    private static String write(Object value) {
        return PublishedJson.mapper().writeValueAsString(value);
    }
}
