package org.publicaccord.notificationservice.telling;

import static java.util.stream.Collectors.toMap;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.Obligation;

/** The words for obligations and their deadlines. */
final class DeadlineWordings {

    private DeadlineWordings() {}

    static Wording found(String title, List<Obligation> obligations) {
        var number = obligations.size() == 1 ? "1 deadline" : obligations.size() + " deadlines";
        return new Wording(
                number + " to keep: " + title,
                paragraphs(
                        "Under the law and the terms that govern it, “"
                                + title
                                + "” has "
                                + number
                                + ":",
                        list(obligations.stream().map(DeadlineWordings::line).toList()),
                        "What to do next: put them in your calendar; you will be reminded of"
                                + " each."));
    }

    static Wording changed(String title, List<Obligation> before, List<Obligation> now) {
        var then = byCode(before);
        var kept = byCode(now);
        var changes =
                Stream.of(
                                now.stream()
                                        .filter(it -> !then.containsKey(it.code()))
                                        .map(it -> "New: " + line(it)),
                                now.stream()
                                        .filter(it -> differs(then.get(it.code()), it))
                                        .map(it -> "Changed: " + line(it)),
                                before.stream()
                                        .filter(it -> !kept.containsKey(it.code()))
                                        .map(it -> "No longer due: " + it.title() + "."))
                        .flatMap(lines -> lines)
                        .toList();
        return new Wording(
                "Deadlines changed: " + title,
                paragraphs(
                        "The deadlines of “" + title + "” have changed:",
                        list(changes),
                        "What to do next: change them in your calendar."));
    }

    static Wording approaching(String title, Obligation obligation, LocalDate today) {
        return new Wording(
                "Due " + in(today, obligation.dueOn()) + ": " + obligation.title() + " – " + title,
                paragraphs(
                        "“"
                                + title
                                + "”: "
                                + obligation.title()
                                + ". The last day for it is "
                                + day(obligation.dueOn())
                                + ".",
                        basis(obligation),
                        "What to do next: do it by then, and record on the contract's page where it"
                                + " can be seen."));
    }

    static Wording missed(String title, Obligation obligation) {
        return new Wording(
                "Overdue: " + obligation.title() + " – " + title,
                paragraphs(
                        "“"
                                + title
                                + "”: "
                                + obligation.title()
                                + ". The last day for it was "
                                + day(obligation.dueOn())
                                + ", and it is not recorded as done.",
                        basis(obligation),
                        "What to do next: do it now, or record on the contract's page that it was"
                                + " done and where it can be seen."));
    }

    static Wording met(String title, DeadlineMet it, boolean late) {
        var obligation = it.obligation();
        var when = late ? ", after its last day, " + day(obligation.dueOn()) + "." : " in time.";
        return new Wording(
                "Done: " + obligation.title() + " – " + title,
                paragraphs(
                        "“"
                                + title
                                + "”: "
                                + obligation.title()
                                + ". It is recorded as done"
                                + when,
                        "Where it can be seen: " + it.evidence(),
                        "What to do next: nothing."));
    }

    private static String line(Obligation obligation) {
        return obligation.title()
                + ", by "
                + day(obligation.dueOn())
                + " ("
                + obligation.legalBasis()
                + ")";
    }

    private static String basis(Obligation obligation) {
        return switch (obligation.kind()) {
            case STATUTE -> "It is a duty in law: " + obligation.legalBasis() + ".";
            case POLICY -> "It is a matter of policy: " + obligation.legalBasis() + ".";
            case CONTRACT -> "The contract says so: " + obligation.legalBasis() + ".";
            case VOLUNTARY -> "It is good practice, and no duty: " + obligation.legalBasis() + ".";
            case PROPOSED ->
                    "It is proposed, and binds nobody yet: " + obligation.legalBasis() + ".";
        };
    }

    private static String in(LocalDate today, LocalDate dueOn) {
        var days = ChronoUnit.DAYS.between(today, dueOn);
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "tomorrow" : "in " + days + " days";
    }

    private static boolean differs(@Nullable Obligation then, Obligation now) {
        return then != null && !then.equals(now);
    }

    /**
     * Should a code be there twice, which the publisher promises not to do, the last one counts.
     */
    private static Map<String, Obligation> byCode(List<Obligation> obligations) {
        return obligations.stream()
                .collect(toMap(Obligation::code, Function.identity(), (one, other) -> other));
    }
}
