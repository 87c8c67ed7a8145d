package org.publicaccord.monitoringservice.kpis;

/** What was measured, with its unit, such as {@code 82 per cent of tenancies}. */
public record Measure(String words) {

    /** The most characters that are kept. */
    public static final int LONGEST = 200;

    public Measure {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "what was measured is said in 1 to " + LONGEST + " characters");
        }
    }

    /** Whether it holds an email address. */
    public boolean namesAPerson() {
        return words.contains("@");
    }

    @Override
    public String toString() {
        return words;
    }
}
