package org.publicaccord.published.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Money;
import org.publicaccord.published.Term;

/**
 * A contract as it stands after what happened.
 *
 * @param awardId the award that it carries out
 * @param enteredOn the day on which it was entered
 * @param value now, VAT included
 * @param term now, both days known
 * @param extensionMonths by how many months its options may yet extend it
 * @param kpis as set
 * @param endedOn the last day on which it had effect, if it ended
 */
public record AgreementNow(
        String awardId,
        LocalDate enteredOn,
        Money value,
        Term term,
        int extensionMonths,
        List<KeyPerformanceIndicator> kpis,
        Optional<LocalDate> endedOn) {}
