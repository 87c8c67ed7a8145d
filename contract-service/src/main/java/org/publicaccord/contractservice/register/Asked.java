package org.publicaccord.contractservice.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.publicaccord.servicekit.security.Caller;

/** What a caller asks for, read from the parameters of a request, or the problem with it. */
final class Asked {

    /** The longest search, in characters. */
    static final int LONGEST_SEARCH = 200;

    /** The most words of a search. */
    static final int MOST_WORDS = 8;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private Asked() {}

    static Optional<String> organisation(boolean mine, Caller caller) {
        return mine ? Optional.of(caller.organisation()) : Optional.empty();
    }

    static List<String> words(Optional<String> search) {
        String text = search.orElse("");
        List<String> words =
                text.length() > LONGEST_SEARCH
                        ? List.of()
                        : SearchWords.words(text).distinct().toList();
        if (text.length() > LONGEST_SEARCH || words.size() > MOST_WORDS) {
            throw problem(
                    "search-too-long",
                    "The search has more than 200 characters or more than eight words.",
                    "Search for fewer words; the beginnings of words are enough.",
                    "q");
        }
        return words;
    }

    static Order order(String sort) {
        return Order.named(sort)
                .orElseThrow(() ->
                        problem(
                                "unknown-sort-order",
                                "Contracts cannot be sorted in the order that was asked" + " for.",
                                "Sort by title, lastDay, value or updated; put - before it"
                                        + " to begin with the last.",
                                "sort"));
    }

    /** A contract's id; what cannot be one is no contract's. */
    static ContractId contract(String id) {
        try {
            return ContractId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw unknownContract();
        }
    }

    /** An instant, or a day, which means its last moment in London. */
    static Instant asAt(String asked) {
        try {
            return asked.length() == 10
                    ? UkCalendar.startOf(LocalDate.parse(asked).plusDays(1)).minusMillis(1)
                    : OffsetDateTime.parse(asked).toInstant();
        } catch (DateTimeException unreadable) {
            throw problem(
                    "as-at-unreadable",
                    "The moment that was asked for is neither a day nor an instant.",
                    "Write a day as 2026-11-22 or an instant as 2026-11-22T09:30:00Z.",
                    "asAt");
        }
    }

    /** The first day of a year, in a century that contracts can be of. */
    static LocalDate firstDayOfYear(LocalDate asked) {
        if (asked.getYear() < EARLIEST_YEAR || asked.getYear() > LATEST_YEAR) {
            throw problem(
                    "invalid-parameter",
                    "The year that was asked for begins before 1900 or after 2199.",
                    "Write the first day of the year as 2026-04-01.",
                    "from");
        }
        return asked;
    }

    static ProblemException unknownContract() {
        return Problem.notFound(
                        "contract-unknown",
                        "There is no contract of that id.",
                        "Find the contract in the list at /api/contracts; its id is in the list.")
                .exception();
    }

    static ProblemException notYetThere(Instant asAt) {
        return Problem.notFound(
                        "contract-not-yet-recorded",
                        "Nothing was recorded of the contract yet on "
                                + UkCalendar.inWords(UkCalendar.dayOf(asAt))
                                + ".",
                        "Ask for a later day; the timeline says when the contract was first"
                                + " recorded.")
                .exception();
    }

    private static ProblemException problem(
            String rule, String because, String remedy, String parameter) {
        return Problem.badRequest(rule, because, remedy).with("parameter", parameter).exception();
    }
}
