package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;

/**
 * One organisation's application.
 *
 * @param group the other enterprises that are under common control with it (Subsidy Control Act
 *     2022, s.7)
 */
public record Application(
        UUID id,
        Party applicant,
        List<OrganisationId> group,
        Proposal proposal,
        LocalDate receivedOn,
        Standing standing) {

    private static final int MOST_IN_GROUP = 50;

    public Application {
        group = group(applicant, group);
    }

    /** Where an application stands. */
    public sealed interface Standing {}

    /** It is received. */
    public record Received() implements Standing {}

    /** Due diligence is done, with what it found. */
    public record Examined(Map<Check, Reason> findings) implements Standing {
        public Examined {
            findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        }
    }

    public record TurnedDown() implements Standing {}

    public record Withdrawn() implements Standing {}

    /**
     * A group as it may be named: each enterprise once, in one order, without the applicant.
     *
     * @throws IllegalArgumentException if it is too large
     */
    static List<OrganisationId> group(Party applicant, List<OrganisationId> named) {
        List<OrganisationId> others =
                named.stream()
                        .filter(it -> !it.equals(applicant.id()))
                        .distinct()
                        .sorted(Comparator.comparing(OrganisationId::value))
                        .toList();
        if (others.size() > MOST_IN_GROUP) {
            throw new IllegalArgumentException("a group of enterprises has at most 50 others");
        }
        return others;
    }

    public OrganisationId organisation() {
        return applicant.id();
    }

    /** The applicant and its group, in one order: what they received counts together. */
    public List<OrganisationId> enterprise() {
        return Stream.concat(Stream.of(organisation()), group.stream())
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
    }

    boolean isOpen() {
        return switch (standing) {
            case Received _, Examined _ -> true;
            case TurnedDown _, Withdrawn _ -> false;
        };
    }

    Application standing(Standing now) {
        return new Application(id, applicant, group, proposal, receivedOn, now);
    }
}
