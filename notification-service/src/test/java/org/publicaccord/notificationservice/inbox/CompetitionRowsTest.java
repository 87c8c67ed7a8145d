package org.publicaccord.notificationservice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** The trust tendered, and the co-operative is awarded: two topics tell of it, in any order. */
class CompetitionRowsTest {

    private static final Procurements COMPETITION = Procurements.peerSupport();

    @TempDir static Path directory;
    private static StoreForTests store;

    private final Published published = new Published();
    private final List<ReceivedEvent> contract = numbered(COMPETITION.throughTheAward());
    private final List<ReceivedEvent> bidding =
            numbered(new Tenders(COMPETITION).throughTheSummaries(CO_OP, TRUST));
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
    void whichever_topic_is_read_first_everyone_gets_the_same_messages() {
        var contractFirst = messagesAfter(Stream.concat(contract.stream(), bidding.stream()));
        var biddingFirst = messagesAfter(Stream.concat(bidding.stream(), contract.stream()));
        var mixed = messagesAfter(alternately());

        assertThat(contractFirst).hasSizeGreaterThan(20).isEqualTo(biddingFirst).isEqualTo(mixed);
        assertThat(contractFirst)
                .filteredOn(it -> it.getString("organisation").equals(TRUST.id()))
                .extracting(it -> it.getString("template"))
                .containsExactlyInAnyOrder("summary-ready", "not-awarded");
    }

    @Test
    void nobody_is_told_of_an_award_that_was_not_announced() {
        bidding.forEach(listener::consume);

        assertThat(messages()).noneMatch(CompetitionRowsTest::isNotAwarded);
    }

    @Test
    void what_both_tell_bears_the_identity_of_the_announcement_though_it_came_first() {
        contract.forEach(listener::consume);
        bidding.forEach(listener::consume);

        assertThat(messages())
                .filteredOn(CompetitionRowsTest::isNotAwarded)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getString("eventId")).isEqualTo("peer-support-CONTRACT-2");
                    assertThat(it.getString("eventType"))
                            .isEqualTo("org.publicaccord.contract.award-announced.v1");
                    assertThat(it.getString("contractTitle")).isEqualTo("Peer support");
                });
    }

    @Test
    void what_both_tell_is_told_once_however_often_it_is_read() {
        alternately().forEach(listener::consume);
        var before = messages();

        alternately().forEach(listener::consume);
        database.getCollection("known_of_streams").drop();
        database.getCollection("competitions").drop();
        bidding.forEach(listener::consume);
        contract.forEach(listener::consume);

        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void what_both_tell_and_was_cut_short_is_told_after_all() {
        contract.forEach(listener::consume);
        bidding.subList(0, bidding.size() - 1).forEach(listener::consume);
        var competitions = database.getCollection("competitions");
        var halfway = competitions.find().first();
        listener.consume(bidding.getLast());
        var whole = messagesWithoutPlaces();
        database.getCollection("messages").deleteOne(new Document("template", "not-awarded"));
        competitions.replaceOne(new Document(), halfway);

        listener.consume(bidding.getLast());

        assertThat(messagesWithoutPlaces()).isEqualTo(whole);
    }

    private List<ReceivedEvent> numbered(Stream<? extends PublishedEvent> events) {
        return events.map(published::next).toList();
    }

    private Stream<ReceivedEvent> alternately() {
        return IntStream.range(0, Math.max(contract.size(), bidding.size()))
                .boxed()
                .flatMap(n ->
                        Stream.of(contract, bidding)
                                .flatMap(topic -> topic.stream().skip(n).limit(1)));
    }

    /** What lies in an inbox that was empty. */
    private Set<Document> messagesAfter(Stream<ReceivedEvent> events) {
        empty();
        events.forEach(listener::consume);
        return messagesWithoutPlaces();
    }

    private Set<Document> messagesWithoutPlaces() {
        return messages().stream()
                .map(CompetitionRowsTest::withoutPlace)
                .collect(Collectors.toSet());
    }

    private Set<Document> messages() {
        return database.getCollection("messages").find().into(new HashSet<>());
    }

    private static Document withoutPlace(Document message) {
        var document = new Document(message);
        document.remove("place");
        return document;
    }

    private static boolean isNotAwarded(Document message) {
        return message.getString("template").equals("not-awarded");
    }
}
