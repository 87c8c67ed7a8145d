package org.publicaccord.servicekit.commands;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where in a store's order a command stands, as its answer said. A list that takes {@code
 * Optional<Position>} waits a moment for its projection to come that far, so that callers read what
 * they wrote.
 *
 * @param value the commit's position, at least 0
 */
public record Position(long value) {

    public static final String HEADER = "Position";

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Position {
        if (value < 0) {
            throw new IllegalArgumentException("a position is not negative");
        }
    }

    static Optional<Position> read(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new Position(Long.parseLong(text)))
                : Optional.empty();
    }
}
