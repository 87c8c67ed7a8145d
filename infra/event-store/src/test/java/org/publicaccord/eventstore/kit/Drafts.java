package org.publicaccord.eventstore.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.eventstore.appending.Appended;
import org.publicaccord.eventstore.appending.Draft;
import org.publicaccord.eventstore.appending.GroupCommit;

/** Drafts for tests, and the commits they become. */
final class Drafts {

    static final Instant TIME = Instant.parse("2026-01-31T10:15:30.123Z");

    private Drafts() {}

    /** The first commit of a stream. */
    static Draft first(String stream, int events) {
        return draft(stream, 0, UUID.randomUUID().toString(), CommitHash.NONE, events);
    }

    /** The commit that follows another one of its stream. */
    static Draft next(Commit previous, int events) {
        return draft(
                previous.stream(),
                previous.nextSequence(),
                UUID.randomUUID().toString(),
                CommitHash.of(previous),
                events);
    }

    static Draft draft(
            String stream, long firstSequence, String commandId, String previousHash, int events) {
        return new Draft(
                stream,
                "ledger",
                firstSequence,
                commandId,
                TIME.plusSeconds(firstSequence),
                previousHash,
                IntStream.range(0, events).mapToObj(i -> event(firstSequence + i)).toList());
    }

    private static StoredEvent event(long sequence) {
        return new StoredEvent(
                UUID.randomUUID().toString(),
                "ledger.entered",
                1,
                Payload.of("{\"amount\":" + sequence + "}"),
                Map.of("actorRole", "finance"));
    }

    static Commit stored(GroupCommit appender, Draft draft) {
        return switch (appender.append(draft)) {
            case Appended.Stored(Commit commit) -> commit;
            case Appended.Conflict(Commit other) ->
                    throw new AssertionError("conflict with " + other);
            case Appended.Repeated(Commit first) -> throw new AssertionError("repeats " + first);
        };
    }

    /** Appends a whole stream, commit by commit. */
    static List<Commit> stream(GroupCommit appender, String stream, int... eventsPerCommit) {
        List<Commit> commits = new ArrayList<>();
        for (int events : eventsPerCommit) {
            Draft draft =
                    commits.isEmpty() ? first(stream, events) : next(commits.getLast(), events);
            commits.add(stored(appender, draft));
        }
        return commits;
    }
}
