package org.publicaccord.monitoringservice.contract;

/** A code of the Common Procurement Vocabulary, such as {@code 85000000} (health and social). */
public record CpvCode(String value) {

    private static final int LONGEST = 20;

    public CpvCode {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a CPV code has 1 to " + LONGEST + " characters");
        }
    }

    /** Whether the code lies in a family, such as {@code 796}. */
    public boolean isIn(String family) {
        return value.startsWith(family);
    }

    @Override
    public String toString() {
        return value;
    }
}
