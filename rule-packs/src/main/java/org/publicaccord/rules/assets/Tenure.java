package org.publicaccord.rules.assets;

import java.time.LocalDate;

/** On what terms land passes. */
public sealed interface Tenure {

    record Freehold() implements Tenure {}

    /**
     * A lease, counted from its first to its last day, both included.
     *
     * @param lastDay without options to break, with options to renew
     */
    record Lease(LocalDate firstDay, LocalDate lastDay) implements Tenure {
        public Lease {
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException("a lease ends before it begins");
            }
        }
    }

    /** Leave to use the land, and no interest in it: nothing is disposed of. */
    record Licence() implements Tenure {}
}
