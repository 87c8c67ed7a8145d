package org.publicaccord.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is, in the time of Europe/London. */
public final class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource clock;

    Today(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
