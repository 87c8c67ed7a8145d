package org.publicaccord.eventstore.snapshots;

import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.decider.Decider;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.StateCodec;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.StateRevision;
import org.publicaccord.eventstore.UnreadableState;
import org.publicaccord.eventstore.snapshots.SnapshotFigures.Outcome;
import org.publicaccord.eventstore.storage.Streams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads streams from their snapshots on. A snapshot counts only if it was made by the code that
 * runs here, reads as a state, and ends with a commit that the stream holds, hash for hash; any
 * other is as good as none.
 */
public final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /** As many commits as most streams have behind their snapshot, and some more. */
    private static final int BEHIND = 192;

    private final SnapshotStorage storage;
    private final Streams streams;
    private final EventCodec events;
    private final StateNames names;
    private final StateCodec states;
    private final SnapshotFigures figures;
    private final LastCommits lastCommits = new LastCommits();

    public Snapshots(
            SnapshotStorage storage,
            Streams streams,
            EventCodec events,
            StateNames names,
            SnapshotFigures figures) {
        this.storage = storage;
        this.streams = streams;
        this.events = events;
        this.names = names;
        this.states = new StateCodec(names);
        this.figures = figures;
    }

    /**
     * Opens a stream. A short one is not worth a look for a snapshot: its first window says that it
     * is short, and is all of it. Of one that was picked up from a snapshot before, the snapshot
     * and what is behind it are read at once.
     */
    public Opened open(String stream) {
        return lastCommits
                .of(stream)
                .flatMap(known -> resumeAgain(stream, known))
                .orElseGet(() -> openUnknown(stream));
    }

    private Optional<Opened> resumeAgain(String stream, long lastCommit) {
        Streams.Reading behind = streams.begun(stream, lastCommit, BEHIND);
        Optional<Opened> resumed =
                resume(
                        stream,
                        snapshot ->
                                snapshot.lastCommit() == lastCommit ? behind : behind(snapshot));
        if (resumed.isEmpty()) {
            lastCommits.forget(stream);
        }
        return resumed;
    }

    private Opened openUnknown(String stream) {
        Streams.Reading whole = streams.from(stream, 0);
        Optional<Opened> resumed =
                whole.isReadToItsEnd() || kind(whole.peek()).isEmpty()
                        ? Optional.empty()
                        : resume(stream, this::behind);
        return resumed.orElseGet(() -> new Opened(Optional.empty(), whole));
    }

    private Streams.Reading behind(Snapshot snapshot) {
        return streams.begun(snapshot.stream(), snapshot.lastCommit(), BEHIND);
    }

    /** What is kept of the streams of a commit's type; empty if they have no snapshots. */
    Optional<StateNames.Kind<?, ?>> kind(Commit commit) {
        return names.kind(commit.streamType());
    }

    private Optional<Opened> resume(
            String stream, Function<Snapshot, Streams.Reading> readingBehind) {
        try {
            Optional<Snapshot> found = storage.find(stream);
            Optional<StateNames.Kind<?, ?>> kind =
                    found.flatMap(snapshot -> names.kind(snapshot.streamType()));
            return kind.isEmpty()
                    ? Optional.empty()
                    : resume(found.get(), kind.get(), readingBehind);
        } catch (UnreadableState e) {
            return ignored(stream, Outcome.IGNORED_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** The state is made of its JSON while the commits behind it are being read. */
    private Optional<Opened> resume(
            Snapshot snapshot,
            StateNames.Kind<?, ?> kind,
            Function<Snapshot, Streams.Reading> readingBehind) {
        StateRevision revision = names.revision(kind);
        if (!snapshot.revision().equals(revision)) {
            return ignored(
                    snapshot.stream(),
                    Outcome.IGNORED_OTHER_REVISION,
                    "made by %s, not %s".formatted(snapshot.revision(), revision));
        }
        if (!snapshot.isSound()) {
            throw new UnreadableState("the state was damaged", null);
        }
        Streams.Reading commits = readingBehind.apply(snapshot);
        Object state = states.decode(kind, snapshot.state());
        Commit latest = commits.hasNext() ? commits.next() : null;
        if (latest == null || !snapshot.endsWith(latest)) {
            return ignored(
                    snapshot.stream(),
                    Outcome.IGNORED_OTHER_HISTORY,
                    "the stream does not hold event %d as it was then"
                            .formatted(snapshot.version() - 1));
        }
        figures.count(Outcome.USED);
        lastCommits.remember(snapshot);
        return Optional.of(new Opened(Optional.of(new Opened.Resumed(state, latest)), commits));
    }

    private Optional<Opened> ignored(String stream, Outcome outcome, String why) {
        figures.count(outcome);
        LOG.debug("The snapshot of {} is ignored: {}", stream, why);
        return Optional.empty();
    }

    /**
     * A state, and how it was come by.
     *
     * @param version how many events led to it; 0 if nothing was ever recorded
     * @param latest the last commit; empty if nothing was ever recorded
     * @param replayed how many events were read
     */
    public record Folded<S>(S state, long version, Optional<Commit> latest, long replayed) {}

    /** The state of a stream as it is recorded; the initial one if nothing ever was. */
    @SuppressWarnings("unchecked") // A stream holds what its decider accepted, and nothing else.
    public <S, E> Folded<S> fold(String stream, Decider<?, S, E> decider) {
        Opened opened = open(stream);
        Optional<Commit> latest = opened.resumed().map(Opened.Resumed::latest);
        S state = opened.resumed().map(it -> (S) it.state()).orElseGet(decider::initialState);
        long version = opened.resumedVersion();
        while (opened.commits().hasNext()) {
            Commit commit = opened.commits().next();
            for (RecordedEvent event : commit.recordedEvents()) {
                state = decider.evolve(state, (E) events.decode(event));
            }
            version = commit.nextSequence();
            latest = Optional.of(commit);
        }
        return new Folded<>(state, version, latest, version - opened.resumedVersion());
    }

    /** Takes the snapshot of a stream, if events have come since the last one. */
    <S, E> void take(String stream, StateNames.Kind<S, E> kind) {
        Folded<S> folded = fold(stream, kind.decider());
        if (folded.replayed() > 0 && folded.latest().isPresent()) {
            storage.keep(
                    Snapshot.after(
                            folded.latest().get(),
                            names.revision(kind),
                            states.encode(kind, folded.state())));
            figures.count(Outcome.TAKEN);
        }
    }
}
