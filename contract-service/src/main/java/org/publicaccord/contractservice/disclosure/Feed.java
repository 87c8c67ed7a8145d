package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.Happenings;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.RecordedEvent;

/**
 * All that is disclosed in one standard, in the order in which it was recorded. It reads the store
 * itself, so that it needs no rows of its own and is never behind; a reader that follows it to its
 * end has them all.
 */
final class Feed<T> {

    /** How many commits are read at a time. */
    private static final int WINDOW = 200;

    private final CommitTail tail;
    private final Histories histories;
    private final Happenings happenings;
    private final Kind<T> kind;

    Feed(CommitTail tail, Histories histories, Happenings happenings, Kind<T> kind) {
        this.tail = tail;
        this.histories = histories;
        this.happenings = happenings;
        this.kind = kind;
    }

    /** What a feed holds. */
    interface Kind<T> {

        /** Whether an event can disclose it, told without reading the others of its contract. */
        boolean mayBeIn(ContractEvent event);

        /** What a contract discloses, each by the id of the event that does. */
        Map<String, T> of(History history);
    }

    /**
     * One entry of the feed.
     *
     * @param token its place in the feed
     * @param recordedAt legal time at which it was recorded
     */
    record Entry<T>(long token, Instant recordedAt, T disclosed) {}

    /**
     * The entries that follow a place.
     *
     * @param after the token of the last one already read; empty to begin with the first
     * @param limit at most this many
     */
    List<Entry<T>> after(Optional<Long> after, int limit) {
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

        private final List<Entry<T>> entries = new ArrayList<>();
        private final Map<ContractId, Map<String, T>> contracts = new HashMap<>();
        private final int limit;

        Page(int limit) {
            this.limit = limit;
        }

        boolean isFull() {
            return entries.size() >= limit;
        }

        void add(RecordedEvent event) {
            happenings
                    .read(event)
                    .map(Happening::event)
                    .filter(kind::mayBeIn)
                    .map(it -> contracts.computeIfAbsent(it.contract(), this::disclosed))
                    .flatMap(disclosed -> Optional.ofNullable(disclosed.get(event.id())))
                    .ifPresent(it -> entries.add(new Entry<>(event.token(), event.time(), it)));
        }

        private Map<String, T> disclosed(ContractId contract) {
            return kind.of(histories.of(contract).orElseThrow());
        }
    }
}
