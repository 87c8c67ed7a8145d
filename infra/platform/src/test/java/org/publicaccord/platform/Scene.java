package org.publicaccord.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a story plays: its people, and its time. */
interface Scene {

    ZoneId LONDON = ZoneId.of("Europe/London");

    /** One of the demo's people, by user name. */
    Person person(String username);

    /** Legal time. */
    Instant now();

    /** Legal time goes on to a later moment. */
    void comes(Instant moment);

    /** The day that it is in the United Kingdom. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    /** Legal time goes on to the morning of a later day. */
    default void comes(LocalDate day) {
        comes(day.atTime(9, 0).atZone(LONDON).toInstant());
    }
}
