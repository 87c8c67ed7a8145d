package org.publicaccord.benchmarks;

import java.util.concurrent.Callable;

/**
 * One of those that take turns.
 *
 * @param turn is measured once and gives its figures: one, or several that belong together
 */
record Contender(String name, Callable<double[]> turn) {

    /** One figure a turn. */
    static Contender of(String name, Callable<Double> turn) {
        return new Contender(name, () -> new double[] {turn.call()});
    }
}
