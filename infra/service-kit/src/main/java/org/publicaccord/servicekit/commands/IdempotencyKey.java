package org.publicaccord.servicekit.commands;

import java.util.regex.Pattern;

/**
 * The key under which a caller sends one command, however often it has to say it. A controller
 * method that takes it refuses requests without the header {@code Idempotency-Key}.
 *
 * @param value 1 to 255 printable ASCII characters, without spaces at its ends
 */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[!-~]([ -~]{0,253}[!-~])?");

    public IdempotencyKey {
        if (!PRINTABLE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an idempotency key has 1 to 255 printable ASCII characters");
        }
    }
}
