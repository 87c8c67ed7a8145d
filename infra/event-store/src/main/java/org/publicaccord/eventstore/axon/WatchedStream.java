package org.publicaccord.eventstore.axon;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.snapshots.Opened;

/** A stream's commits, from where it was opened on; its end is reported when it is reached. */
final class WatchedStream implements Iterator<Commit> {

    /** Learns that a stream was read to its end. */
    interface WhenEnded {

        /**
         * It was read to its end.
         *
         * @param latest the last commit
         * @param replayed how many events were read, rather than known from a snapshot
         */
        void ended(Commit latest, long replayed);
    }

    private final Opened opened;
    private final Optional<Attempt> attempt;
    private final WhenEnded whenEnded;
    private @Nullable Commit last;
    private boolean ended;

    WatchedStream(Opened opened, Optional<Attempt> attempt, WhenEnded whenEnded) {
        this.opened = opened;
        this.attempt = attempt;
        this.whenEnded = whenEnded;
        this.last = opened.resumed().map(Opened.Resumed::latest).orElse(null);
    }

    @Override
    public boolean hasNext() {
        boolean more = opened.commits().hasNext();
        if (!more && !ended) {
            ended = true;
            report(last);
        }
        return more;
    }

    private void report(@Nullable Commit latest) {
        long version = latest == null ? 0 : latest.nextSequence();
        long position = latest == null ? 0 : latest.position();
        attempt.ifPresent(current -> current.read(version, position));
        if (latest != null) {
            whenEnded.ended(latest, version - opened.resumedVersion());
        }
    }

    @Override
    public Commit next() {
        last = opened.commits().next();
        return last;
    }
}
