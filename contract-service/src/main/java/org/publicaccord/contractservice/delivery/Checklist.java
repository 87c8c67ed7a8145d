package org.publicaccord.contractservice.delivery;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;

/** What had to be ready for the first day, and whether it is. */
public record Checklist(List<Item> items) {

    private static final int MOST = 100;

    public Checklist {
        items = List.copyOf(items);
        if (items.isEmpty() || items.size() > MOST) {
            throw new IllegalArgumentException("a checklist has 1 to 100 items");
        }
    }

    /**
     * One thing that had to be ready.
     *
     * @param outstanding what is missing and what is done about it; empty if it is ready
     */
    public record Item(Reason what, Optional<Reason> outstanding) {}

    /** How many things are not ready. */
    public long notReady() {
        return items.stream().filter(it -> it.outstanding().isPresent()).count();
    }
}
