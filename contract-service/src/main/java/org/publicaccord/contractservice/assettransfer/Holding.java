package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;

/**
 * An asset in the hands of a body.
 *
 * @param standings of its covenants, by their ids
 * @param reportDue the last day for the next report of what people gained; empty if none is owed
 * @param reportOverdue whether that day went by, on record
 */
public record Holding(
        OrganisationId body,
        HeadsOfTerms terms,
        Map<String, CovenantStanding> standings,
        Optional<LocalDate> reportDue,
        boolean reportOverdue) {

    public Holding {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    static Holding beginning(OrganisationId body, HeadsOfTerms terms) {
        Map<String, CovenantStanding> standings = new LinkedHashMap<>();
        terms.covenants().forEach(it -> standings.put(it.id(), new CovenantStanding.InForce()));
        return new Holding(body, terms, standings, terms.firstReportDue(), false);
    }

    Optional<Covenant> covenant(String id) {
        return terms.covenants().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * Where a covenant stands.
     *
     * @throws IllegalArgumentException if the transfer has no such covenant
     */
    public CovenantStanding standing(Covenant covenant) {
        CovenantStanding standing = standings.get(covenant.id());
        if (standing == null) {
            throw new IllegalArgumentException("no covenant of this transfer: " + covenant.id());
        }
        return standing;
    }

    Holding with(String covenant, CovenantStanding now) {
        Map<String, CovenantStanding> all = new LinkedHashMap<>(standings);
        all.put(covenant, now);
        return new Holding(body, terms, all, reportDue, reportOverdue);
    }

    Holding reporting(Optional<LocalDate> nextDue) {
        return new Holding(body, terms, standings, nextDue, false);
    }

    Holding reportMissed() {
        return new Holding(body, terms, standings, reportDue, true);
    }

    boolean hasAny(Class<? extends CovenantStanding> kind) {
        return standings.values().stream().anyMatch(kind::isInstance);
    }
}
