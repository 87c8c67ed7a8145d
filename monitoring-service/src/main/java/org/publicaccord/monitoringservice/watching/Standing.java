package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;

/** How far it has come with one obligation. */
public sealed interface Standing {

    /** Nothing was told or recorded yet. */
    record Outstanding() implements Standing {}

    /** It was told that the last day approaches. */
    record Warned() implements Standing {}

    /** It was told that the last day went by. */
    record Missed() implements Standing {}

    /**
     * It is recorded as met, in time or late.
     *
     * @param recordedOn the day of the recording, in Europe/London
     */
    record Met(Evidence evidence, LocalDate recordedOn) implements Standing {}
}
