package org.publicaccord.notificationservice.telling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.ProcedureTerms;

/**
 * What a contract's own record has told of the way to its entry.
 *
 * @param capacities in which capacity each contribution to its co-design was made, by its id
 * @param procedure how tenders were asked for; empty if they were not, or not on this record
 * @param standstillLastDay as announced; empty if none is kept
 */
public record Course(
        Map<String, String> capacities,
        Optional<ProcedureTerms> procedure,
        Optional<LocalDate> standstillLastDay) {

    /** Before the first event. */
    static final Course NOTHING = new Course(Map.of(), Optional.empty(), Optional.empty());

    public Course {
        capacities = Map.copyOf(capacities);
    }

    Course with(ContributionReceived received) {
        var more = new HashMap<>(capacities);
        more.put(received.contributionId(), received.capacity());
        return new Course(more, procedure, standstillLastDay);
    }

    Course with(ProcedureTerms terms) {
        return new Course(capacities, Optional.of(terms), standstillLastDay);
    }

    Course withStandstill(Optional<LocalDate> lastDay) {
        return new Course(capacities, procedure, lastDay);
    }

    boolean hasContributions() {
        return !capacities.isEmpty();
    }

    Optional<String> capacityOf(String contribution) {
        return Optional.ofNullable(capacities.get(contribution));
    }
}
