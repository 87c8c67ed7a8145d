package org.publicaccord.benchmarks.figures;

import java.util.Collection;
import java.util.List;

/**
 * The median of a few measurements and the interval that holds the true median, by order
 * statistics: whatever the measurements' distribution is, the true median lies between the k-th
 * smallest and the k-th largest of n unless fewer than k of them fell on one side of it, and how
 * likely that is says the binomial distribution.
 *
 * @param value the middle one, or the mean of the two in the middle
 * @param low the lower end of the narrowest such interval that holds it in 95 of 100 runs
 * @param high its upper end
 * @param certain whether there is such an interval: with fewer than six measurements even the
 *     smallest and the largest, which low and high then are, hold it less often
 */
public record Median(double value, double low, double high, boolean certain) {

    private static final double CONFIDENCE = 0.95;

    /** The fewest measurements whose smallest and largest hold the median in 95 of 100 runs. */
    static final int FEWEST = 6;

    /**
     * The median of measurements.
     *
     * @throws IllegalArgumentException if there is none, or one is not a number
     */
    public static Median of(Collection<Double> measurements) {
        List<Double> sorted = measurements.stream().sorted().toList();
        if (sorted.isEmpty() || sorted.stream().anyMatch(it -> it.isNaN() || it.isInfinite())) {
            throw new IllegalArgumentException("no median of " + measurements);
        }
        int n = sorted.size();
        double middle = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
        int cut = cut(n);
        return new Median(middle, sorted.get(cut), sorted.get(n - 1 - cut), n >= FEWEST);
    }

    /** How many measurements may be left out at each end. */
    private static int cut(int n) {
        int cut = 0;
        double missed = 2 * Math.pow(0.5, n);
        double term = Math.pow(0.5, n);
        for (int k = 1; k < n / 2; k++) {
            term = term * (n - k + 1) / k;
            missed += 2 * term;
            if (1 - missed < CONFIDENCE) {
                break;
            }
            cut = k;
        }
        return cut;
    }
}
