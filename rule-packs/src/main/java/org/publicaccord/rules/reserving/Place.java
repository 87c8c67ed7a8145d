package org.publicaccord.rules.reserving;

import java.util.List;

/** Where suppliers have to be based. */
public sealed interface Place {

    record UnitedKingdom() implements Place {}

    /**
     * Counties or London boroughs; for a council its own area and those that border on it.
     *
     * @param names 1 to 50, each of 1 to 200 characters
     */
    record Areas(List<String> names) implements Place {
        public Areas {
            names = List.copyOf(names);
            if (names.isEmpty() || names.size() > 50) {
                throw new IllegalArgumentException("a place has 1 to 50 areas");
            }
            if (names.stream().anyMatch(it -> it.isBlank() || it.length() > 200)) {
                throw new IllegalArgumentException("an area has a name of up to 200 characters");
            }
        }
    }
}
