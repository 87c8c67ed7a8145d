package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in the United Kingdom count them: by the clock of Europe/London. */
public final class UkCalendar {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private UkCalendar() {}

    /** The day that it is in London. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** The instant at which a day begins in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /** As a person writes it: 24 February 2025. */
    public static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }
}
