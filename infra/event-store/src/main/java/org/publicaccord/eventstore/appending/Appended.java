package org.publicaccord.eventstore.appending;

import org.publicaccord.eventstore.Commit;

/** What became of a draft. */
public sealed interface Appended {

    /** It is durable. */
    record Stored(Commit commit) implements Appended {}

    /** Another commit begins at the same place of the stream; the draft is not stored. */
    record Conflict(Commit other) implements Appended {}

    /** The same command was executed before; the draft is not stored. */
    record Repeated(Commit first) implements Appended {}
}
