package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Notice;

/** All changes that were proposed to a contract, by their ids, in their order. */
public record Changes(Map<UUID, Standing> all) {

    static final Changes NONE = new Changes(Map.of());

    public Changes {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /**
     * What a change is.
     *
     * @param optionMonths how many months of the contract's options it uses; 0 if it uses none
     * @param termDaysDelta by how many days it changes the term
     */
    public record Change(UUID id, Proposal proposal, int optionMonths, int termDaysDelta) {

        /** Whether it is what was proposed under its id before. */
        boolean isSameAs(Proposal other, int months) {
            return proposal.equals(other) && optionMonths == months;
        }
    }

    /** Where a change stands. */
    public sealed interface Standing {
        Change change();
    }

    /**
     * Proposed and not yet made.
     *
     * @param announced the contract change notice, once it is published
     */
    public record PendingChange(Change change, Assessment assessment, Optional<Notice> announced)
            implements Standing {}

    public record AppliedChange(Change change, LocalDate takesEffectOn) implements Standing {}

    public record WithdrawnChange(Change change) implements Standing {}

    Optional<Standing> standing(UUID change) {
        return Optional.ofNullable(all.get(change));
    }

    /** The one that is proposed and not yet made: there is at most one. */
    Optional<PendingChange> pending() {
        return all.values().stream()
                .filter(PendingChange.class::isInstance)
                .map(PendingChange.class::cast)
                .findFirst();
    }

    List<Change> applied() {
        return all.values().stream()
                .filter(AppliedChange.class::isInstance)
                .map(Standing::change)
                .toList();
    }

    Changes with(Standing standing) {
        Map<UUID, Standing> more = new LinkedHashMap<>(all);
        more.put(standing.change().id(), standing);
        return new Changes(more);
    }
}
