package org.publicaccord.benchmarks.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two contenders' figures, measured side by side: the i-th of each within the same moments, so that
 * whatever else the machine did then met both.
 */
public record Pairs(List<Double> ours, List<Double> theirs) {

    public Pairs {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        if (ours.isEmpty() || ours.size() != theirs.size()) {
            throw new IllegalArgumentException("no pairs of %s and %s".formatted(ours, theirs));
        }
        if (!theirs.stream().allMatch(it -> it > 0)) {
            throw new IllegalArgumentException("nothing is in proportion to " + theirs);
        }
    }

    /** How many. */
    public int count() {
        return ours.size();
    }

    /** Ours over theirs, pair by pair: not the ratio of the medians. */
    public Median ratio() {
        return Median.of(
                IntStream.range(0, ours.size())
                        .mapToObj(i -> ours.get(i) / theirs.get(i))
                        .toList());
    }

    public Median oursAlone() {
        return Median.of(ours);
    }

    public Median theirsAlone() {
        return Median.of(theirs);
    }
}
