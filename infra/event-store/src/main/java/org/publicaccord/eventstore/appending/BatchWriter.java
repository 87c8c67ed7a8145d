package org.publicaccord.eventstore.appending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.storage.CommitStorage;
import org.publicaccord.eventstore.storage.Insertion;
import org.publicaccord.eventstore.storage.Tail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes batches until each draft is stored, refused or given up by its caller.
 *
 * <p>Why there is no hole and no doubled commit, whatever is lost on the way: a position is written
 * only after its predecessor, in the same ordered write or seen with majority concern. A draft that
 * may have been written is sent again under the same command id, and three unique fields say what
 * is there: its own id, another commit of its place in the stream, or another commit of its
 * position. Not finding it never counts as failure.
 */
final class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private final CommitStorage storage;
    private final Tail tail;

    /** The last position known to be durable. */
    private long position;

    private boolean positionIsCurrent;
    private long pauseMillis = FIRST_PAUSE_MILLIS;

    BatchWriter(CommitStorage storage, Tail tail) {
        this.storage = storage;
        this.tail = tail;
    }

    void write(List<Waiting> batch) {
        List<Waiting> rest = batch;
        while (!rest.isEmpty()) {
            if (Thread.currentThread().isInterrupted()) {
                rest.forEach(waiting ->
                        waiting.fail(new OutcomeUnknown("the event store was closed", null)));
                return;
            }
            try {
                findPosition();
                rest = settleSome(rest);
            } catch (RuntimeException e) {
                positionIsCurrent = false;
                rest = keepWaiting(rest, e);
                pause();
            }
        }
    }

    private void findPosition() {
        if (!positionIsCurrent) {
            position = storage.tail(position);
            positionIsCurrent = true;
        }
    }

    /** One write, and what it says: the drafts that are still to be settled. */
    private List<Waiting> settleSome(List<Waiting> drafts) {
        List<Commit> commits = new ArrayList<>(drafts.size());
        for (Waiting waiting : drafts) {
            commits.add(waiting.draft().at(position + 1 + commits.size()));
        }
        return switch (storage.insert(commits)) {
            case Insertion.Whole() -> {
                stored(drafts, commits, commits.size());
                yield List.of();
            }
            case Insertion.StoppedAt(int index) -> {
                stored(drafts, commits, index);
                yield readBack(drafts.subList(index, drafts.size()));
            }
            case Insertion.Rejected(int index, RuntimeException cause) -> {
                stored(drafts, commits, index);
                drafts.get(index).fail(cause);
                yield drafts.subList(index + 1, drafts.size());
            }
            case Insertion.Unknown(RuntimeException cause) -> findOut(drafts, cause);
        };
    }

    private void stored(List<Waiting> drafts, List<Commit> commits, int count) {
        position += count;
        tail.advancedTo(position);
        for (int index = 0; index < count; index++) {
            drafts.get(index).settle(new Appended.Stored(commits.get(index)));
        }
        if (count > 0) {
            pauseMillis = FIRST_PAUSE_MILLIS;
        }
    }

    /** The first of these met something unique: what is it? The others are simply sent again. */
    private List<Waiting> readBack(List<Waiting> drafts) {
        Waiting refused = drafts.getFirst();
        Draft draft = refused.draft();
        Optional<Commit> sameCommand =
                storage.ofCommands(List.of(draft.commandId())).stream().findFirst();
        Optional<Commit> samePlace =
                sameCommand.isPresent()
                        ? Optional.empty()
                        : storage.beginningWithin(draft.stream(), draft.firstSequence(), 1).stream()
                                .findFirst();
        if (sameCommand.isPresent()) {
            refused.settle(found(draft, sameCommand.get()));
        } else if (samePlace.isPresent()) {
            refused.settle(new Appended.Conflict(samePlace.get()));
        } else {
            skipTakenPositions();
            return drafts.stream().filter(waiting -> !waiting.isGivenUp()).toList();
        }
        return drafts.subList(1, drafts.size());
    }

    private void skipTakenPositions() {
        long before = position;
        position = storage.tail(position);
        if (position == before) {
            // What stands there is not durable yet, or will be rolled back: look again soon.
            pause();
        }
    }

    private Appended found(Draft draft, Commit commit) {
        position = Math.max(position, commit.position());
        tail.advancedTo(commit.position());
        return draft.became(commit) ? new Appended.Stored(commit) : new Appended.Repeated(commit);
    }

    /** No reply, or none that tells: those found are settled, the rest is sent again. */
    private List<Waiting> findOut(List<Waiting> drafts, RuntimeException cause) {
        LOG.warn("The outcome of {} commits is not known yet: {}", drafts.size(), cause.toString());
        positionIsCurrent = false;
        pause();
        Map<String, Commit> found =
                storage
                        .ofCommands(drafts.stream().map(w -> w.draft().commandId()).toList())
                        .stream()
                        .collect(Collectors.toMap(Commit::commandId, Function.identity()));
        List<Waiting> rest = new ArrayList<>();
        for (Waiting waiting : drafts) {
            Commit commit = found.get(waiting.draft().commandId());
            if (commit == null) {
                rest.add(waiting);
            } else {
                waiting.settle(found(waiting.draft(), commit));
            }
        }
        return keepWaiting(rest, cause);
    }

    private static List<Waiting> keepWaiting(List<Waiting> drafts, RuntimeException cause) {
        drafts.forEach(waiting -> waiting.delayedBy(cause));
        return drafts.stream().filter(waiting -> !waiting.isGivenUp()).toList();
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            // Closing: the loop in write() tells the callers.
            Thread.currentThread().interrupt();
        }
        pauseMillis = Math.min(pauseMillis * 2, LONGEST_PAUSE_MILLIS);
    }
}
