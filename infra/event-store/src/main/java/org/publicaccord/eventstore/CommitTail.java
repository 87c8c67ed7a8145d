package org.publicaccord.eventstore;

import java.time.Duration;
import java.util.List;

/**
 * The store as a log: every commit in position order, without gaps, and only those that no failover
 * can take back.
 */
public interface CommitTail {

    /**
     * The commits that follow a position, in order and without a gap.
     *
     * @param position the last one already read; 0 for none
     * @param limit at most this many, 1 to 1,000
     * @return empty if there is nothing beyond
     */
    List<Commit> after(long position, int limit);

    /** The position of the latest commit; 0 if there is none. */
    long head();

    /**
     * Waits until there is a commit beyond a position: at once for one of this process, within 50
     * milliseconds for one of another.
     *
     * @return whether there is one; false if the time ran out or the thread was interrupted
     */
    boolean awaitBeyond(long position, Duration timeout);
}
