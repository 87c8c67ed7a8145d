package org.publicaccord.biddingservice.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in the United Kingdom read them, by the clock of Europe/London. */
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(ZONE);

    private London() {}

    /** The day of a moment. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Such as 26 February 2027 at 12:00:00. */
    static String inWords(Instant moment) {
        return IN_WORDS.format(moment);
    }
}
