package org.publicaccord.console.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What contracts owe, which monitoring-service watches. */
public final class Duties {

    private final Service service;

    Duties(Service service) {
        this.service = service;
    }

    /** Everything that one contract owes, soonest first. */
    public Owed of(String contractId) {
        return service.get(
                uri -> uri.path("/api/contracts/{id}/obligations").build(contractId), Owed.class);
    }

    /**
     * Everything that one contract owes.
     *
     * @param importedOn what fell due before this day raises no alert
     */
    public record Owed(Optional<LocalDate> importedOn, List<Obligation> items) {}

    /**
     * One obligation.
     *
     * @param noticeCode {@code UK1} to {@code UK17}, where a notice meets it
     * @param status {@code open}, {@code approaching}, {@code overdue}, {@code met}, {@code not
     *     recorded} or {@code not determinable}
     * @param daysLeft days until it is due, negative once that is past
     * @param because why it is not recorded or not determinable
     */
    public record Obligation(
            String title,
            Optional<String> noticeCode,
            String legalBasis,
            String status,
            Optional<LocalDate> dueOn,
            Optional<LocalDate> actBy,
            Optional<Long> daysLeft,
            Optional<String> because,
            Optional<String> assumption) {}
}
