package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every rule says of itself, as data.
 *
 * @param title of the obligation that it makes
 * @param inForceFrom nothing that fell due earlier is owed under it
 * @param warnDays so many days before the last day the obligation begins to approach
 */
public record Rule(
        ObligationCode code,
        String title,
        Optional<NoticeCode> notice,
        String legalBasis,
        Kind kind,
        LocalDate inForceFrom,
        int warnDays) {

    /** The obligation that the rule makes, to be met by a day. */
    Obligation dueOn(LocalDate lastDay) {
        return due(new Due.LastDay(lastDay, lastDay.minusDays(warnDays)));
    }

    /** The obligation that the rule makes, on a day that the record does not tell. */
    Obligation notDeterminable(String because) {
        return due(new Due.NotDeterminable(because));
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom);
    }

    /** The same rule for one of several occasions. */
    Rule named(String suffix, String title) {
        return new Rule(
                new ObligationCode(code.value() + "-" + suffix),
                title,
                notice,
                legalBasis,
                kind,
                inForceFrom,
                warnDays);
    }

    private Obligation due(Due due) {
        return new Obligation(code, title, notice, due, legalBasis, kind, Optional.empty());
    }
}
