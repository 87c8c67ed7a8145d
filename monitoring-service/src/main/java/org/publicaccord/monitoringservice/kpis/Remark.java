package org.publicaccord.monitoringservice.kpis;

/** What someone says of an assessment. It is public and kept for ever, so it names no person. */
public record Remark(String words) {

    /** The most characters that are kept. */
    public static final int LONGEST = 4_000;

    public Remark {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a remark says something in at most " + LONGEST + " characters");
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
