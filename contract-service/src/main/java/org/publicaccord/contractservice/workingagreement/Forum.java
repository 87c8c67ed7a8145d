package org.publicaccord.contractservice.workingagreement;

/**
 * Where the parties decide together.
 *
 * @param quorum how many parties have to be there
 * @param everyDays in days, how long at most from one meeting to the next
 */
public record Forum(DecisionRule rule, int quorum, int everyDays) {

    private static final int LONGEST_DAYS = 1_000;

    private static final int A_QUARTER_DAYS = 90;

    public Forum {
        if (quorum < 1 || everyDays < 1 || everyDays > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "a forum has a quorum from 1, and meets every 1 to 1000 days");
        }
    }

    /** All parties, quarterly, by consent: until the parties say it otherwise. */
    public static Forum ready(int parties) {
        return new Forum(DecisionRule.CONSENT, parties, A_QUARTER_DAYS);
    }
}
