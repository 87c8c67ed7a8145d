package org.publicaccord.console.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day of "as it was on", as somebody typed it into three fields.
 *
 * @param problem what is wrong with it, in a sentence
 * @param asked the day, if it is one
 */
record AsAtDay(
        String day,
        String month,
        String year,
        Optional<String> problem,
        Optional<LocalDate> asked) {

    private static final int LONGEST_FIELD = 4;

    /** The fields as they came, and as few demands on them as possible. */
    static AsAtDay of(
            @Nullable String day, @Nullable String month, @Nullable String year, LocalDate today) {
        String d = field(day);
        String m = field(month);
        String y = field(year);
        if ((d + m + y).isEmpty()) {
            return new AsAtDay(d, m, y, Optional.empty(), Optional.empty());
        }
        Optional<LocalDate> asked = date(d, m, y);
        if (asked.isEmpty()) {
            return wrong(d, m, y, "Enter a real day, such as 27 3 2026");
        }
        return asked.get().isAfter(today)
                ? wrong(d, m, y, "The day must be today or in the past")
                : new AsAtDay(d, m, y, Optional.empty(), asked);
    }

    private static AsAtDay wrong(String day, String month, String year, String problem) {
        return new AsAtDay(day, month, year, Optional.of(problem), Optional.empty());
    }

    private static String field(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException notADay) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        if (text.length() > LONGEST_FIELD) {
            throw new NumberFormatException("longer than a part of a day is");
        }
        return Integer.parseInt(text);
    }
}
