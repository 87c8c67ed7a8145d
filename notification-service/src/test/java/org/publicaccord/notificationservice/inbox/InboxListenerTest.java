package org.publicaccord.notificationservice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;
import static org.publicaccord.notificationservice.Contracts.peerSupport;
import static org.publicaccord.notificationservice.Contracts.renewalDecision;
import static org.publicaccord.notificationservice.Contracts.terminationNotice;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.notificationservice.Procurements;
import org.publicaccord.notificationservice.Published;
import org.publicaccord.notificationservice.Tenders;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Topic;
import tools.jackson.core.JacksonException;

class InboxListenerTest {

    @TempDir static Path directory;
    private static StoreForTests store;

    private final Published published = new Published();
    private MongoDatabase database;
    private InboxListener listener;

    @BeforeAll
    static void start() {
        store = new StoreForTests(directory);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @BeforeEach
    void empty() {
        database = store.emptyDatabase();
        listener = new InboxListener(new Inbox(database), database);
    }

    @Test
    void a_supplier_named_in_an_imported_award_gets_exactly_one_message() {
        take(peerSupport().imported());

        assertThat(messagesTo(CO_OP.id()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getString("template")).isEqualTo("award-recorded");
                    assertThat(it.getString("eventId")).isEqualTo("peer-support-CONTRACT-0");
                    assertThat(it.getString("status")).isEqualTo("delivered");
                });
        assertThat(messagesTo(COUNCIL.id())).hasSize(2);
    }

    @Test
    void a_replay_of_everything_sends_nothing_twice() {
        var history = history();
        history.forEach(listener::consume);
        var before = allMessages();

        history.forEach(listener::consume);
        history.reversed().forEach(listener::consume);

        assertThat(before).hasSizeGreaterThan(10);
        assertThat(allMessages()).isEqualTo(before);
    }

    @Test
    void a_rebuild_from_the_first_event_sends_nothing_twice() {
        var history = history();
        history.forEach(listener::consume);
        var before = allMessages();

        database.getCollection("known_of_streams").drop();
        database.getCollection("competitions").drop();
        history.forEach(listener::consume);

        assertThat(allMessages()).isEqualTo(before);
    }

    @Test
    void a_rebuild_of_the_inbox_gives_the_same_messages() {
        var history = history();
        history.forEach(listener::consume);
        var before = allMessages();

        database.drop();
        listener = new InboxListener(new Inbox(database), database);
        history.forEach(listener::consume);

        assertThat(allMessages()).isEqualTo(before);
    }

    @Test
    void events_read_together_tell_what_they_tell_one_by_one() {
        var imported = numbered(ofAnImportedContract());
        var everything = history();
        Stream.of(imported, everything).flatMap(List::stream).forEach(listener::consume);
        var before = allMessages();

        database.drop();
        listener = new InboxListener(new Inbox(database), database);
        listener.consumeAll(imported.subList(0, 3));
        listener.consumeAll(imported);
        listener.consumeAll(everything);
        listener.consumeAll(everything);

        assertThat(allMessages()).isEqualTo(before);
    }

    /** What was read together with it is told when each comes by itself. */
    @Test
    void of_events_read_together_one_that_breaks_its_promise_leaves_nothing() {
        var sound = published.next(peerSupport().imported());
        var broken = received("org.publicaccord.contract.imported.v1", "{\"contractId\":\"x\"}");

        assertThatThrownBy(() -> listener.consumeAll(List.of(sound, broken)))
                .isInstanceOf(JacksonException.class);
        assertThat(allMessages()).isEmpty();
    }

    @Test
    void an_event_cut_short_after_some_of_its_messages_is_told_whole_and_once() {
        var imported = published.next(peerSupport().by(COUNCIL, CO_OP, TRUST).imported());
        listener.consume(imported);
        var whole = allMessages();
        database.getCollection("known_of_streams").drop();
        database.getCollection("messages").deleteOne(new Document("organisation", TRUST.id()));

        listener.consume(imported);

        assertThat(identities(allMessages())).isEqualTo(identities(whole));
    }

    @Test
    void an_old_event_that_comes_again_after_newer_ones_changes_neither_inbox_nor_memory() {
        var first = published.next(peerSupport().imported());
        listener.consume(first);
        take(peerSupport().worth("5").updated());
        listener.consume(first);
        var before = allMessages();

        take(peerSupport().worth("5.00").updated());

        assertThat(allMessages()).isEqualTo(before);
    }

    @Test
    void streams_of_two_services_about_one_contract_may_come_in_any_order() {
        take(peerSupport().missed(terminationNotice("2026-11-21")));
        take(peerSupport().imported());

        assertThat(messagesTo(COUNCIL.id()))
                .extracting(it -> it.getString("template"))
                .containsExactlyInAnyOrder(
                        "deadline-missed",
                        "deadline-missed",
                        "deadline-missed",
                        "contract-recorded",
                        "contract-recorded");
    }

    @Test
    void withheld_and_unknown_events_are_passed_over() {
        listener.consume(received("org.publicaccord.contract.withheld.v1", ""));
        listener.consume(received("org.publicaccord.contract.of-later-days.v1", "{}"));

        assertThat(allMessages()).isEmpty();
    }

    @Test
    void an_event_that_breaks_its_promise_is_refused_and_leaves_nothing() {
        var broken = received("org.publicaccord.contract.imported.v1", "{\"contractId\":\"x\"}");

        assertThatThrownBy(() -> listener.consume(broken)).isInstanceOf(JacksonException.class);
        assertThat(allMessages()).isEmpty();
    }

    private List<ReceivedEvent> history() {
        return numbered(Stream.concat(ofAnImportedContract(), ofACompetition()));
    }

    private static Stream<PublishedEvent> ofAnImportedContract() {
        return Stream.of(
                peerSupport().by(COUNCIL).in(Stage.SELECTION).imported(),
                peerSupport().updated(),
                peerSupport().by(COUNCIL, TRUST).updated(),
                peerSupport().by(COUNCIL, CO_OP).worth("7").updated(),
                peerSupport().owes(renewalDecision("2026-12-31")),
                peerSupport().owes(terminationNotice("2027-09-29")),
                peerSupport().missed(terminationNotice("2026-11-21")),
                peerSupport().terminated("2026-11-30", "By agreement."));
    }

    /** The award is heard of before the summaries. */
    private static Stream<PublishedEvent> ofACompetition() {
        var competition = Procurements.peerSupport().called("competition");
        return Stream.concat(
                competition.throughTheAward(),
                new Tenders(competition).throughTheSummaries(CO_OP, TRUST));
    }

    private List<ReceivedEvent> numbered(Stream<? extends PublishedEvent> events) {
        return events.map(published::next).toList();
    }

    private void take(PublishedEvent event) {
        listener.consume(published.next(event));
    }

    private List<Document> allMessages() {
        return StreamSupport.stream(
                        database.getCollection("messages")
                                .find()
                                .sort(new Document("_id", 1))
                                .spliterator(),
                        false)
                .toList();
    }

    private List<Document> messagesTo(String organisation) {
        return allMessages().stream()
                .filter(it -> it.getString("organisation").equals(organisation))
                .toList();
    }

    private static Set<String> identities(List<Document> messages) {
        return messages.stream().map(it -> it.getString("_id")).collect(Collectors.toSet());
    }

    private static ReceivedEvent received(String type, String data) {
        return new ReceivedEvent(
                "some-id",
                type,
                Topic.CONTRACT.source(),
                "some-contract",
                0,
                peerSupport().at(),
                "PUBLIC",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                data);
    }
}
