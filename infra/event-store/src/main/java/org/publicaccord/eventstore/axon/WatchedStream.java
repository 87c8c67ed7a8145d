package org.publicaccord.eventstore.axon;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.publicaccord.eventstore.Commit;

/** A stream's commits, whose end is reported when it is reached. */
final class WatchedStream implements Iterator<Commit> {

    private final Iterator<Commit> commits;
    private final Optional<Attempt> attempt;
    private final Consumer<Commit> whenEnded;
    private @Nullable Commit last;
    private boolean ended;

    WatchedStream(Iterator<Commit> commits, Optional<Attempt> attempt, Consumer<Commit> whenEnded) {
        this.commits = commits;
        this.attempt = attempt;
        this.whenEnded = whenEnded;
    }

    @Override
    public boolean hasNext() {
        boolean more = commits.hasNext();
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
            whenEnded.accept(latest);
        }
    }

    @Override
    public Commit next() {
        last = commits.next();
        return last;
    }
}
