package org.publicaccord.notificationservice.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.notificationservice.telling.Recipient;
import org.publicaccord.notificationservice.telling.RecipientRole;

class InboxTest {

    private static final Recipient COMMISSIONER =
            new Recipient("GB-LAE-WMC", RecipientRole.COMMISSIONER);
    private static final Recipient MANAGER =
            new Recipient("GB-LAE-WMC", RecipientRole.CONTRACT_MANAGER);

    @TempDir static Path directory;
    private static StoreForTests store;

    private Inbox inbox;

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
        inbox = new Inbox(store.emptyDatabase());
    }

    @Test
    void a_message_that_is_delivered_twice_is_there_once_as_it_was_first() {
        assertThat(inbox.deliver(List.of(message(COMMISSIONER, 1)))).isEqualTo(1);
        inbox.markRead(idOf(COMMISSIONER, 1));
        assertThat(inbox.deliver(List.of(message(COMMISSIONER, 1)))).isZero();

        assertThat(inbox.size(Box.of(COMMISSIONER))).isEqualTo(1);
        assertThat(inbox.find(idOf(COMMISSIONER, 1))).get().matches(Message::read);
    }

    @Test
    void what_many_writers_deliver_at_once_and_twice_is_numbered_without_gaps() throws Exception {
        var jobs = new ArrayList<Callable<Boolean>>();
        for (var n = 0; n < 40; n++) {
            var message = message(COMMISSIONER, n);
            jobs.add(() -> inbox.deliver(List.of(message)) == 1);
            jobs.add(() -> inbox.deliver(List.of(message)) == 1);
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var fresh = 0;
            for (var outcome : threads.invokeAll(jobs)) {
                fresh += outcome.get() ? 1 : 0;
            }
            assertThat(fresh).isEqualTo(40);
        }
        var box = Box.of(COMMISSIONER);
        assertThat(inbox.size(box)).isEqualTo(40);
        assertThat(new HashSet<>(inbox.range(box, 1, 40).values())).hasSize(40);
    }

    /** Another process has delivered meanwhile, and some of the messages are there already. */
    @Test
    void what_is_delivered_at_once_lies_in_its_order_without_gaps_whatever_was_there() {
        var database = store.emptyDatabase();
        inbox = new Inbox(database);
        var other = new Inbox(database);
        deliver(COMMISSIONER, 0);
        other.deliver(List.of(message(COMMISSIONER, 1), message(MANAGER, 1)));

        inbox.deliver(
                List.of(
                        message(MANAGER, 5),
                        message(COMMISSIONER, 2),
                        message(COMMISSIONER, 0),
                        message(COMMISSIONER, 3),
                        message(MANAGER, 1),
                        message(COMMISSIONER, 4)));
        inbox.deliver(List.of());

        assertThat(subjectsIn(Box.of(COMMISSIONER))).containsExactly("0", "1", "2", "3", "4");
        assertThat(subjectsIn(Box.of(MANAGER))).containsExactly("1", "5");
    }

    @Test
    void what_many_writers_deliver_at_once_by_several_is_numbered_without_gaps() throws Exception {
        var jobs = new ArrayList<Callable<Boolean>>();
        for (var n = 0; n < 20; n++) {
            var both = List.of(message(COMMISSIONER, n), message(MANAGER, n));
            jobs.add(() -> {
                inbox.deliver(both);
                return true;
            });
            jobs.add(() -> {
                inbox.deliver(both.reversed());
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var outcome : threads.invokeAll(jobs, 60, TimeUnit.SECONDS)) {
                assertThat(outcome.get()).isTrue();
            }
        }
        for (var box : List.of(Box.of(COMMISSIONER), Box.of(MANAGER))) {
            assertThat(new HashSet<>(subjectsIn(box))).hasSize(20);
            assertThat(subjectsIn(box)).hasSize(20);
        }
    }

    private List<String> subjectsIn(Box box) {
        return inbox.range(box, 1, inbox.size(box)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getValue().subject())
                .toList();
    }

    @Test
    void a_box_is_whole_even_where_the_hint_of_its_size_was_lost() {
        var database = store.emptyDatabase();
        inbox = new Inbox(database);
        deliver(COMMISSIONER, 1, 2, 3);
        database.getCollection("boxes").drop();

        assertThat(inbox.size(Box.of(COMMISSIONER))).isEqualTo(3);
        deliver(COMMISSIONER, 4);
        assertThat(subjects(list(false, Optional.empty(), 9))).containsExactly("4", "3", "2", "1");
    }

    /** What one process knows of a box's size another one has made too small. */
    @Test
    void what_two_processes_deliver_to_one_box_is_numbered_without_gaps() {
        var database = store.emptyDatabase();
        inbox = new Inbox(database);
        var other = new Inbox(database);
        deliver(COMMISSIONER, 0);
        IntStream.range(1, 100).forEach(n -> other.deliver(List.of(message(COMMISSIONER, n))));
        deliver(COMMISSIONER, 50, 100);

        var box = Box.of(COMMISSIONER);
        assertThat(inbox.size(box)).isEqualTo(101);
        assertThat(inbox.range(box, 101, 101).get(101L).subject()).isEqualTo("100");
    }

    @Test
    void several_boxes_are_listed_as_one_the_newest_first() {
        deliver(COMMISSIONER, 1, 4, 5);
        deliver(MANAGER, 2, 3, 6);

        assertThat(subjects(list(false, Optional.empty(), 9)))
                .containsExactly("6", "5", "4", "3", "2", "1");
    }

    @Test
    void pages_go_on_where_the_last_one_ended_whatever_arrives_meanwhile() {
        deliver(COMMISSIONER, IntStream.range(0, 130).toArray());
        var seen = new ArrayList<String>();
        Optional<String> after = Optional.empty();
        do {
            var page = list(false, after, 30);
            seen.addAll(subjects(page));
            after = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().place());
            deliver(COMMISSIONER, 1_000 + seen.size());
        } while (after.isPresent());

        assertThat(seen)
                .isEqualTo(
                        IntStream.range(0, 130).mapToObj(n -> Integer.toString(129 - n)).toList());
    }

    @Test
    void what_was_read_can_be_left_out() {
        deliver(COMMISSIONER, 1, 2, 3);
        inbox.markRead(idOf(COMMISSIONER, 2));
        inbox.markRead(idOf(COMMISSIONER, 2));

        assertThat(subjects(list(true, Optional.empty(), 9))).containsExactly("3", "1");
    }

    @Test
    void a_place_that_somebody_made_up_leads_nowhere_else() {
        deliver(COMMISSIONER, 1, 2);

        assertThat(subjects(list(false, Optional.of("commissioner:999999999999999999"), 9)))
                .containsExactly("2", "1");
        assertThat(subjects(list(false, Optional.of("commissioner:1,commissioner:0"), 9)))
                .isEmpty();
        assertThat(subjects(list(false, Optional.of("bosh/:;-1"), 9))).containsExactly("2", "1");
    }

    @Test
    void no_identifier_reaches_into_another_box() {
        var sly = new Recipient("GB-LAE-WMC/commissioner#1", RecipientRole.PROVIDER);
        assertThat(Box.of(sly).place(1)).doesNotStartWith(Box.of(COMMISSIONER).name());
        assertThat(Box.of(new Recipient("a%2Fb", RecipientRole.PROVIDER)))
                .isNotEqualTo(Box.of(new Recipient("a/b", RecipientRole.PROVIDER)));
    }

    @Test
    void auditors_share_one_box() {
        var one = new Recipient("GB-LAE-WMC", RecipientRole.AUDITOR);
        var other = new Recipient("GB-LAE-EST", RecipientRole.AUDITOR);
        assertThat(Box.of(one)).isEqualTo(Box.of(other)).isEqualTo(Box.OF_AUDITORS);
    }

    private List<Listing.Placed> list(boolean onlyUnread, Optional<String> after, int atMost) {
        var boxes = List.of(Box.of(COMMISSIONER), Box.of(MANAGER));
        return new Listing(inbox, boxes, after, onlyUnread).take(atMost);
    }

    private void deliver(Recipient to, int... numbers) {
        IntStream.of(numbers).forEach(n -> inbox.deliver(List.of(message(to, n))));
    }

    private static List<String> subjects(List<Listing.Placed> listed) {
        return listed.stream().map(it -> it.message().subject()).toList();
    }

    private static MessageId idOf(Recipient to, int n) {
        return new MessageId(to.role() + " " + n);
    }

    private static Message message(Recipient to, int n) {
        return new Message(
                idOf(to, n),
                to,
                "contract-changed",
                Integer.toString(n),
                "Body.",
                "peer-support",
                "Peer support",
                "event-" + n,
                "org.publicaccord.contract.updated.v1",
                Instant.ofEpochSecond(1_800_000_000L + n),
                false,
                false);
    }
}
