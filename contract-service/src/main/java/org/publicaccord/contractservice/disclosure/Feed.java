package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.RecordedEvent;

/**
 * All releases in the order in which they were recorded. It reads the store itself, so that it
 * needs no rows of its own and is never behind; a reader that follows it to its end has them all.
 */
final class Feed {

    /** How many commits are read at a time. */
    private static final int WINDOW = 200;

    private final CommitTail tail;
    private final Histories histories;

    Feed(CommitTail tail, Histories histories) {
        this.tail = tail;
        this.histories = histories;
    }

    /**
     * One release of the feed.
     *
     * @param token its place in the feed
     * @param recordedAt legal time at which it was recorded
     */
    record Entry(long token, Instant recordedAt, Disclosed disclosed) {}

    /**
     * The releases that follow a place.
     *
     * @param after the token of the last one already read; empty to begin with the first
     * @param limit at most this many
     */
    List<Entry> after(Optional<Long> after, int limit) {
        var page = new Page(limit);
        // The commit that was read last may hold more events than fitted on its page.
        long position = after.map(token -> RecordedEvent.positionOf(token) - 1).orElse(0L);
        List<Commit> commits = tail.after(position, WINDOW);
        while (!commits.isEmpty() && !page.isFull()) {
            commits.stream()
                    .flatMap(commit -> commit.recordedEvents().stream())
                    .filter(event -> event.token() > after.orElse(-1L))
                    .takeWhile(_ -> !page.isFull())
                    .forEach(page::add);
            commits = tail.after(commits.getLast().position(), WINDOW);
        }
        return page.entries;
    }

    /** A page in the making; each contract on it is read once. */
    private final class Page {

        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, Map<String, Disclosed>> contracts = new HashMap<>();
        private final int limit;

        Page(int limit) {
            this.limit = limit;
        }

        boolean isFull() {
            return entries.size() >= limit;
        }

        void add(RecordedEvent event) {
            Disclosed disclosed =
                    contracts.computeIfAbsent(event.stream(), this::disclosed).get(event.id());
            if (disclosed != null) {
                entries.add(new Entry(event.token(), event.time(), disclosed));
            }
        }

        private Map<String, Disclosed> disclosed(String stream) {
            History history = histories.of(ContractId.parse(stream)).orElseThrow();
            return Disclosing.of(history).stream()
                    .collect(Collectors.toMap(Disclosed::id, Function.identity()));
        }
    }
}
