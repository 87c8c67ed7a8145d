package org.publicaccord.notificationservice.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.notificationservice.telling.Known;
import org.publicaccord.notificationservice.telling.Tellings;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Topic;

/**
 * Turns published events into messages. What an event tells depends on what was known before it, so
 * its messages are delivered before it is remembered: cut short in between, the same event gives
 * the same messages again, which are there already.
 */
final class InboxListener implements EventConsumer {

    private static final String KNOWN = "known";

    private final Inbox inbox;
    private final MongoCollection<Document> memory;
    private final CompetitionRows competitions;

    InboxListener(Inbox inbox, MongoDatabase database) {
        this.inbox = inbox;
        this.memory = database.getCollection("known_of_streams");
        this.competitions = new CompetitionRows(inbox, database);
    }

    @Override
    public String group() {
        return "notification-service.inbox";
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                Topic.CONTRACT.topicName(),
                Topic.BIDDING.topicName(),
                Topic.MONITORING.topicName());
    }

    @Override
    public void consume(ReceivedEvent received) {
        received.published()
                .ifPresent(event -> {
                    tellOnce(received, event);
                    competitions.take(received, event);
                });
    }

    private void tellOnce(ReceivedEvent received, PublishedEvent event) {
        var cause = Cause.of(received);
        ProjectionRows.apply(
                memory,
                received.stream(),
                received,
                row -> {
                    var known = knownIn(row);
                    Tellings.of(event, known)
                            .forEach(telling -> inbox.deliver(Message.of(cause, telling)));
                    return row.append(KNOWN, write(known.after(event)));
                });
    }

    private static Known knownIn(Document row) {
        return Optional.ofNullable(row.getString(KNOWN))
                .map(json -> PublishedJson.mapper().readValue(json, Known.class))
                .orElse(Known.NOTHING);
    }

    private static String write(Known known) {
        return PublishedJson.mapper().writeValueAsString(known);
    }
}
