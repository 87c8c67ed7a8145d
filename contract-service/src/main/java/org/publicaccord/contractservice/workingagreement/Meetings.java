package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * When the parties meet.
 *
 * @param due the last day for the next meeting of each kind
 * @param overdue the kinds whose last day went by, on record
 */
public record Meetings(Map<MeetingKind, LocalDate> due, Set<MeetingKind> overdue) {

    public Meetings {
        due = Map.copyOf(due);
        overdue = Set.copyOf(overdue);
    }

    /** Counted from the first day of the agreement. */
    public static Meetings beginning(Page page) {
        LocalDate first = page.term().firstDay().orElseThrow();
        Map<MeetingKind, LocalDate> due = new EnumMap<>(MeetingKind.class);
        for (MeetingKind kind : MeetingKind.values()) {
            due.put(kind, first.plusDays(page.everyDays(kind)));
        }
        return new Meetings(due, Set.of());
    }

    /** The last day for the next meeting of a kind. */
    public LocalDate due(MeetingKind kind) {
        LocalDate day = due.get(kind);
        if (day == null) {
            throw new IllegalStateException("no day is known for " + kind.words());
        }
        return day;
    }

    Meetings held(MeetingKind kind, LocalDate next) {
        Map<MeetingKind, LocalDate> all = new EnumMap<>(due);
        all.put(kind, next);
        Set<MeetingKind> late = EnumSet.noneOf(MeetingKind.class);
        late.addAll(overdue);
        late.remove(kind);
        return new Meetings(all, late);
    }

    Meetings missed(MeetingKind kind) {
        Set<MeetingKind> late = EnumSet.of(kind);
        late.addAll(overdue);
        return new Meetings(due, late);
    }
}
