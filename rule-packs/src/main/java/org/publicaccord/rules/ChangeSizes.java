package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large a change is: by itself, and as one change with those it could have been made together
 * with. The larger of the two decides.
 *
 * <p>The Act does not say as of when "the estimated value" is taken. With caution, a percentage is
 * one of the value on award, or of the value just before the change where that is less.
 */
final class ChangeSizes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Size alone;
    private final Size together;

    private ChangeSizes(Size alone, Size together) {
        this.alone = alone;
        this.together = together;
    }

    /**
     * @param onAward pounds
     * @param earlier all changes before, in their order
     */
    static ChangeSizes of(BigDecimal onAward, List<EarlierChange> earlier, ProposedChange now) {
        BigDecimal before = onAward.add(sum(earlier));
        List<EarlierChange> joined =
                earlier.stream().filter(EarlierChange::couldHaveBeenMadeTogether).toList();
        BigDecimal beforeJoined =
                onAward.add(
                        sum(
                                earlier.stream()
                                        .takeWhile(it -> !it.couldHaveBeenMadeTogether())
                                        .toList()));
        Size alone = new Size(now.valueDelta(), now.termDaysDelta(), onAward.min(before));
        Size together =
                new Size(
                        sum(joined).add(now.valueDelta()),
                        joined.stream().mapToInt(EarlierChange::termDaysDelta).sum()
                                + now.termDaysDelta(),
                        onAward.min(beforeJoined));
        return new ChangeSizes(alone, joined.isEmpty() ? alone : together);
    }

    /** By how much several changes changed the value. */
    static BigDecimal sum(List<EarlierChange> changes) {
        return changes.stream()
                .map(EarlierChange::valueDelta)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the value rises or falls by more than a percentage. */
    boolean valueExceeds(BigDecimal percent) {
        return both().anyMatch(it -> exceeds(it.value(), percent, it.base()));
    }

    /** Whether the value rises by more than a percentage. */
    boolean increaseExceeds(BigDecimal percent) {
        return both().anyMatch(
                        it -> it.value().signum() > 0 && exceeds(it.value(), percent, it.base()));
    }

    /** Whether the term grows or shrinks by more than a percentage of the one on award. */
    boolean termExceeds(BigDecimal percent, int onAwardDays) {
        BigDecimal base = BigDecimal.valueOf(onAwardDays);
        return both().anyMatch(it -> exceeds(BigDecimal.valueOf(it.term()), percent, base));
    }

    boolean changesTerm() {
        return both().anyMatch(it -> it.term() != 0);
    }

    boolean isJoined() {
        return !together.equals(alone);
    }

    /** The change as one with those it could have been made together with. */
    String joinedInWords() {
        return "%s and %s".formatted(Words.pounds(together.value()), Words.days(together.term()));
    }

    /** The share of the value that decides, such as {@code 11%}. */
    String valueShare() {
        boolean aloneIsMore =
                alone.value()
                                .abs()
                                .multiply(together.base())
                                .compareTo(together.value().abs().multiply(alone.base()))
                        > 0;
        Size deciding = aloneIsMore ? alone : together;
        return Words.share(deciding.value(), deciding.base());
    }

    /** The share of the term that decides, such as {@code 8.33%}. */
    String termShare(int onAwardDays) {
        int deciding =
                Math.abs(alone.term()) > Math.abs(together.term()) ? alone.term() : together.term();
        return Words.share(BigDecimal.valueOf(deciding), BigDecimal.valueOf(onAwardDays));
    }

    private Stream<Size> both() {
        return Stream.of(alone, together);
    }

    private static boolean exceeds(BigDecimal change, BigDecimal percent, BigDecimal base) {
        return change.abs().multiply(HUNDRED).compareTo(percent.multiply(base)) > 0;
    }

    /**
     * @param base what a percentage of the value is taken of, in pounds
     */
    private record Size(BigDecimal value, int term, BigDecimal base) {}
}
