package org.publicaccord.contractservice.documents;

/**
 * How long a document is to be kept, as its keeper says; the law may ask for longer.
 *
 * @param years from 0 to 100
 */
public record Retention(int years, From from) {

    private static final int MOST_YEARS = 100;

    /** From when the years count. */
    public enum From {
        /** The day on which its latest version was filed. */
        LATEST_VERSION,
        /** The day on which the contract ended. */
        CONTRACT_END
    }

    public Retention {
        if (years < 0 || years > MOST_YEARS) {
            throw new IllegalArgumentException("a document is kept for 0 to 100 years");
        }
    }
}
