package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * How large a change is: by itself, and as one change with those it could have been made together
 * with. Percentages are of the contract as awarded.
 */
record ChangeSizes(BigDecimal value, int term, BigDecimal valueTogether, int termTogether) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ChangeSizes of(ProposedChange proposed, List<EarlierChange> earlier) {
        List<EarlierChange> together =
                earlier.stream().filter(EarlierChange::couldHaveBeenMadeTogether).toList();
        return new ChangeSizes(
                proposed.valueDelta(),
                proposed.termDaysDelta(),
                sum(together).add(proposed.valueDelta()),
                together.stream().mapToInt(EarlierChange::termDaysDelta).sum()
                        + proposed.termDaysDelta());
    }

    /** By how much several changes changed the value. */
    static BigDecimal sum(List<EarlierChange> changes) {
        return changes.stream()
                .map(EarlierChange::valueDelta)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the value rises or falls by more than a percentage, alone or together. */
    boolean valueExceeds(BigDecimal percent, BigDecimal original) {
        return exceeds(value, percent, original) || exceeds(valueTogether, percent, original);
    }

    /** Whether the value rises by more than a percentage, alone or together. */
    boolean increaseExceeds(BigDecimal percent, BigDecimal original) {
        return exceeds(value.max(BigDecimal.ZERO), percent, original)
                || exceeds(valueTogether.max(BigDecimal.ZERO), percent, original);
    }

    /** Whether the term grows or shrinks by more than a percentage, alone or together. */
    boolean termExceeds(BigDecimal percent, int originalDays) {
        BigDecimal original = BigDecimal.valueOf(originalDays);
        return exceeds(BigDecimal.valueOf(term), percent, original)
                || exceeds(BigDecimal.valueOf(termTogether), percent, original);
    }

    boolean changesTerm() {
        return term != 0 || termTogether != 0;
    }

    /** The larger of the two, as it decides. */
    BigDecimal decidingValue() {
        return value.abs().compareTo(valueTogether.abs()) > 0 ? value : valueTogether;
    }

    /** The larger of the two, as it decides. */
    int decidingTerm() {
        return Math.abs(term) > Math.abs(termTogether) ? term : termTogether;
    }

    private static boolean exceeds(BigDecimal change, BigDecimal percent, BigDecimal original) {
        return change.abs().multiply(HUNDRED).compareTo(percent.multiply(original)) > 0;
    }
}
