package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.publicaccord.rules.Rule;

/**
 * The period that counts together: the elapsed part of the financial year of a day, and the
 * financial years before it (Subsidy Control Act 2022, s.36(2)).
 */
record CountedYears(LocalDate from, LocalDate until) {

    /** The period that ends with a day, by the years of a rule. */
    static CountedYears endingOn(LocalDate day, Rule rule) {
        LocalDate begins =
                LocalDate.of(
                        day.getYear(),
                        rule.wholeAmount("year-begins-month"),
                        rule.wholeAmount("year-begins-day"));
        LocalDate current = day.isBefore(begins) ? begins.minusYears(1) : begins;
        return new CountedYears(current.minusYears(rule.wholeAmount("years-before")), day);
    }

    /** What was given in it, both its first and its last day counted. */
    BigDecimal sum(List<Assistance> given, Predicate<Assistance> counts) {
        return given.stream()
                .filter(it -> !it.givenOn().isBefore(from) && !it.givenOn().isAfter(until))
                .filter(counts)
                .map(Assistance::pounds)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
