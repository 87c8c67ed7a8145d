package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Rule;

/**
 * A rule that makes obligations.
 *
 * @param title of the obligation that it makes
 * @param inForceFrom nothing that fell due earlier is owed under it
 * @param warnDays so many days before the last day the obligation begins to approach
 */
record Duty(
        ObligationCode code,
        String title,
        Optional<NoticeCode> notice,
        String legalBasis,
        Kind kind,
        LocalDate inForceFrom,
        int warnDays) {

    /** The duty that a rule states; it warns on its last day unless the rule says otherwise. */
    static Duty of(Rule rule) {
        return new Duty(
                new ObligationCode(rule.code()),
                rule.title(),
                rule.list("notice").stream().map(NoticeCode::valueOf).findFirst(),
                rule.legalBasis(),
                rule.kind(),
                rule.inForceFrom(),
                rule.amounts().containsKey("warn-days") ? rule.wholeAmount("warn-days") : 0);
    }

    /** The obligation that the rule makes, to be met by a day. */
    Obligation dueOn(LocalDate lastDay) {
        return due(lastDay(lastDay));
    }

    /** A last day, and when it begins to approach. */
    Due.LastDay lastDay(LocalDate day) {
        return new Due.LastDay(day, day.minusDays(warnDays));
    }

    /** What the rule tells of: it comes on a day by itself. */
    Obligation awaitedOn(LocalDate day) {
        return due(new Due.Awaited(day, day.minusDays(warnDays)));
    }

    /** The obligation that the rule makes, on a day that the record does not tell. */
    Obligation notDeterminable(String because) {
        return due(new Due.NotDeterminable(because));
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom);
    }

    /** The same duty for one of several occasions. */
    Duty named(String suffix, String title) {
        return coded(new ObligationCode(code.value() + "-" + suffix), title);
    }

    /** The same duty, which this notice meets. */
    Duty metBy(NoticeCode published) {
        return new Duty(
                code, title, Optional.of(published), legalBasis, kind, inForceFrom, warnDays);
    }

    /** The same duty by another name. */
    Duty coded(ObligationCode other, String title) {
        return new Duty(other, title, notice, legalBasis, kind, inForceFrom, warnDays);
    }

    /** The obligation that the rule makes, due as given. */
    Obligation due(Due due) {
        return new Obligation(code, title, notice, due, legalBasis, kind, Optional.empty());
    }
}
