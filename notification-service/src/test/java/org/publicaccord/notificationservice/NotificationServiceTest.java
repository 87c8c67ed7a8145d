package org.publicaccord.notificationservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publicaccord.notificationservice.Contracts.COUNCIL;
import static org.publicaccord.notificationservice.Contracts.CO_OP;
import static org.publicaccord.notificationservice.Contracts.TRUST;
import static org.publicaccord.notificationservice.Contracts.terminationNotice;
import static org.publicaccord.notificationservice.Needs.DISTRICT;
import static org.publicaccord.notificationservice.TokensForTests.token;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.Party;
import tools.jackson.databind.JsonNode;

/** From a published event on Kafka to the inbox over HTTP, on a real broker and a real store. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotificationServiceTest {

    private static final Optional<String> COMMISSIONER =
            Optional.of(token(COUNCIL.id(), "commissioner"));
    private static final Optional<String> PROVIDER = Optional.of(token(CO_OP.id(), "provider"));
    private static final Optional<String> AUDITOR = Optional.of(token("GB-GOV-AUDIT", "auditor"));
    private static final Party WINNER =
            new Party("GB-COH-11111111", "GB-COH", "supplier", "Common Ground");
    private static final Party LOSER =
            new Party("GB-COH-22222222", "GB-COH", "supplier", "Common Sense");
    private static final Optional<String> NOBODY = Optional.empty();
    private static final int CONTRACTS = 30;

    @TempDir static Path directory;
    private static RunningService service;
    private static final List<ReceivedEvent> HISTORY = new ArrayList<>();

    /**
     * The council's 30 contracts, each changed once, one of them with a missed deadline; and the
     * competition of another council, whose award comes before its tenders.
     */
    @BeforeAll
    static void publish() {
        service = new RunningService(directory);
        var published = new Published();
        for (var n = 0; n < CONTRACTS; n++) {
            var contract = Contracts.of("contract-" + n, "Contract " + n);
            HISTORY.add(published.next(contract.imported()));
            HISTORY.add(published.next(contract.worth("1").updated()));
        }
        HISTORY.add(
                published.next(
                        Contracts.of("contract-0", "Contract 0")
                                .missed(terminationNotice("2026-11-21"))));
        var competition =
                Procurements.peerSupport().called("competition").by(DISTRICT).wonBy(WINNER);
        competition.throughTheAward().map(published::next).forEach(HISTORY::add);
        new Tenders(competition)
                .throughTheSummaries(WINNER, LOSER)
                .map(published::next)
                .forEach(HISTORY::add);
        HISTORY.forEach(service::publish);
        awaitInbox(provider(LOSER), 2);
        awaitInbox(provider(WINNER), 6);
        awaitInbox(COMMISSIONER, 2 * CONTRACTS + 1);
        awaitInbox(PROVIDER, 2 * CONTRACTS);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_supplier_reads_that_its_award_is_recorded() {
        var items = inbox(PROVIDER, "");
        var award =
                items.stream()
                        .filter(it -> it.path("contractId").asString().equals("contract-7"))
                        .filter(it -> it.path("subject").asString().startsWith("Your award"))
                        .toList();

        assertThat(award)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path("subject").asString())
                            .isEqualTo(
                                    "Your award “Contract 7” with Westmarch City Council is recorded");
                    assertThat(it.path("organisation").asString()).isEqualTo(CO_OP.id());
                    assertThat(it.path("role").asString()).isEqualTo("provider");
                    assertThat(it.path("contractTitle").asString()).isEqualTo("Contract 7");
                    assertThat(it.path("page").asString()).isEqualTo("/contracts/contract-7");
                    assertThat(it.path("eventType").asString())
                            .isEqualTo("org.publicaccord.contract.imported.v1");
                    assertThat(it.path("createdAt").asString()).isEqualTo("2026-11-22T09:00:00Z");
                    assertThat(it.path("statutory").asBoolean()).isFalse();
                    assertThat(it.path("read").asBoolean()).isFalse();
                    assertThat(it.propertyNames())
                            .containsExactlyInAnyOrder(
                                    "id",
                                    "organisation",
                                    "role",
                                    "subject",
                                    "body",
                                    "contractId",
                                    "page",
                                    "contractTitle",
                                    "eventId",
                                    "eventType",
                                    "createdAt",
                                    "statutory",
                                    "read");
                });
    }

    @Test
    void what_two_services_tell_of_a_competition_reaches_everyone_concerned() {
        assertThat(inbox(provider(LOSER), ""))
                .allMatch(it -> it.path("page").asString().equals("/contracts/competition"));
        assertThat(subjects(provider(LOSER)))
                .containsExactlyInAnyOrder(
                        "Your assessment summary is ready: Peer support",
                        "You are not awarded: Peer support");
        assertThat(subjects(provider(WINNER)))
                .containsExactlyInAnyOrder(
                        "Your assessment summary is ready: Peer support",
                        "You are awarded: Peer support",
                        "Award suspended: Peer support",
                        "Suspension ended: Peer support",
                        "Standstill ended: Peer support",
                        "Contract entered: Peer support");
        assertThat(subjects(Optional.of(token(DISTRICT.id(), "approver"))))
                .containsExactly("Award recommended: Peer support");
        assertThat(subjects(Optional.of(token(DISTRICT.id(), "assessor"))))
                .containsExactly("Tenders to assess: Peer support");
    }

    @Test
    void pages_are_linked_to_the_last() throws Exception {
        var seen = new ArrayList<String>();
        var next = "/api/inbox?limit=13";
        while (!next.isEmpty()) {
            var page = service.get(next, COMMISSIONER).json();
            assertThat(page.get("items").size()).isBetween(1, 13);
            page.get("items").forEach(it -> seen.add(it.get("id").asString()));
            next = page.get("next").asString("");
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(2 * CONTRACTS + 1);
    }

    @Test
    void each_role_reads_its_own() {
        assertThat(inbox(COMMISSIONER, "")).allMatch(it -> roleOf(it).equals("commissioner"));
        assertThat(inbox(Optional.of(token(COUNCIL.id(), "contract-manager", "commissioner")), ""))
                .hasSize(2 * (2 * CONTRACTS + 1));
        assertThat(inbox(Optional.of(token(COUNCIL.id(), "provider")), "")).isEmpty();
        assertThat(inbox(Optional.of(token(COUNCIL.id(), "finance")), "")).isEmpty();
        assertThat(inbox(Optional.of(token(TRUST.id(), "provider", "commissioner")), "")).isEmpty();
    }

    @Test
    void an_organisation_may_name_itself_but_no_other() throws Exception {
        assertThat(service.get("/api/inbox?organisation=" + CO_OP.id(), PROVIDER).status())
                .isEqualTo(200);
        var foreign = service.get("/api/inbox?organisation=" + COUNCIL.id(), PROVIDER);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.raw().headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(foreign.rule()).isEqualTo("inbox-of-another-organisation");
    }

    @Test
    void an_auditor_reads_what_must_be_watched_everywhere_and_any_inbox_whole() {
        assertThat(inbox(AUDITOR, ""))
                .allMatch(it -> it.path("statutory").asBoolean())
                .extracting(it -> it.path("subject").asString().replaceAll(":.*", ""))
                .containsExactlyInAnyOrder("Overdue", "Award suspended", "Suspension ended");
        assertThat(inbox(AUDITOR, "organisation=" + CO_OP.id())).hasSize(2 * CONTRACTS);
        assertThat(inbox(AUDITOR, "organisation=" + COUNCIL.id())).hasSize(2 * (2 * CONTRACTS + 1));
    }

    @Test
    void nobody_reads_anything_without_signing_in() throws Exception {
        assertThat(service.get("/api/inbox", NOBODY).status()).isEqualTo(401);
        assertThat(service.get("/api/inbox", Optional.of("forged")).status()).isEqualTo(401);
        assertThat(service.post("/api/inbox/some-id/read", NOBODY).status()).isEqualTo(401);
    }

    @Test
    void a_message_is_marked_as_read_by_its_recipient_only_and_once_is_enough() throws Exception {
        var id = inbox(PROVIDER, "").getFirst().path("id").asString();
        var path = "/api/inbox/" + id + "/read";

        assertThat(service.post(path, COMMISSIONER).rule()).isEqualTo("not-the-recipient");
        assertThat(service.post(path, AUDITOR).status()).isEqualTo(403);
        assertThat(service.post(path, Optional.of(token(CO_OP.id(), "finance"))).status())
                .isEqualTo(403);
        assertThat(inbox(PROVIDER, "unread=true")).hasSize(2 * CONTRACTS);

        assertThat(service.post(path, PROVIDER).status()).isEqualTo(204);
        assertThat(service.post(path, PROVIDER).status()).isEqualTo(204);

        assertThat(inbox(PROVIDER, "unread=true"))
                .hasSize(2 * CONTRACTS - 1)
                .noneMatch(it -> it.path("id").asString().equals(id));
        assertThat(inbox(PROVIDER, "")).hasSize(2 * CONTRACTS);
    }

    @Test
    void bad_input_is_answered() throws Exception {
        assertThat(service.post("/api/inbox/no-such-id/read", PROVIDER).rule())
                .isEqualTo("message-not-found");
        assertThat(service.get("/api/inbox?unread=perhaps", PROVIDER).status()).isEqualTo(400);
        assertThat(service.get("/api/inbox?limit=0", PROVIDER).status()).isEqualTo(400);
        assertThat(service.get("/api/inbox?cursor=bosh", PROVIDER).status()).isEqualTo(400);
        assertThat(service.get("/api/inbox?organisation=%00%2F%23", AUDITOR).status())
                .isLessThan(500);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_replay_of_everything_from_the_first_event_sends_nothing_twice() throws Exception {
        var before = inbox(AUDITOR, "organisation=" + COUNCIL.id());
        HISTORY.forEach(service::publish);
        service.restartFromTheFirstEvent();
        var last =
                new Published()
                        .next(Contracts.of("the-last", "The last").by(COUNCIL, TRUST).imported());
        service.publish(last);
        awaitInbox(Optional.of(token(TRUST.id(), "provider")), 1);
        awaitCaughtUp();

        assertThat(service.streamsKnown()).as("all was replayed").isEqualTo(CONTRACTS + 4);
        assertThat(inbox(AUDITOR, "organisation=" + COUNCIL.id()))
                .hasSize(before.size() + 2)
                .containsAll(before);
        assertThat(inbox(PROVIDER, "")).hasSize(2 * CONTRACTS);
        assertThat(inbox(provider(LOSER), "")).hasSize(2);
        assertThat(inbox(provider(WINNER), "")).hasSize(6);
    }

    private static List<String> subjects(Optional<String> token) {
        return inbox(token, "").stream().map(it -> it.path("subject").asString()).toList();
    }

    private static Optional<String> provider(Party organisation) {
        return Optional.of(token(organisation.id(), "provider"));
    }

    private static void awaitInbox(Optional<String> token, int size) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(inbox(token, "")).hasSize(size));
    }

    private static void awaitCaughtUp() {
        var operator = Optional.of(token("GB-GOV-OPS", "operator"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(
                                        service.get("/api/progress", operator)
                                                .json()
                                                .path("caughtUp")
                                                .asBoolean())
                                .isTrue());
    }

    /** The whole inbox, page by page. */
    private static List<JsonNode> inbox(Optional<String> token, String filter) {
        var items = new ArrayList<JsonNode>();
        var next = "/api/inbox?limit=100&" + filter;
        while (!next.isEmpty()) {
            var page = get(next, token).json();
            page.get("items").forEach(items::add);
            next = page.get("next").asString("");
        }
        return items;
    }

    private static RunningService.Answer get(String path, Optional<String> token) {
        try {
            return service.get(path, token);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String roleOf(JsonNode item) {
        return item.path("role").asString();
    }
}
