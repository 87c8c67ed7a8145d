package org.publicaccord.servicekit.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket a caller: it fills at a steady rate up to a burst, and each request takes one. The
 * callers unseen the longest are forgotten, so their number cannot fill the memory; a forgotten
 * caller has a full bucket.
 */
final class CallerAllowances {

    /** How many callers are remembered. */
    static final int MAX_CALLERS = 50_000;

    /**
     * @param granted whether the request may go on
     * @param remaining whole requests left at once
     * @param waitSeconds after how many seconds there is one again, rounded up; 0 if granted
     */
    record Verdict(boolean granted, long remaining, long waitSeconds) {}

    private record Bucket(double tokens, long atNanos) {}

    private final double perNano;
    private final int burst;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MAX_CALLERS;
                }
            };

    CallerAllowances(int perSecond, int burst, LongSupplier nanoTime) {
        this.perNano = perSecond / 1e9;
        this.burst = burst;
        this.nanoTime = nanoTime;
    }

    synchronized Verdict take(String caller) {
        var now = nanoTime.getAsLong();
        var before = buckets.getOrDefault(caller, new Bucket(burst, now));
        var tokens = Math.min(burst, before.tokens + (now - before.atNanos) * perNano);
        var granted = tokens >= 1;
        var left = granted ? tokens - 1 : tokens;
        buckets.put(caller, new Bucket(left, now));
        var wait = granted ? 0 : (long) Math.ceil((1 - left) / perNano / 1e9);
        return new Verdict(granted, (long) left, wait);
    }
}
