package org.publicaccord.rules.assets;

import java.time.LocalDate;
import org.publicaccord.rules.Basis;

/**
 * What a community body may do about a refusal, about terms it does not accept, or where no
 * decision came in time.
 *
 * @param lastDay on which it may be asked for
 */
public record Redress(Kind kind, LocalDate lastDay, Basis basis) {

    /** Who looks at it again. */
    public enum Kind {
        /** The authority itself. */
        REVIEW,
        /** The Scottish Ministers. */
        APPEAL
    }
}
