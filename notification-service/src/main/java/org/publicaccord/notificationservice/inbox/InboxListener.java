package org.publicaccord.notificationservice.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publicaccord.messaging.consuming.CollectingConsumer;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.notificationservice.telling.Competition;
import org.publicaccord.notificationservice.telling.Known;
import org.publicaccord.notificationservice.telling.Tellings;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Topic;

/**
 * Turns published events into messages. What an event tells depends on what was known before it, so
 * its messages are delivered before it is remembered: cut short in between, the same event gives
 * the same messages again, which are there already. Of events that were read together the messages
 * are delivered by one write, and what is known after them is remembered by another.
 */
final class InboxListener implements CollectingConsumer {

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
    public void consumeAll(List<ReceivedEvent> events) {
        var heard = events.stream().flatMap(it -> Heard.of(it).stream()).toList();
        if (heard.stream().anyMatch(it -> Competition.isToldOfBy(it.event()))) {
            heard.forEach(it -> {
                tell(List.of(it));
                competitions.take(it.received(), it.event());
            });
        } else {
            tell(heard);
        }
    }

    private void tell(List<Heard> heard) {
        var told = new ArrayList<Message>();
        ProjectionRows.applyAll(
                memory,
                heard.stream().map(it -> telling(it, told)).toList(),
                () -> inbox.deliver(told));
    }

    private static RowChange telling(Heard heard, List<Message> told) {
        var received = heard.received();
        var cause = Cause.of(received);
        return new RowChange(
                received.stream(),
                received.stream(),
                received.sequence(),
                row -> {
                    var known = knownIn(row);
                    Tellings.of(heard.event(), known)
                            .forEach(telling -> told.add(Message.of(cause, telling)));
                    return row.append(KNOWN, write(known.after(heard.event())));
                });
    }

    /** An event that says something. */
    private record Heard(ReceivedEvent received, PublishedEvent event) {

        static Optional<Heard> of(ReceivedEvent received) {
            return received.published().map(event -> new Heard(received, event));
        }
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
