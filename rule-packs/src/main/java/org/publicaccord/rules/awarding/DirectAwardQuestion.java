package org.publicaccord.rules.awarding;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.rules.Purchase;

/**
 * May this contract be awarded directly?
 *
 * @param ground what the officer relies on; below the threshold none is needed
 * @param conditionsStated the officer states that the conditions of the ground are met
 * @param originalAwardedOn for repeat goods, services or works: the day on which the original
 *     contract was awarded
 * @param awardOn the day of this award, for what is counted back from it
 * @param standing how the supplier stands
 * @param excludableConsidered of an excludable supplier: the authority considered that, and why to
 *     award all the same
 * @param overridingPublicInterest of an excluded supplier: the authority considers that there is
 *     one (s.41(3)-(5))
 * @param conflictsAssessed the conflicts assessment is complete (s.83)
 */
public record DirectAwardQuestion(
        Purchase purchase,
        Optional<DirectAwardGround> ground,
        boolean conditionsStated,
        Optional<LocalDate> originalAwardedOn,
        LocalDate awardOn,
        SupplierStanding standing,
        boolean excludableConsidered,
        boolean overridingPublicInterest,
        boolean conflictsAssessed) {}
