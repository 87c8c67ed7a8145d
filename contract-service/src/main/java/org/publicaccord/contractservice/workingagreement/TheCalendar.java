package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernEscalated;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingOverdue;

/** What the calendar brings about by itself, and is not on record yet. */
final class TheCalendar {

    private TheCalendar() {}

    static List<RelationshipEvent> due(Circle circle) {
        List<RelationshipEvent> events = new ArrayList<>();
        Meetings meetings = circle.relationship().meetings();
        for (MeetingKind kind : MeetingKind.values()) {
            LocalDate due = meetings.due(kind);
            if (due.isBefore(circle.today()) && !meetings.overdue().contains(kind)) {
                events.add(
                        new MeetingOverdue(
                                circle.file().contract(),
                                circle.file().facts().path(),
                                circle.file().stage(),
                                circle.file().facts().parties(),
                                kind,
                                due));
            }
        }
        circle.relationship()
                .concerns()
                .forEach((id, concern) -> escalate(id, concern, circle, events));
        return List.copyOf(events);
    }

    /** Level by level, each from the day on which the one below it ran out. */
    private static void escalate(
            UUID id, Concern concern, Circle circle, List<RelationshipEvent> events) {
        Concern now = concern;
        while (now.lastDay().filter(it -> it.isBefore(circle.today())).isPresent()) {
            LocalDate ranOut = now.lastDay().orElseThrow();
            Level higher = now.level().next().orElseThrow();
            now = now.at(higher, lastDay(higher, ranOut, circle));
            events.add(
                    new ConcernEscalated(
                            circle.file().contract(),
                            circle.file().facts().path(),
                            circle.file().stage(),
                            circle.file().facts().parties(),
                            id,
                            higher,
                            now.lastDay(),
                            Optional.empty()));
        }
    }

    /** The last day that a concern stays at a level which it comes to on a day. */
    static Optional<LocalDate> lastDay(Level level, LocalDate from, Circle circle) {
        return circle.now()
                .page()
                .ladder()
                .workingDays(level)
                .map(days -> circle.workingDaysAfter(from, days));
    }

    static Partnership after(Partnership before, List<RelationshipEvent> due) {
        Partnership now = before;
        for (RelationshipEvent event : due) {
            now = now.with(History.after(now.relationship(), event));
        }
        return now;
    }
}
