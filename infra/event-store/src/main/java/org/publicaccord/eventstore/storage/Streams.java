package org.publicaccord.eventstore.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.ReadAhead;

/**
 * Streams, read by windows of the keys their commits may have. A commit may hold several events, so
 * not every key of a window exists; the next commit always begins where the last one ended.
 */
public final class Streams {

    private static final int FIRST_WINDOW = 32;
    private static final int WIDEST_WINDOW = 512;

    private final CommitStorage storage;

    public Streams(CommitStorage storage) {
        this.storage = storage;
    }

    /**
     * The commits of a stream, in order, read as they are asked for.
     *
     * @param fromSequence where to begin: the first sequence of a commit
     */
    public Reading from(String stream, long fromSequence) {
        return new Windows(stream, fromSequence, FIRST_WINDOW);
    }

    /**
     * As {@link #from}, for one who has something else to do before the commits are asked for: the
     * first of them are being read at once.
     *
     * @param probable how many sequences there probably are, 1 to {@link CommitStorage#MAX_WINDOW}
     */
    public Reading begun(String stream, long fromSequence, int probable) {
        Windows windows = new Windows(stream, fromSequence, probable);
        windows.readAhead();
        return windows;
    }

    /** A stream that is being read. */
    public interface Reading extends Iterator<Commit> {

        /**
         * Whether all that is left is read already; reads some if nothing is yet.
         *
         * @return false if there may be more
         */
        boolean isReadToItsEnd();

        /**
         * What {@link #next} will give.
         *
         * @throws NoSuchElementException if there is no more
         */
        Commit peek();
    }

    /** The commit that holds an event of a stream. */
    public Optional<Commit> holding(String stream, long sequence) {
        long upTo = sequence;
        int window = FIRST_WINDOW;
        long earliest = Math.max(0, sequence - Commit.MAX_EVENTS + 1);
        while (upTo >= earliest) {
            long from = Math.max(earliest, upTo - window + 1);
            List<Commit> found = storage.beginningWithin(stream, from, (int) (upTo - from + 1));
            if (!found.isEmpty()) {
                return Optional.of(found.getLast())
                        .filter(commit -> commit.nextSequence() > sequence);
            }
            upTo = from - 1;
            window = WIDEST_WINDOW;
        }
        return Optional.empty();
    }

    /** Whether a stream has a commit that begins at a sequence. */
    public boolean continuesAt(String stream, long sequence) {
        return !storage.beginningWithin(stream, sequence, 1).isEmpty();
    }

    /**
     * The latest commit of a stream.
     *
     * @param known a length that the stream is known to have had; 0 if none is known
     */
    public Optional<Commit> latest(String stream, long known) {
        Optional<Commit> latest = known == 0 ? Optional.empty() : holding(stream, known - 1);
        Iterator<Commit> later = from(stream, latest.map(Commit::nextSequence).orElse(0L));
        while (later.hasNext()) {
            latest = Optional.of(later.next());
        }
        return latest;
    }

    /**
     * Reads window after window, each wider, until the next commit's key is not there. From when
     * the first commit of a window is taken, the window after it is being read.
     */
    private final class Windows implements Reading {

        private final String stream;
        private final Deque<Commit> read = new ArrayDeque<>();
        private long next;
        private int window;
        private boolean ended;
        private @Nullable ReadAhead<List<Commit>> ahead;

        Windows(String stream, long fromSequence, int firstWindow) {
            this.stream = stream;
            this.next = fromSequence;
            this.window = firstWindow;
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !ended) {
                readWindow();
            }
            return !read.isEmpty();
        }

        @Override
        public boolean isReadToItsEnd() {
            return !hasNext() || ended;
        }

        @Override
        public Commit peek() {
            if (!hasNext()) {
                throw new NoSuchElementException(stream);
            }
            return read.element();
        }

        @Override
        public Commit next() {
            Commit next = peek();
            read.remove();
            readAhead();
            return next;
        }

        private void readAhead() {
            if (ahead == null && !ended) {
                ahead = ReadAhead.begin(window());
            }
        }

        private Supplier<List<Commit>> window() {
            long from = this.next;
            int width = window;
            return () -> storage.beginningWithin(stream, from, width);
        }

        private void readWindow() {
            ReadAhead<List<Commit>> begun = ahead;
            ahead = null;
            List<Commit> found = begun == null ? window().get() : begun.await();
            long end = next + window;
            for (Commit commit : found) {
                // What does not follow was seen too early: one read is no snapshot.
                if (commit.firstSequence() != next) {
                    break;
                }
                read.add(commit);
                next = commit.nextSequence();
            }
            // The next key was asked for and was not there, or lies beyond the window.
            ended = next < end;
            window = Math.max(window, Math.min(window * 4, WIDEST_WINDOW));
        }
    }
}
