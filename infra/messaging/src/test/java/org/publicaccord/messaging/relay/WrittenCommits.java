package org.publicaccord.messaging.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitHash;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;

/** A store that is a list. */
public final class WrittenCommits implements CommitTail {

    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, Long> nextSequences = new HashMap<>();
    private final String name;

    public WrittenCommits(String name) {
        this.name = name;
    }

    public synchronized Commit write(String stream, int events) {
        return write(stream, "contract.imported", events);
    }

    Commit write(String stream, String eventName, int events) {
        return write(stream, eventName, Payload.of("{}"), events);
    }

    /** A commit of some events that are equal but for their ids. */
    public synchronized Commit write(String stream, String eventName, Payload payload, int events) {
        long position = commits.size() + 1L;
        long first = nextSequences.getOrDefault(stream, 0L);
        List<StoredEvent> stored = new ArrayList<>();
        for (int index = 0; index < events; index++) {
            stored.add(
                    new StoredEvent(
                            "%s-%d-%d".formatted(name, position, index),
                            eventName,
                            1,
                            payload,
                            Map.of("correlationId", "c-" + position)));
        }
        Commit commit =
                new Commit(
                        position,
                        stream,
                        "contract",
                        first,
                        name + "-command-" + position,
                        Instant.parse("2026-11-22T10:00:00Z"),
                        CommitHash.NONE,
                        stored);
        nextSequences.put(stream, commit.nextSequence());
        commits.add(commit);
        notifyAll();
        return commit;
    }

    public synchronized List<String> eventIds() {
        return commits.stream().flatMap(it -> it.events().stream()).map(StoredEvent::id).toList();
    }

    @Override
    public synchronized List<Commit> after(long position, int limit) {
        int from = (int) Math.min(position, commits.size());
        return List.copyOf(commits.subList(from, Math.min(commits.size(), from + limit)));
    }

    @Override
    public synchronized long head() {
        return commits.size();
    }

    @Override
    public synchronized boolean awaitBeyond(long position, Duration timeout) {
        long endNanos = System.nanoTime() + timeout.toNanos();
        try {
            while (head() <= position && System.nanoTime() < endNanos) {
                wait(1 + (endNanos - System.nanoTime()) / 1_000_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return head() > position;
    }
}
