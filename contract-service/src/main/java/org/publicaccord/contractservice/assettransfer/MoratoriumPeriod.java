package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import org.publicaccord.rules.assets.Moratorium;

/** The periods that an owner's notice sets going (Localism Act 2011, s.95(6)). */
public enum MoratoriumPeriod {
    /** Groups may ask to be treated as potential bidders. */
    INTERIM("The interim moratorium"),
    /** A group asked; it has time to bid. */
    FULL("The full moratorium"),
    /** The owner may dispose of the asset until it ends. */
    PROTECTED("The protected period");

    private final String words;

    MoratoriumPeriod(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    LocalDate lastDay(Moratorium moratorium) {
        return switch (this) {
            case INTERIM -> moratorium.interimLastDay();
            case FULL -> moratorium.fullLastDay();
            case PROTECTED -> moratorium.protectedLastDay();
        };
    }
}
