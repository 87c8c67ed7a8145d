package org.publicaccord.platform;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.publicaccord.platform.Evidence.Committed;
import org.publicaccord.platform.Evidence.Event;

/** Deadlines that came due: each fired once, none early, and none is left. */
final class FiredDeadlines {

    private static final String CLOSED = "procedure.tenders-closed";

    private final Evidence evidence;
    private final Held held;
    private final List<String> differences = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    FiredDeadlines(Evidence evidence, Held held) {
        this.evidence = evidence;
        this.held = held;
    }

    List<String> differences() {
        return differences;
    }

    List<String> figures() {
        return figures;
    }

    /** Tenders close at their time. */
    void tendersClosed(Map<String, Instant> closingTimes) {
        Map<String, List<Event>> closings =
                held.stored().get("bidding").stream()
                        .filter(it -> it.name().equals(CLOSED))
                        .collect(groupingBy(Event::stream));
        Map<String, Instant> at = times();
        Duration latest = Duration.ZERO;
        for (Map.Entry<String, Instant> due : closingTimes.entrySet()) {
            List<Event> fired = closings.getOrDefault(due.getKey(), List.of());
            if (fired.size() != 1) {
                differences.add(
                        "tenders for %s closed %d times".formatted(due.getKey(), fired.size()));
                continue;
            }
            Duration late = Duration.between(due.getValue(), at.get(fired.getFirst().id()));
            if (late.isNegative()) {
                differences.add("tenders for %s closed early: %s".formatted(due.getKey(), late));
            }
            latest = late.compareTo(latest) > 0 ? late : latest;
        }
        figures.add(
                "%d closing times came and fired once, none early, the latest after %.1f s"
                        .formatted(closingTimes.size(), latest.toMillis() / 1000.0));
    }

    private Map<String, Instant> times() {
        return evidence.commits("publicaccord_bidding").stream()
                .collect(
                        HashMap::new,
                        (map, commit) -> commit.events().forEach(it -> map.put(it, commit.at())),
                        HashMap::putAll);
    }

    /** All that is due was done, and what a deadline caused is there once. */
    void nothingIsLeft() {
        for (String service : Held.SERVICES) {
            Date now = new Date();
            for (Document deadline : evidence.rows("publicaccord_" + service, "deadlines")) {
                if (deadline.getDate("dueAt").before(now)) {
                    differences.add("due and not done in %s: %s".formatted(service, deadline));
                }
            }
            long caused =
                    evidence.commits("publicaccord_" + service).stream()
                            .filter(Committed::byDeadline)
                            .count();
            figures.add("%s: %d commits by deadlines".formatted(service, caused));
        }
    }
}
