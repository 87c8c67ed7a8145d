package org.publicaccord.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.publicaccord.platform.LeaseWatch.Holding;

/**
 * Kills one instance each minute, in an order that the seed tells and in which each has its turn,
 * and starts it again.
 */
final class Kills {

    private static final Duration FIRST = Duration.ofSeconds(20);

    private final Instances instances;
    private final LeaseWatch leases;
    private final long seed;
    private final List<Killed> killed = new ArrayList<>();

    Kills(Instances instances, LeaseWatch leases, long seed) {
        this.instances = instances;
        this.leases = leases;
        this.seed = seed;
    }

    private record Killed(String name, Instant at, List<Holding> held, Duration readyAfter) {}

    /** Returns when the minutes are over and all run again. */
    void eachMinute(int minutes) throws InterruptedException {
        Instant began = Instant.now();
        List<String> turns = new ArrayList<>();
        Random random = new Random(seed);
        for (int minute = 0; minute < minutes; minute++) {
            if (turns.isEmpty()) {
                instances.all().forEach(it -> turns.add(it.name()));
                Collections.shuffle(turns, random);
            }
            sleepUntil(began.plus(FIRST).plus(Duration.ofMinutes(minute)));
            kill(turns.removeFirst());
        }
        sleepUntil(began.plus(Duration.ofMinutes(minutes)).plus(FIRST));
    }

    private void kill(String name) throws InterruptedException {
        Instance victim = instances.named(name);
        List<Holding> held = leases.heldBy(victim);
        Instant at = Instant.now();
        victim.kill();
        Instance again = instances.begin(victim.service(), name);
        instances.awaitReady(again);
        killed.add(new Killed(name, at, held, Duration.between(at, Instant.now())));
    }

    private static void sleepUntil(Instant moment) throws InterruptedException {
        Thread.sleep(Duration.between(Instant.now(), moment));
    }

    /** A line for each: who was killed, what it held, and how soon that went on elsewhere. */
    List<String> report() {
        return killed.stream()
                .map(it ->
                        "killed %s, ready again after %.1f s; it held %s"
                                .formatted(
                                        it.name(),
                                        seconds(it.readyAfter()),
                                        it.held().isEmpty() ? "no lease" : moved(it)))
                .toList();
    }

    private String moved(Killed one) {
        return one.held().stream()
                .map(lease ->
                        leases.movedOnFrom(lease)
                                .map(it ->
                                        "%s, held again after %.1f s"
                                                .formatted(
                                                        lease.lease(),
                                                        seconds(Duration.between(one.at(), it))))
                                .orElse(lease.lease() + ", which nobody took"))
                .collect(Collectors.joining(", and "));
    }

    /** Leases of the dead that nobody took. */
    List<String> differences() {
        return killed.stream()
                .flatMap(it -> it.held().stream())
                .filter(it -> leases.movedOnFrom(it).isEmpty())
                .map(it -> "nobody took the lease of an instance that was killed: " + it)
                .toList();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
