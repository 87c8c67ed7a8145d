package org.publicaccord.rules.asking;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.rules.RulePacks;

/**
 * An authority's determination that the market fails the people a service is for.
 *
 * @param because why, with what shows it; 1 to 2,000 characters
 */
public record MarketFailure(Kind kind, LocalDate determinedOn, String because) {

    /** In what way it fails. */
    public enum Kind {
        NO_PROVIDER("nobody offers what is needed"),
        ONE_CAPABLE_PROVIDER("only one provider is capable of what is needed"),
        NO_SUITABLE_TENDER("a competition brought no suitable tender"),
        COMPETITION_HARMS("competition harms the people whom the service is for");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in a sentence. */
        public String words() {
            return words;
        }
    }

    /** The routes that a determination opens by the policy in force on a day, each with reasons. */
    public static List<Opened> opens(RulePacks packs, LocalDate on) {
        return packs.inForce(Routes.PLATFORM, on).map(Opened::by).orElse(List.of());
    }

    public MarketFailure {
        if (because.isBlank() || because.length() > 2_000) {
            throw new IllegalArgumentException(
                    "a market failure has a reason of up to 2,000 characters");
        }
    }
}
