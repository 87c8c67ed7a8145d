package org.publicaccord.monitoringservice.contract;

/** What a key performance indicator is called within its contract. */
public record KpiId(String value) {

    private static final int LONGEST = 500;

    public KpiId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("an indicator's id has 1 to 500 characters");
        }
    }

    public static boolean isWellFormed(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().noneMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return value;
    }
}
