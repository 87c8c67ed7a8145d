package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;

/** Who looks after a concern. */
public enum Level {
    OPERATIONAL("those who do the work"),
    FORUM("the forum"),
    EXECUTIVE("those who lead the parties"),
    MEDIATOR("a mediator");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** The level above; empty above the mediator. */
    public Optional<Level> next() {
        return switch (this) {
            case OPERATIONAL -> Optional.of(FORUM);
            case FORUM -> Optional.of(EXECUTIVE);
            case EXECUTIVE -> Optional.of(MEDIATOR);
            case MEDIATOR -> Optional.empty();
        };
    }
}
