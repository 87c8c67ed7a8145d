package org.publicaccord.published.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Money;
import org.publicaccord.published.Term;

/**
 * A contract as it stands.
 *
 * @param awardId the award that it carries out
 * @param enteredOn the day on which it was entered
 * @param value now, VAT included
 * @param term now, both days known
 * @param extensionMonths by how many months its options may yet extend it
 * @param kpis as set
 * @param withoutKpisBecause why there are fewer indicators than the law asks for
 * @param lightTouch whether it is for light touch services
 * @param rulePack the rules that hold for it for life
 */
public record EnteredAgreement(
        String awardId,
        LocalDate enteredOn,
        Money value,
        Term term,
        int extensionMonths,
        List<KeyPerformanceIndicator> kpis,
        Optional<String> withoutKpisBecause,
        boolean lightTouch,
        String rulePack) {}
