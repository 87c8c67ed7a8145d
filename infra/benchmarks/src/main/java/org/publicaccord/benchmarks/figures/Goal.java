package org.publicaccord.benchmarks.figures;

/** What a row is held to. */
public sealed interface Goal {

    /** So many times theirs, or more. */
    record AtLeast(double ratio) implements Goal {}

    /** So many times theirs, or less. */
    record AtMost(double ratio) implements Goal {}

    /** A figure of our own, whatever theirs is, in the row's unit. */
    record NoMoreThan(double figure) implements Goal {}

    /** Measured for the sake of comparison. */
    record None() implements Goal {}

    /** What became of a goal. */
    enum Verdict {
        MET("met"),
        MISSED("missed"),
        NO_GOAL("");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Judges by the median. */
    default Verdict judge(Pairs pairs) {
        return switch (this) {
            case AtLeast(double ratio) -> verdict(pairs.ratio().value() >= ratio);
            case AtMost(double ratio) -> verdict(pairs.ratio().value() <= ratio);
            case NoMoreThan(double figure) -> verdict(pairs.oursAlone().value() <= figure);
            case None() -> Verdict.NO_GOAL;
        };
    }

    private static Verdict verdict(boolean met) {
        return met ? Verdict.MET : Verdict.MISSED;
    }

    /** The goal in words, for a row in that unit. */
    default String show(Unit unit) {
        return switch (this) {
            case AtLeast(double ratio) -> "at least " + times(ratio);
            case AtMost(double ratio) -> "at most " + times(ratio);
            case NoMoreThan(double figure) -> "at most " + unit.show(figure);
            case None() -> "";
        };
    }

    private static String times(double ratio) {
        String digits = Double.toString(ratio);
        return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits) + "x";
    }
}
