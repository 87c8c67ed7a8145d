package org.publicaccord.contractservice.coinvestment;

/** The days that the terms of a co-investment wait for. */
public enum Day {
    /** From the day after, interest may be taken. */
    GRACE_ENDED("the grace period"),
    /** From the day after, capital may be taken back. */
    HOLIDAY_ENDED("the repayment holiday"),
    /** From the day after, capital may be called in for a default. */
    PATIENCE_ENDED("the time of patience"),
    /** An outcome was to be tested by it, and is not found met. */
    TEST_OVERDUE("the time for an outcome test"),
    /** A surplus was to be reported by it, and was not. */
    REPORT_OVERDUE("the time for a report of the surplus");

    private final String words;

    Day(String words) {
        this.words = words;
    }

    /** What it is the last day of. */
    public String words() {
        return words;
    }
}
