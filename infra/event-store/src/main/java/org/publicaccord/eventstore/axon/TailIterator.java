package org.publicaccord.eventstore.axon;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;

/** The commits after a position, window after window, until there are no more. */
final class TailIterator implements Iterator<Commit> {

    private final CommitTail tail;
    private final int window;
    private long position;
    private Iterator<Commit> read = List.<Commit>of().iterator();

    TailIterator(CommitTail tail, long position, int window) {
        this.tail = tail;
        this.position = position;
        this.window = window;
    }

    @Override
    public boolean hasNext() {
        if (!read.hasNext()) {
            read = tail.after(position, window).iterator();
        }
        return read.hasNext();
    }

    @Override
    public Commit next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after " + position);
        }
        Commit commit = read.next();
        position = commit.position();
        return commit;
    }
}
