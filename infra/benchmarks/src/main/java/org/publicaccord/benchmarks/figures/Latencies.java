package org.publicaccord.benchmarks.figures;

import java.util.List;

/** How long each of many took, in milliseconds. */
public record Latencies(List<Double> millis) {

    public Latencies {
        millis = millis.stream().sorted().toList();
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("nothing was timed");
        }
    }

    /**
     * The smallest time that so many of them did not exceed.
     *
     * @param percent 1 to 100
     */
    public double percentile(int percent) {
        int rank = Math.ceilDiv(millis.size() * percent, 100);
        return millis.get(Math.max(1, rank) - 1);
    }
}
