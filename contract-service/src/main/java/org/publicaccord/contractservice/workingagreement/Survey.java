package org.publicaccord.contractservice.workingagreement;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;

/** How parties see their relationship: a score from 1 to 5 for each of the six principles. */
final class Survey {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private Survey() {}

    /** The scores, if there is one from 1 to 5 for each principle. */
    static Map<Principle, Integer> checked(Map<Principle, Integer> scores) {
        Map<Principle, Integer> all = new EnumMap<>(Principle.class);
        all.putAll(scores);
        boolean inRange =
                all.values().stream().allMatch(score -> score >= LOWEST && score <= HIGHEST);
        if (all.size() < Principle.values().length || !inRange) {
            throw new IllegalArgumentException("each of the six principles has a score, 1 to 5");
        }
        return Collections.unmodifiableMap(all);
    }

    static Map<Principle, Spread> spreads(Collection<Map<Principle, Integer>> answers) {
        Map<Principle, Spread> spreads = new EnumMap<>(Principle.class);
        for (Principle principle : Principle.values()) {
            IntSummaryStatistics scores =
                    answers.stream().mapToInt(it -> it.get(principle)).summaryStatistics();
            spreads.put(principle, new Spread(scores.getMin(), scores.getMax()));
        }
        return spreads;
    }

    /** The principles on which parties are as far apart as that, or farther. */
    static List<Principle> flagged(Map<Principle, Spread> spreads, int gap) {
        return spreads.entrySet().stream()
                .filter(it -> it.getValue().gap() >= gap)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
