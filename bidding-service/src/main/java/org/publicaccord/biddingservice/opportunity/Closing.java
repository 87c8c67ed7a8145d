package org.publicaccord.biddingservice.opportunity;

import java.time.Duration;
import java.time.Instant;

/** When tenders must be in, and what that means at a moment. */
public sealed interface Closing {

    /** Tenders must be in before a moment. */
    record At(Instant moment) implements Closing {}

    /** The notice does not say; nobody can tell whether tenders are still taken. */
    record NotRecorded() implements Closing {}

    /** How an opportunity stands at a moment of legal time. */
    default Standing standingAt(Instant now) {
        return switch (this) {
            case At(var moment) when now.isBefore(moment) ->
                    new Standing.Open(moment, Duration.between(now, moment).toDays());
            case At(var moment) -> new Standing.Closed(moment);
            case NotRecorded _ -> new Standing.Unknown();
        };
    }

    /** Whether tenders are taken. */
    sealed interface Standing {

        /**
         * Tenders are taken.
         *
         * @param daysLeft whole days until it closes
         */
        record Open(Instant closesAt, long daysLeft) implements Standing {}

        /** Tenders are no longer taken. */
        record Closed(Instant closedAt) implements Standing {}

        /** The closing time is not recorded. */
        record Unknown() implements Standing {}
    }
}
