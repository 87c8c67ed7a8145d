package org.publicaccord.contractservice.register;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a list of contracts is sorted.
 *
 * @param descending from the last to the first
 */
record Order(Key key, boolean descending) {

    static final Order BY_TITLE = new Order(Key.TITLE, false);

    /** What contracts are sorted by; among equals the contract's id decides. */
    enum Key {
        TITLE("title", "byTitle"),
        /** Contracts without a last day stand after all others. */
        LAST_DAY("lastDay", "byLastDay"),
        /** Contracts without a value stand before all others. */
        VALUE("value", "byValue"),
        UPDATED("updated", "byUpdated");

        private final String word;
        private final String field;

        Key(String word, String field) {
            this.word = word;
            this.field = field;
        }

        /** The field of a row that holds its place in this order. */
        String field() {
            return field;
        }
    }

    /** Reads {@code title}, {@code -value} and the like; empty if there is no such order. */
    static Optional<Order> named(String name) {
        boolean descending = name.startsWith("-");
        String word = descending ? name.substring(1) : name;
        return Arrays.stream(Key.values())
                .filter(key -> key.word.equals(word))
                .map(key -> new Order(key, descending))
                .findFirst();
    }
}
