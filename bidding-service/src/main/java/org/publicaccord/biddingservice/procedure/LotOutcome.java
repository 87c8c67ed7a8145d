package org.publicaccord.biddingservice.procedure;

import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Reason;

/** What is recommended for a lot. */
public sealed interface LotOutcome {

    LotId lot();

    /** The assessed tenders, the first first. */
    List<Ranked> ranking();

    /** To whom the lot goes; nobody where no award is recommended. */
    default Optional<Ranked> winner() {
        return switch (this) {
            case ToFirst it -> Optional.of(it.ranking().getFirst());
            case ToNobody _ -> Optional.empty();
        };
    }

    /** The first of the ranking wins: the most advantageous tender (Procurement Act 2023, s.19). */
    record ToFirst(LotId lot, List<Ranked> ranking) implements LotOutcome {
        public ToFirst {
            ranking = List.copyOf(ranking);
            if (ranking.isEmpty()) {
                throw new IllegalArgumentException("no tender, no winner: " + lot);
            }
        }
    }

    /**
     * No award is recommended.
     *
     * @param ranking of the tenders about which everything was agreed; may be empty
     */
    record ToNobody(LotId lot, Reason because, List<Ranked> ranking) implements LotOutcome {
        public ToNobody {
            ranking = List.copyOf(ranking);
        }
    }
}
