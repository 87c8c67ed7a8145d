package org.publicaccord.eventstore.axon;

import org.publicaccord.eventstore.Commit;

/** Tells the command's sender, through the framework, that it was executed before. */
final class CommandRepeated extends RuntimeException {

    private final transient Commit first;

    CommandRepeated(Commit first) {
        super("executed before, at position " + first.position(), null, false, false);
        this.first = first;
    }

    Commit first() {
        return first;
    }
}
