package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.kpis.Assessments;

/**
 * What is known besides the contract itself.
 *
 * @param importedOn the day of its import, in Europe/London: what fell due before it is not
 *     recorded, and nobody is alerted; empty for a contract that was procured here
 * @param assessments of its indicators
 * @param today in Europe/London
 */
public record Knowledge(Optional<LocalDate> importedOn, Assessments assessments, LocalDate today) {

    /** Of a contract on the day on which it is imported. */
    public static Knowledge ofImport(LocalDate importedOn) {
        return new Knowledge(Optional.of(importedOn), Assessments.NONE, importedOn);
    }
}
