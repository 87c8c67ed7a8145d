package org.publicaccord.contractservice.directaward;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.DirectAwardQuestion;
import org.publicaccord.rules.awarding.SupplierStanding;

/**
 * On what a direct award rests, as the officer states it.
 *
 * @param ground of Schedule 5, s.42 or s.43 of the Act; below the threshold none is needed
 * @param conditions why the conditions of the ground are met
 * @param supplier to whom it is to be awarded
 * @param price VAT included
 * @param lightTouch whether it is for light touch services (s.9)
 * @param originalAwardedOn for repeat goods, services or works: when the original was awarded
 * @param standing how the supplier stands (ss.57-58)
 * @param excludableConsidered why to award to a supplier that is excludable
 * @param overridingPublicInterest why to award to a supplier that is excluded (s.41(3)-(5))
 * @param conflicts what was found and done about conflicts of interest (s.83)
 */
public record Justification(
        Optional<DirectAwardGround> ground,
        Optional<Reason> conditions,
        Party supplier,
        Money price,
        boolean lightTouch,
        Optional<LocalDate> originalAwardedOn,
        SupplierStanding standing,
        Optional<Reason> excludableConsidered,
        Optional<Reason> overridingPublicInterest,
        Optional<Reason> conflicts) {

    public Justification {
        if (!supplier.is(PartyRole.SUPPLIER)) {
            throw new IllegalArgumentException("it is to be awarded to a supplier");
        }
        if (!price.currency().equals("GBP")) {
            throw new IllegalArgumentException("thresholds are in pounds: a price in GBP");
        }
    }

    DirectAwardQuestion question(Purchase purchase, LocalDate awardOn) {
        return new DirectAwardQuestion(
                purchase,
                ground,
                conditions.isPresent(),
                originalAwardedOn,
                awardOn,
                standing,
                excludableConsidered.isPresent(),
                overridingPublicInterest.isPresent(),
                conflicts.isPresent());
    }
}
