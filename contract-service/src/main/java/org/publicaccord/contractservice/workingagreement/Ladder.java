package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;

/**
 * How long a concern may stay at each level before it escalates by itself, in working days.
 *
 * @param operational between those who do the work
 * @param forum in the forum
 * @param executive between those who lead the parties; after it a mediator is asked
 */
public record Ladder(int operational, int forum, int executive) {

    /** Until the parties say it otherwise. */
    public static final Ladder READY = new Ladder(5, 10, 20);

    private static final int LONGEST_WORKING_DAYS = 60;

    public Ladder {
        check(operational);
        check(forum);
        check(executive);
    }

    private static void check(int workingDays) {
        if (workingDays < 1 || workingDays > LONGEST_WORKING_DAYS) {
            throw new IllegalArgumentException(
                    "a concern stays 1 to 60 working days at a level, not " + workingDays);
        }
    }

    /** How many working days a level has; empty for the mediator, who takes the time it needs. */
    public Optional<Integer> workingDays(Level level) {
        return switch (level) {
            case OPERATIONAL -> Optional.of(operational);
            case FORUM -> Optional.of(forum);
            case EXECUTIVE -> Optional.of(executive);
            case MEDIATOR -> Optional.empty();
        };
    }
}
