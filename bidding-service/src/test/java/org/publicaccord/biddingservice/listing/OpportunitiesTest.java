package org.publicaccord.biddingservice.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.publicaccord.biddingservice.listing.Contracts.NOW;
import static org.publicaccord.biddingservice.listing.Contracts.advertised;
import static org.publicaccord.biddingservice.listing.Contracts.facts;
import static org.publicaccord.biddingservice.listing.Contracts.received;
import static org.publicaccord.biddingservice.listing.Contracts.tender;
import static org.publicaccord.biddingservice.listing.Contracts.terminated;
import static org.publicaccord.biddingservice.listing.Contracts.updated;
import static org.publicaccord.biddingservice.listing.Contracts.wentLive;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.published.Stage;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.problems.ProblemException;

/** The projection and its query on a real store. */
class OpportunitiesTest {

    private static EmbeddedStore store;
    private static MongoClient client;

    private Instant now = NOW;
    private MongoCollection<Document> rows;
    private OpportunityProjection projection;
    private Opportunities opportunities;

    @BeforeAll
    static void start(@TempDir Path directory) {
        store = EmbeddedStore.start(directory, 0);
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void empty() {
        projection = new OpportunityProjection(client.getDatabase("bidding"));
        rows = projection.generations().live();
        rows.drop();
        opportunities = new Opportunities(projection.generations(), () -> now);
    }

    @Test
    void lists_what_is_open_soonest_closing_first() {
        take(0, tender("c", "Laptops", closesIn(Duration.ofDays(9))));
        take(0, tender("a", "Home care", closesIn(Duration.ofDays(30))));
        take(0, tender("b", "Gritting", closesIn(Duration.ofHours(30))));
        assertThat(ids(OpportunitySearch.all())).containsExactly("b", "c", "a");
        var soonest = opportunities.search(OpportunitySearch.all(), firstPage()).items().getFirst();
        assertThat(soonest.status()).isEqualTo("open");
        assertThat(soonest.daysLeft()).contains(1L);
        assertThat(soonest.asOf()).isEqualTo(NOW);
    }

    @Test
    void what_closes_while_the_clock_runs_leaves_the_list_and_reads_closed() {
        take(0, tender("a", "Home care", closesIn(Duration.ofDays(1))));
        now = NOW.plus(Duration.ofDays(1));
        assertThat(ids(OpportunitySearch.all())).isEmpty();
        assertThat(ids(includingClosed())).containsExactly("a");
        assertThat(opportunities.one("a").status()).isEqualTo("closed");
        assertThat(opportunities.one("a").daysLeft()).isEmpty();
    }

    @Test
    void what_does_not_say_when_it_closes_is_not_listed_as_open() {
        take(0, tender("a", "Home care", Optional.empty()));
        assertThat(ids(OpportunitySearch.all())).isEmpty();
        assertThat(opportunities.one("a").status()).isEqualTo("not recorded");
    }

    @Test
    void with_the_closed_ones_open_comes_first_and_not_recorded_last_over_any_page() {
        take(0, tender("open-late", "A", closesIn(Duration.ofDays(9))));
        take(0, tender("open-soon", "B", closesIn(Duration.ofDays(2))));
        take(0, tender("closed-long-ago", "C", closesIn(Duration.ofDays(-90))));
        take(0, tender("closed-lately", "D", closesIn(Duration.ofDays(-1))));
        take(0, tender("not-recorded", "E", Optional.empty()));
        var inOrder =
                List.of(
                        "open-soon",
                        "open-late",
                        "closed-lately",
                        "closed-long-ago",
                        "not-recorded");
        assertThat(ids(includingClosed())).isEqualTo(inOrder);
        for (int limit = 1; limit <= 5; limit++) {
            assertThat(walk(includingClosed(), limit)).isEqualTo(inOrder);
        }
    }

    @Test
    void a_contract_that_moves_on_leaves_the_list() {
        take(0, tender("a", "Home care", closesIn(Duration.ofDays(9))));
        take(
                1,
                updated(
                        "a",
                        Stage.MOBILISING,
                        facts("a", "Home care", "complete", Optional.empty())));
        assertThat(ids(includingClosed())).isEmpty();
        take(2, wentLive("a"));
        assertThat(ids(includingClosed())).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> opportunities.one("a"))
                .withMessage("opportunity-not-found");
    }

    @Test
    void an_older_event_and_a_duplicate_change_nothing() {
        take(0, tender("a", "Home care", closesIn(Duration.ofDays(9))));
        take(
                1,
                updated(
                        "a",
                        Stage.MOBILISING,
                        facts("a", "Home care", "complete", Optional.empty())));
        Document before = rows.find().first();
        take(0, tender("a", "Home care", closesIn(Duration.ofDays(9))));
        take(1, updated("a", Stage.SELECTION, facts("a", "Home care", "active", Optional.empty())));
        assertThat(rows.find().first()).isEqualTo(before);
    }

    @Test
    void a_notice_of_this_platform_joins_the_list_with_its_criteria_and_dates() {
        take(0, tender("register", "Gritting", closesIn(Duration.ofDays(30))));
        take(0, advertised("native", "Peer support"));
        assertThat(ids(OpportunitySearch.all())).containsExactly("native", "register");
        assertThat(opportunities.one("register").procedure()).isEmpty();
        var view = opportunities.one("native");
        assertThat(view.status()).isEqualTo("open");
        assertThat(view.closesAt()).isEqualTo(closesIn(Duration.ofDays(20)));
        assertThat(view.daysLeft()).contains(20L);
        var procedure = view.procedure().orElseThrow();
        assertThat(procedure.questionsCloseAt()).isEqualTo(NOW.plus(Duration.ofDays(10)));
        assertThat(procedure.lots()).hasSize(2);
        assertThat(procedure.criteria())
                .extracting(it -> it.id() + " " + it.weightPercent())
                .containsExactly("price 40", "peer-led 60");
        assertThat(procedure.invitedOnly()).isFalse();
    }

    @Test
    void who_was_invited_is_not_listed_but_that_only_invited_suppliers_take_part_is() {
        take(0, advertised("call-off", "Peer support", "GB-COH-1"));
        var procedure = opportunities.one("call-off").procedure().orElseThrow();
        assertThat(procedure.invitedOnly()).isTrue();
        assertThat(procedure.toString()).doesNotContain("GB-COH-1");
    }

    @Test
    void what_is_stopped_leaves_the_list_and_what_is_corrected_keeps_its_closing_time() {
        take(0, advertised("native", "Peer support"));
        take(
                1,
                updated(
                        "native",
                        Stage.SELECTION,
                        facts("native", "Peer support", "active", Optional.empty())));
        assertThat(opportunities.one("native").daysLeft()).contains(20L);
        take(2, terminated("native"));
        assertThat(ids(includingClosed())).isEmpty();
    }

    @Test
    void finds_by_words_code_category_and_suitability() {
        take(0, tender("care", "Home care (adults)", closesIn(Duration.ofDays(9))));
        take(0, tender("laptops", "Laptops", closesIn(Duration.ofDays(9))));
        assertThat(ids(search("CARE (adults)", null, null, false))).containsExactly("care");
        assertThat(ids(search("brixcombe", null, null, false))).hasSize(2);
        assertThat(ids(search(".*", null, null, false))).isEmpty();
        assertThat(ids(search(null, "853", "services", true))).containsExactly("care");
        assertThat(ids(search(null, "980", null, false))).hasSize(2);
        assertThat(ids(search(null, "45", null, false))).isEmpty();
        assertThat(ids(search(null, null, "goods", false))).isEmpty();
    }

    @Test
    void an_event_of_an_unknown_type_is_skipped() {
        var known = received(0, tender("a", "Home care", Optional.empty()));
        projection.consume(
                new org.publicaccord.messaging.consuming.ReceivedEvent(
                        known.id(),
                        "org.publicaccord.contract.paused.v9",
                        known.source(),
                        known.subject(),
                        0,
                        known.time(),
                        "PUBLIC",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "{}"));
        assertThat(rows.countDocuments()).isZero();
    }

    private void take(long sequence, org.publicaccord.published.PublishedEvent event) {
        projection.consume(received(sequence, event));
    }

    private List<String> ids(OpportunitySearch search) {
        return opportunities.search(search, firstPage()).items().stream()
                .map(OpportunityView::contractId)
                .toList();
    }

    /** All pages, each beginning after the last row of the one before. */
    private List<String> walk(OpportunitySearch search, int limit) {
        var found = new java.util.ArrayList<String>();
        Optional<String> after = Optional.empty();
        for (int page = 0; page < 10; page++) {
            var items = opportunities.search(search, Paging.of(limit, after)).items();
            if (items.isEmpty()) {
                return found;
            }
            items.forEach(it -> found.add(it.contractId()));
            var last = items.getLast();
            after = Optional.of(OpportunityRow.place(last.closesAt(), last.contractId()));
        }
        return found;
    }

    private static Paging firstPage() {
        return Paging.of(50, Optional.empty());
    }

    private static OpportunitySearch includingClosed() {
        return new OpportunitySearch(
                Optional.empty(), Optional.empty(), Optional.empty(), false, true);
    }

    private static OpportunitySearch search(String q, String cpv, String category, boolean vcse) {
        return new OpportunitySearch(
                Optional.ofNullable(q),
                Optional.ofNullable(cpv),
                Optional.ofNullable(category),
                vcse,
                false);
    }

    private static Optional<Instant> closesIn(Duration time) {
        return Optional.of(NOW.plus(time));
    }
}
