package org.publicaccord.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Pairs;
import org.publicaccord.benchmarks.figures.Unit;

/**
 * What contenders came to that took turns: round after round, forwards and backwards by turns, so
 * that whatever drifts, drifts for all. The first rounds only warm up: a JVM that has just started
 * is many times slower than one that has worked for a while. A contender that fails is out, and is
 * named with what it said; when the first one, which is ours, fails, that is the end.
 */
final class Rounds {

    private final String ours;
    private final Map<String, List<double[]>> figures = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    private Rounds(List<Contender> contenders) {
        ours = contenders.getFirst().name();
        contenders.forEach(it -> figures.put(it.name(), new ArrayList<>()));
    }

    /** Lets contenders take turns, ours being the first. */
    static Rounds of(Sizes sizes, List<Contender> contenders) throws Exception {
        var rounds = new Rounds(contenders);
        long warm = System.nanoTime() + sizes.warmUp().toNanos();
        do {
            rounds.take(contenders);
        } while (System.nanoTime() < warm);
        rounds.figures.values().forEach(List::clear);
        long end = System.nanoTime() + sizes.limit().toNanos();
        for (int round = 1; round <= sizes.pairs(); round++) {
            rounds.take(round % 2 == 1 ? contenders : contenders.reversed());
            if (System.nanoTime() > end) {
                break;
            }
        }
        return rounds;
    }

    private void take(List<Contender> contenders) throws Exception {
        for (Contender contender : contenders) {
            if (!failures.containsKey(contender.name())) {
                take(contender);
            }
        }
    }

    private void take(Contender contender) throws Exception {
        try {
            of(contender.name()).add(contender.turn().call());
        } catch (Exception | LinkageError failed) {
            if (contender.name().equals(ours) || failed instanceof InterruptedException) {
                throw failed;
            }
            failures.put(contender.name(), because(failed));
        }
    }

    /** What is at the bottom of it says most. */
    static String because(Throwable failed) {
        Throwable cause = failed;
        for (int depth = 0; depth < 20 && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        return cause.equals(failed) ? failed.toString() : failed + ", because of " + cause;
    }

    private List<double[]> of(String contender) {
        List<double[]> found = figures.get(contender);
        if (found == null) {
            throw new IllegalArgumentException("no contender is called " + contender);
        }
        return found;
    }

    /** The line of the table for one figure of ours against one of a contender's. */
    Outcome compare(String job, int ourFigure, String peer, int theirFigure, Unit unit, Goal goal) {
        String failure = failures.get(peer);
        if (failure != null) {
            return new Outcome.NotMeasured(job, peer, failure);
        }
        return new Outcome.Row(
                job,
                peer,
                unit,
                new Pairs(figures(ours, ourFigure), figures(peer, theirFigure)),
                goal);
    }

    /** As {@link #compare(String, int, String, int, Unit, Goal)}, where each has one figure. */
    Outcome compare(String job, String peer, Unit unit, Goal goal) {
        return compare(job, 0, peer, 0, unit, goal);
    }

    private List<Double> figures(String contender, int figure) {
        return of(contender).stream().map(it -> it[figure]).toList();
    }
}
