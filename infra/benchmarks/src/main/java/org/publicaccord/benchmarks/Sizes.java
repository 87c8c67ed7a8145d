package org.publicaccord.benchmarks;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param warmUp for how long the contenders take turns that do not count, one turn each at least
 * @param pairs how often the contenders take turns that count
 * @param slice how long a contender is measured at a time, where it is measured by time
 * @param events how many events a projection is rebuilt of
 * @param ofLongContract how many events the long contract has
 * @param contracts how many contracts the large store holds; the small one a hundredth
 * @param limit after how long a part takes no further turns
 */
record Sizes(
        Duration warmUp,
        int pairs,
        Duration slice,
        int events,
        int ofLongContract,
        int contracts,
        Duration limit) {

    /**
     * For how long a platform in a process of its own works before anything is measured on it: all
     * of its services have to be compiled, where other parts warm up one job.
     */
    Duration platformWarmUp() {
        return warmUp.multipliedBy(4);
    }

    Sizes {
        if (pairs < 1
                || slice.isNegative()
                || warmUp.isNegative()
                || events < 1
                || ofLongContract < 1
                || contracts < 1) {
            throw new IllegalArgumentException("sizes are positive");
        }
    }
}
