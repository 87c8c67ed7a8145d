package org.publicaccord.eventstore.verifying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.CorruptCommit;

/**
 * Walks a whole store and reports where its chains do not hold: commits that were altered, deleted,
 * reordered or cut out, and positions that are missing. A commit is vouched for by the next one of
 * its stream; what was cut off or altered at the very end of a stream takes a signed head to find.
 */
public final class ChainVerification {

    /** No report lists more findings than this. */
    public static final int MAX_FINDINGS = 1_000;

    private static final int WINDOW = 512;

    /**
     * What the walk found.
     *
     * @param commits how many commits were read
     * @param events how many events they hold
     * @param findings the first {@link #MAX_FINDINGS}, in order of position
     */
    public record Report(long commits, long events, List<Finding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }

        /** Whether nothing was found. */
        public boolean isIntact() {
            return findings.isEmpty();
        }
    }

    private record End(long nextSequence, String hash, Instant time) {}

    private final CommitStorage storage;
    private final Map<String, End> ends = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long commits;
    private long events;

    private ChainVerification(CommitStorage storage) {
        this.storage = storage;
    }

    /** Verifies every commit that a store holds at this moment. */
    public static Report of(CommitStorage storage) {
        return new ChainVerification(storage).walk();
    }

    private Report walk() {
        long last = storage.greatestPosition();
        long position = 0;
        while (position < last && findings.size() < MAX_FINDINGS) {
            List<Commit> window = window(position, last);
            window.forEach(this::check);
            position += window.size();
            if (window.isEmpty()) {
                position++;
                single(position).ifPresent(this::check);
            }
        }
        return new Report(commits, events, findings);
    }

    private List<Commit> window(long position, long last) {
        try {
            return storage.following(position, (int) Math.min(WINDOW, last - position));
        } catch (CorruptCommit e) {
            // One of the window: the walk goes on one by one until it is past.
            return List.of();
        }
    }

    private Optional<Commit> single(long position) {
        try {
            Optional<Commit> commit = storage.at(position);
            if (commit.isEmpty()) {
                findings.add(new Finding.Missing(position));
            }
            return commit;
        } catch (CorruptCommit e) {
            findings.add(new Finding.Corrupt(position, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void check(Commit commit) {
        commits++;
        events += commit.events().size();
        End end = ends.get(commit.stream());
        long expected = end == null ? 0 : end.nextSequence();
        String hash = end == null ? CommitHash.NONE : end.hash();
        if (commit.firstSequence() != expected) {
            broken(
                    commit,
                    "begins at event %d, not %d".formatted(commit.firstSequence(), expected));
        } else if (!commit.previousHash().equals(hash)) {
            broken(commit, "the commit before it is not the one it was written after");
        } else if (end != null && commit.time().isBefore(end.time())) {
            broken(commit, "is earlier than the commit before it");
        }
        ends.put(
                commit.stream(),
                new End(commit.nextSequence(), CommitHash.of(commit), commit.time()));
    }

    private void broken(Commit commit, String reason) {
        findings.add(new Finding.Broken(commit.position(), commit.stream(), reason));
    }
}
