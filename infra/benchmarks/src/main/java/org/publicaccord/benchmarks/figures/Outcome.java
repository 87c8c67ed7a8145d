package org.publicaccord.benchmarks.figures;

/** One line of the table. */
public sealed interface Outcome {

    /** What was measured. */
    String job();

    /** Against what. */
    String peer();

    /** Figures of both. */
    record Row(String job, String peer, Unit unit, Pairs pairs, Goal goal) implements Outcome {}

    /** No figures, and why. */
    record NotMeasured(String job, String peer, String because) implements Outcome {}
}
