package org.publicaccord.rules.awarding;

import java.util.List;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;

/**
 * What a direct award needs, and what still stands in its way.
 *
 * @param notices before the contract is entered, in their order: UK5, UK6
 * @param conditions what the officer states to rely on the ground, a sentence each
 * @param obstacles each with its remedy; empty if it may be awarded
 */
public record DirectAwardAnswer(
        Basis basis,
        List<String> notices,
        Standstill standstill,
        List<String> conditions,
        List<Refusal> obstacles) {

    /** Whether the contract waits after its award notice (s.51). */
    public enum Standstill {
        /** It waits for the mandatory standstill. */
        MANDATORY,
        /** It waits if the award notice says so, and then no shorter. */
        VOLUNTARY,
        /** There is no award notice to wait after. */
        NONE
    }

    public DirectAwardAnswer {
        notices = List.copyOf(notices);
        conditions = List.copyOf(conditions);
        obstacles = List.copyOf(obstacles);
    }

    public boolean isAllowed() {
        return obstacles.isEmpty();
    }
}
