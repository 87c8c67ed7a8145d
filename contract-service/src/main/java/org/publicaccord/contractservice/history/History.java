package org.publicaccord.contractservice.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.StatesFacts;

/**
 * All that was recorded of one contract, from its first event on.
 *
 * @param happenings at least one, in order and without a gap
 */
public record History(ContractId contract, List<Happening> happenings) {

    public History {
        happenings = List.copyOf(happenings);
        for (int place = 0; place < happenings.size(); place++) {
            if (happenings.get(place).sequence() != place) {
                throw new IllegalArgumentException(
                        "the history of " + contract + " has a gap before event " + place);
            }
        }
        if (happenings.isEmpty()) {
            throw new IllegalArgumentException("a contract without events has no history");
        }
    }

    public Happening latest() {
        return happenings.getLast();
    }

    /** The number of events: the contract's version. */
    public long version() {
        return latest().version();
    }

    /** What is known of it after all that; empty if it states no facts. */
    public Optional<Facts> facts() {
        return happenings.reversed().stream()
                .map(Happening::event)
                .filter(StatesFacts.class::isInstance)
                .findFirst()
                .map(it -> ((StatesFacts) it).facts().onPath(latest().event().path()));
    }

    /** What was recorded up to an instant, that instant included; empty if nothing was. */
    public Optional<History> until(Instant instant) {
        return first(happenings.stream().filter(it -> !it.at().isAfter(instant)).count());
    }

    /** The first so many events; empty if that is none. */
    public Optional<History> first(long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new History(contract, happenings.subList(0, Math.toIntExact(count))));
    }
}
