package org.publicaccord.contractservice.commissioning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Outcome;
import org.publicaccord.contractservice.contract.Reason;

/** Where a need stands. */
public sealed interface CommissioningState {

    /** Nothing is recorded here: the contract was imported, or does not exist. */
    record NoNeed() implements CommissioningState {}

    /** A need is on record. */
    sealed interface Recorded extends CommissioningState {
        Need need();
    }

    /** How the need will be met is open. */
    sealed interface Open extends Recorded {

        /** What was determined of the market, the latest determination. */
        Optional<Determined> marketFailure();
    }

    /** How the need is met is decided. */
    sealed interface Appraised extends Recorded {
        Appraisal appraisal();

        Optional<Determined> marketFailure();

        /** What the law said of the route; empty where it was chosen before that was asked. */
        Optional<RouteCheck> checked();
    }

    /** The need is known; nobody is asked yet, or the co-design is closed. */
    record Exploring(Need need, Optional<Integer> contributions, Optional<Determined> marketFailure)
            implements Open {}

    /** People are asked to contribute. */
    record CoDesigning(
            Need need, Map<UUID, Answer> contributions, Optional<Determined> marketFailure)
            implements Open {
        public CoDesigning {
            contributions =
                    java.util.Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
        }

        CoDesigning with(UUID contribution, Answer answer) {
            Map<UUID, Answer> all = new LinkedHashMap<>(contributions);
            all.put(contribution, answer);
            return new CoDesigning(need, all, marketFailure);
        }

        long unanswered() {
            return contributions.values().stream()
                    .filter(it -> it instanceof Answer.Awaited)
                    .count();
        }
    }

    /** The route is chosen; its wing has the contract now. */
    record RouteChosen(
            Need need,
            Appraisal appraisal,
            Optional<Determined> marketFailure,
            Optional<RouteCheck> checked)
            implements Appraised {}

    /** The authority meets the need itself, or with other authorities: there is no contract. */
    record MetWithoutContract(
            Need need,
            Appraisal appraisal,
            Optional<Determined> marketFailure,
            Optional<RouteCheck> checked)
            implements Appraised {}

    /** The need was given up. */
    record Abandoned(Need need, Reason because) implements Recorded {}

    /** What became of a contribution. */
    sealed interface Answer {
        record Awaited() implements Answer {}

        record Given(Outcome outcome, Reason because) implements Answer {}
    }
}
