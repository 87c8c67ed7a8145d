package org.publicaccord.eventstore.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.appending.GroupCommit;
import org.publicaccord.eventstore.appending.Limits;
import org.publicaccord.eventstore.storage.MemoryCommitStorage;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.eventstore.storage.Tail;

/** A stream is read a window ahead of whoever reads it, and that is all anybody can tell. */
class StreamsTest {

    private static final int FIRST_WINDOW = 32;

    private final MemoryCommitStorage storage = new MemoryCommitStorage();
    private final GroupCommit appender =
            new GroupCommit(storage, new Tail(storage), Limits.DEFAULT);

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void everyCommitIsReadOnceAndInOrderWhereverWindowsEnd() {
        for (int commits : List.of(0, 1, 31, 32, 33, 159, 160, 161, 700)) {
            for (int most : List.of(1, 3, 40)) {
                String stream = "s-%d-%d".formatted(commits, most);
                List<Commit> written = write(stream, commits, most);

                assertThat(rest(new Streams(storage).from(stream, 0))).isEqualTo(written);
                assertThat(rest(new Streams(storage).begun(stream, 0, 192))).isEqualTo(written);
            }
        }
    }

    @Test
    void theNextWindowIsBeingReadWhenTheFirstCommitOfOneIsTaken() {
        write("s", 100, 1);
        CountingStorage counting = new CountingStorage(storage);
        Streams.Reading reading = new Streams(counting).from("s", 0);

        assertThat(reading.isReadToItsEnd()).isFalse();
        assertThat(counting.commits()).as("the first window").isEqualTo(FIRST_WINDOW);
        reading.next();

        await().until(() -> counting.commits() == 100 - FIRST_WINDOW);
    }

    @Test
    void aStreamThatIsOnlyLookedAtIsNotReadAhead() throws Exception {
        write("s", 100, 1);
        CountingStorage counting = new CountingStorage(storage);
        Streams.Reading reading = new Streams(counting).from("s", 0);

        reading.peek();
        Thread.sleep(50);

        assertThat(counting.reads()).isEqualTo(1);
    }

    @Test
    void aStreamIsReadNoFurtherAheadThanOneWindow() throws Exception {
        write("s", 2_000, 1);
        CountingStorage counting = new CountingStorage(storage);

        new Streams(counting).from("s", 0).next();
        Thread.sleep(50);

        assertThat(counting.reads()).isEqualTo(2);
    }

    @Test
    void aReadThatIsBegunAtOnceAsksOnceForAllThatIsProbablyThere() {
        write("s", 150, 1);
        CountingStorage counting = new CountingStorage(storage);

        Streams.Reading reading = new Streams(counting).begun("s", 10, 192);
        await().until(() -> counting.commits() == 140);

        assertThat(rest(reading)).hasSize(140);
        assertThat(counting.reads()).isEqualTo(1);
    }

    @Test
    void whatFailsWhileItIsReadAheadFailsWhenItIsAskedForAndNotBefore() {
        List<Commit> written = write("s", 100, 1);
        FailingOnce failing = new FailingOnce(storage);
        Streams.Reading reading = new Streams(failing).from("s", 0);
        List<Commit> read = new ArrayList<>();

        assertThatThrownBy(
                        () -> {
                            while (reading.hasNext()) {
                                read.add(reading.next());
                            }
                        })
                .isInstanceOf(MongoSocketReadException.class);

        assertThat(read).isEqualTo(written.subList(0, FIRST_WINDOW));
        read.addAll(rest(reading));
        assertThat(read).as("and can be read on").isEqualTo(written);
    }

    @Test
    void aReaderThatIsToldToStopDoesNotWaitForWhatIsReadAhead() throws Exception {
        write("s", 100, 1);
        StandingStill still = new StandingStill(storage);
        Streams.Reading reading = new Streams(still).from("s", 0);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread reader =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                rest(reading);
                            } catch (IllegalStateException toldTo) {
                                stopped.countDown();
                            }
                        });

        still.awaitSecondWindow();
        reader.interrupt();

        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        still.goOn();
    }

    private List<Commit> write(String stream, int commits, int most) {
        return Drafts.stream(
                appender, stream, IntStream.range(0, commits).map(i -> 1 + i % most).toArray());
    }

    private static List<Commit> rest(Iterator<Commit> reading) {
        List<Commit> commits = new ArrayList<>();
        reading.forEachRemaining(commits::add);
        return commits;
    }

    /** Does not answer once, when the second window is asked for. */
    private static final class FailingOnce extends DelegatingStorage {

        private boolean failed;

        FailingOnce(MemoryCommitStorage storage) {
            super(storage);
        }

        @Override
        public synchronized List<Commit> beginningWithin(String stream, long from, int window) {
            if (from > 0 && !failed) {
                failed = true;
                throw new MongoSocketReadException("gone", new ServerAddress());
            }
            return super.beginningWithin(stream, from, window);
        }
    }

    /** Does not answer for a while, when the second window is asked for. */
    private static final class StandingStill extends DelegatingStorage {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch gate = new CountDownLatch(1);

        StandingStill(MemoryCommitStorage storage) {
            super(storage);
        }

        void awaitSecondWindow() throws InterruptedException {
            assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        }

        void goOn() {
            gate.countDown();
        }

        @Override
        public List<Commit> beginningWithin(String stream, long from, int window) {
            if (from > 0) {
                reached.countDown();
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return super.beginningWithin(stream, from, window);
        }
    }
}
