package org.publicaccord.monitoringservice.obligations;

import java.util.regex.Pattern;

/** A stable kebab-case name within a contract, such as {@code uk11-contract-termination}. */
public record ObligationCode(String value) {

    private static final int LONGEST = 80;
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ObligationCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("an obligation's code is kebab-case, not " + value);
        }
    }

    public static boolean isWellFormed(String value) {
        return value.length() <= LONGEST && KEBAB_CASE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
