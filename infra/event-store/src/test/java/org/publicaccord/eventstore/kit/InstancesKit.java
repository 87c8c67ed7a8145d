package org.publicaccord.eventstore.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.eventstore.kit.Drafts.first;
import static org.publicaccord.eventstore.kit.Drafts.next;
import static org.publicaccord.eventstore.kit.Drafts.stored;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.appending.Appended;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;

/** What every storage must do for many writers and readers, whatever is lost on the way. */
abstract class InstancesKit extends StoreKit {

    @Test
    void concurrentAppendsGetOneGapFreeOrder() throws Exception {
        List<Callable<Commit>> writers = new ArrayList<>();
        for (int writer = 0; writer < 32; writer++) {
            String stream = "stream-" + writer;
            writers.add(() -> Drafts.stream(appender, stream, 1, 2, 3, 1, 5, 1, 1, 2).getLast());
        }

        Together.run(writers);

        assertSound(32 * 8);
    }

    @Test
    void severalInstancesShareOneOrder() throws Exception {
        List<GroupCommit> instances =
                List.of(appender, appender(otherInstance()), appender(otherInstance()));
        List<Callable<Commit>> writers = new ArrayList<>();
        for (int writer = 0; writer < 24; writer++) {
            GroupCommit instance = instances.get(writer % 3);
            String stream = "stream-" + writer;
            writers.add(() -> Drafts.stream(instance, stream, 1, 1, 2, 1, 1, 3, 1, 1).getLast());
        }

        Together.run(writers);

        assertSound(24 * 8);
    }

    @Test
    void ofTwoInstancesOnOneStreamOneWinsEachPlace() throws Exception {
        List<GroupCommit> instances = List.of(appender, appender(otherInstance()));
        Commit start = stored(appender, first("contested", 1));
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            GroupCommit instance = instances.get(writer % 2);
            writers.add(() -> contend(instance, start, 5));
        }

        int conflicts = Together.run(writers).stream().mapToInt(Integer::intValue).sum();

        assertThat(conflicts).isPositive();
        assertSound(1 + 8 * 5);
    }

    /** Appends some commits behind whoever was faster; says how often that was someone else. */
    private static int contend(GroupCommit instance, Commit start, int commits) {
        Commit latest = start;
        int conflicts = 0;
        int written = 0;
        while (written < commits) {
            switch (instance.append(next(latest, 1))) {
                case Appended.Stored(Commit commit) -> {
                    latest = commit;
                    written++;
                }
                case Appended.Conflict(Commit other) -> {
                    latest = other;
                    conflicts++;
                }
                case Appended.Repeated(Commit first) -> throw new AssertionError(first);
            }
        }
        return conflicts;
    }

    @Test
    void lostRepliesAndRequestsLoseAndDoubleNothing() throws Exception {
        List<GroupCommit> instances =
                List.of(
                        appender(new ForgetfulStorage(storage, 7)),
                        appender(new ForgetfulStorage(otherInstance(), 11)));
        List<Callable<Commit>> writers = new ArrayList<>();
        for (int writer = 0; writer < 16; writer++) {
            GroupCommit instance = instances.get(writer % 2);
            String stream = "stream-" + writer;
            writers.add(() -> Drafts.stream(instance, stream, 1, 2, 1, 1).getLast());
        }

        Together.run(writers);

        assertSound(16 * 4);
    }

    @Test
    void aReaderNeverSeesAGapWhileOthersWrite() throws Exception {
        List<GroupCommit> instances = List.of(appender, appender(otherInstance()));
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        tasks.add(() -> follow(new Tail(storage), 16 * 12));
        tasks.add(() -> follow(new Tail(otherInstance()), 16 * 12));
        tasks.add(() -> readStreams(writing));
        Thread writers = Thread.ofVirtual().start(() -> writeStreams(instances, writing));

        assertThat(Together.run(tasks)).containsOnly(true);

        writers.join();
        assertSound(16 * 12);
    }

    private static void writeStreams(List<GroupCommit> instances, AtomicBoolean writing) {
        List<Callable<Commit>> writers = new ArrayList<>();
        for (int writer = 0; writer < 16; writer++) {
            GroupCommit instance = instances.get(writer % 2);
            String stream = "stream-" + writer;
            int[] commits = {1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 40, 1};
            writers.add(() -> Drafts.stream(instance, stream, commits).getLast());
        }
        try {
            Together.run(writers);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            writing.set(false);
        }
    }

    /**
     * Follows the tail and checks that every position comes, in order, with its stream in order.
     */
    private static boolean follow(Tail tail, long upTo) {
        Map<String, Long> next = new HashMap<>();
        long position = 0;
        while (position < upTo) {
            assertThat(tail.awaitBeyond(position, Duration.ofSeconds(30))).isTrue();
            for (Commit commit : tail.after(position, 100)) {
                assertThat(commit.position()).isEqualTo(position + 1);
                assertThat(commit.firstSequence())
                        .isEqualTo(next.getOrDefault(commit.stream(), 0L));
                next.put(commit.stream(), commit.nextSequence());
                position = commit.position();
            }
        }
        return true;
    }

    /** Reads streams while they grow: always a whole prefix. */
    private boolean readStreams(AtomicBoolean writing) {
        Streams streams = new Streams(storage);
        while (writing.get()) {
            for (int stream = 0; stream < 16; stream++) {
                long expected = 0;
                for (var commits = streams.from("stream-" + stream, 0); commits.hasNext(); ) {
                    Commit commit = commits.next();
                    assertThat(commit.firstSequence()).isEqualTo(expected);
                    expected = commit.nextSequence();
                }
            }
        }
        return true;
    }

    @Test
    void aFollowerIsWokenByAnotherInstance() throws Exception {
        Tail tail = new Tail(storage);
        GroupCommit other = appender(otherInstance());
        Thread.ofVirtual().start(() -> stored(other, first("a", 1)));

        assertThat(tail.awaitBeyond(0, Duration.ofSeconds(30))).isTrue();
        assertThat(tail.awaitBeyond(1, Duration.ofMillis(30))).isFalse();
    }

    @Test
    void aPositionThatIsNotDurableYetIsNotSkipped() throws Exception {
        UndecidedStorage undecided = new UndecidedStorage(storage, 1);
        GroupCommit waiting = appender(undecided);
        Commit faster = first("faster", 1).at(1);

        List<Long> positions =
                Together.run(
                        List.of(
                                () -> stored(waiting, first("a", 1)).position(),
                                () -> {
                                    undecided.awaitRefusals();
                                    storage.insert(List.of(faster));
                                    undecided.decide();
                                    return faster.position();
                                }));

        assertThat(positions).containsExactly(2L, 1L);
        assertSound(2);
    }

    @Test
    void aPositionThatWasRolledBackIsTakenAgain() throws Exception {
        UndecidedStorage undecided = new UndecidedStorage(storage, 1);
        GroupCommit waiting = appender(undecided);

        List<Long> positions =
                Together.run(
                        List.of(
                                () -> stored(waiting, first("a", 1)).position(),
                                () -> {
                                    undecided.awaitRefusals();
                                    undecided.decide();
                                    return 0L;
                                }));

        assertThat(positions).containsExactly(1L, 0L);
        assertSound(1);
    }
}
