package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;

/**
 * How far a contract's exit has come.
 *
 * @param decommissions whether the service ends with it, as was decided
 */
public record Exit(Optional<Reason> plan, Map<ExitStep, Done> steps, boolean decommissions) {

    static final Exit NOT_BEGUN = new Exit(Optional.empty(), Map.of(), false);

    public Exit {
        steps = inOrder(steps);
    }

    /**
     * A step that is done.
     *
     * @param what was done
     */
    public record Done(LocalDate on, Reason what) {}

    /** The same by step, in the order of the steps. */
    static <T> Map<ExitStep, T> inOrder(Map<ExitStep, T> steps) {
        Map<ExitStep, T> ordered = new EnumMap<>(ExitStep.class);
        ordered.putAll(steps);
        return Collections.unmodifiableMap(ordered);
    }

    Exit planned(Reason agreed) {
        return new Exit(Optional.of(agreed), steps, decommissions);
    }

    Exit with(ExitStep step, Done done) {
        Map<ExitStep, Done> more = new EnumMap<>(ExitStep.class);
        more.putAll(steps);
        more.put(step, done);
        return new Exit(plan, more, decommissions);
    }

    /** After a decision on what comes after the term. */
    Exit after(RenewalOutcome decided) {
        return new Exit(plan, steps, decided == RenewalOutcome.DECOMMISSION);
    }
}
