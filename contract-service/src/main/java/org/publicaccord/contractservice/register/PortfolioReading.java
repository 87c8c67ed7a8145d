package org.publicaccord.contractservice.register;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;

/** Reads lists of contracts and says how fresh they are. */
final class PortfolioReading {

    /** How long a list waits for what its caller wrote. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Register register;
    private final RegisterProgress progress;
    private final CommitTail tail;
    private final InstantSource clock;

    PortfolioReading(
            Register register, RegisterProgress progress, CommitTail tail, InstantSource clock) {
        this.register = register;
        this.progress = progress;
        this.tail = tail;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @param written the position of the caller's own latest change, which the list shall hold
     */
    Portfolio read(PortfolioQuery query, Paging paging, Optional<Long> written) {
        written.filter(position -> position <= tail.head())
                .ifPresent(position -> progress.await(position, PATIENCE));
        // Before the rows are read: they may hold more than this, and never less.
        Freshness freshness = freshness();
        Page<ContractSummary> page = register.page(query, paging);
        return new Portfolio(page.items(), page.next(), register.count(query), freshness);
    }

    private Freshness freshness() {
        Instant now = clock.instant();
        long head = tail.head();
        long position = Math.min(progress.position(), head);
        boolean upToDate = position == head;
        return new Freshness(position, head, upToDate, upToDate ? now : timeAt(position));
    }

    private Instant timeAt(long position) {
        List<Commit> commit = position == 0 ? List.of() : tail.after(position - 1, 1);
        return commit.isEmpty() ? Instant.EPOCH : commit.getFirst().time();
    }
}
