package org.publicaccord.notificationservice.telling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.ProcedureTerms;
import org.publicaccord.published.contract.RepresentationReceived;

/**
 * What a contract's own record has told of the way to its entry.
 *
 * @param capacities in which capacity each contribution to its co-design was made, by its id
 * @param procedure how tenders were asked for; empty if they were not, or not on this record
 * @param standstillLastDay as announced; empty if none is kept
 * @param heard the providers that made representations on an intended award; empty before the first
 */
public record Course(
        Map<String, String> capacities,
        Optional<ProcedureTerms> procedure,
        Optional<LocalDate> standstillLastDay,
        Optional<Set<String>> heard) {

    /** Before the first event. */
    static final Course NOTHING =
            new Course(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Course {
        capacities = Map.copyOf(capacities);
        heard = heard.map(Set::copyOf);
    }

    Course with(ContributionReceived received) {
        var more = new HashMap<>(capacities);
        more.put(received.contributionId(), received.capacity());
        return new Course(more, procedure, standstillLastDay, heard);
    }

    Course with(ProcedureTerms terms) {
        return new Course(capacities, Optional.of(terms), standstillLastDay, heard);
    }

    Course withStandstill(Optional<LocalDate> lastDay) {
        return new Course(capacities, procedure, lastDay, heard);
    }

    Course with(RepresentationReceived received) {
        var more = new TreeSet<>(heard.orElse(Set.of()));
        more.add(received.providerId());
        return new Course(capacities, procedure, standstillLastDay, Optional.of(more));
    }

    boolean hasContributions() {
        return !capacities.isEmpty();
    }

    Optional<String> capacityOf(String contribution) {
        return Optional.ofNullable(capacities.get(contribution));
    }
}
