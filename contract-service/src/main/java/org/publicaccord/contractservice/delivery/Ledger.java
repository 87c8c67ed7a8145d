package org.publicaccord.contractservice.delivery;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What later decisions about a contract depend on, whatever its state.
 *
 * @param takenOn with what an imported contract was taken into management
 * @param mobilised what was ready, once the mobilisation was complete
 * @param learned what the latest review learned that led to no renewal decision
 * @param intention that the supplier was told of, and that was not withdrawn
 */
public record Ledger(
        Baseline baseline,
        Optional<ManagedTerms> takenOn,
        Optional<Checklist> mobilised,
        Changes changes,
        Optional<Reason> learned,
        Optional<Intention> intention,
        Exit exit) {

    static Ledger beginning(Baseline baseline, Optional<ManagedTerms> takenOn) {
        return new Ledger(
                baseline,
                takenOn,
                Optional.empty(),
                Changes.NONE,
                Optional.empty(),
                Optional.empty(),
                Exit.NOT_BEGUN);
    }

    Ledger with(Checklist ready) {
        return new Ledger(baseline, takenOn, Optional.of(ready), changes, learned, intention, exit);
    }

    Ledger with(Changes.Standing standing) {
        return new Ledger(
                baseline, takenOn, mobilised, changes.with(standing), learned, intention, exit);
    }

    Ledger having(Reason reviewLearned) {
        return new Ledger(
                baseline, takenOn, mobilised, changes, Optional.of(reviewLearned), intention, exit);
    }

    Ledger with(Optional<Intention> told) {
        return new Ledger(baseline, takenOn, mobilised, changes, learned, told, exit);
    }

    Ledger with(Exit further) {
        return new Ledger(baseline, takenOn, mobilised, changes, learned, intention, further);
    }
}
