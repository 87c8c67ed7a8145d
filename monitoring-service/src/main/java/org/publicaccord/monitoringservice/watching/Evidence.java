package org.publicaccord.monitoringservice.watching;

/**
 * Where it can be seen that an obligation is met, such as a notice's identifier or a web address.
 * It is kept for ever, so it names no person.
 */
public record Evidence(String reference) {

    /** The most characters that are kept. */
    public static final int LONGEST = 500;

    public Evidence {
        reference = reference.strip();
        if (reference.length() > LONGEST) {
            throw new IllegalArgumentException("evidence has at most " + LONGEST + " characters");
        }
    }

    boolean isMissing() {
        return reference.isEmpty();
    }

    /** Whether it holds an email address. */
    boolean namesAPerson() {
        return reference.contains("@");
    }

    @Override
    public String toString() {
        return reference;
    }
}
