package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.grant.Claim;
import org.publicaccord.contractservice.grant.Clawback;
import org.publicaccord.contractservice.grant.Instalment;
import org.publicaccord.contractservice.grant.Offer;

/** The bodies of requests about the terms of a grant and its money. */
final class GrantMoneyBodies {

    private GrantMoneyBodies() {}

    /**
     * An instalment.
     *
     * @param advanceBecause why it is needed before the money is spent; left out if in arrears
     */
    record InstalmentBody(
            String id, Money amount, LocalDate payableFrom, Optional<String> advanceBecause) {
        InstalmentBody {
            of(id, amount, payableFrom, advanceBecause);
        }

        private Instalment instalment() {
            return of(id, amount, payableFrom, advanceBecause);
        }

        private static Instalment of(
                String id, Money amount, LocalDate payableFrom, Optional<String> advanceBecause) {
            return new Instalment(id, amount, payableFrom, advanceBecause.map(Reason::new));
        }
    }

    /** The terms of a grant. */
    record OfferBody(
            Money amount,
            LocalDate firstDay,
            LocalDate lastDay,
            String purpose,
            List<InstalmentBody> instalments,
            int reconcileWithinDays,
            LocalDate openUntil,
            String contentSha256) {
        OfferBody {
            of(
                    amount,
                    firstDay,
                    lastDay,
                    purpose,
                    instalments,
                    reconcileWithinDays,
                    openUntil,
                    contentSha256);
        }

        Offer offer() {
            return of(
                    amount,
                    firstDay,
                    lastDay,
                    purpose,
                    instalments,
                    reconcileWithinDays,
                    openUntil,
                    contentSha256);
        }

        private static Offer of(
                Money amount,
                LocalDate firstDay,
                LocalDate lastDay,
                String purpose,
                List<InstalmentBody> instalments,
                int reconcileWithinDays,
                LocalDate openUntil,
                String contentSha256) {
            return new Offer(
                    amount,
                    Term.between(firstDay, lastDay),
                    new Reason(purpose),
                    instalments.stream().map(InstalmentBody::instalment).toList(),
                    reconcileWithinDays,
                    openUntil,
                    new Sha256(contentSha256));
        }
    }

    /** What is accepted, by its content address. */
    record AcceptanceBody(String contentSha256) {
        AcceptanceBody {
            new Sha256(contentSha256);
        }
    }

    /** A claim. */
    record ClaimBody(Money amount, Money spentInAll, String evidenceSha256) {
        ClaimBody {
            new Claim(amount, spentInAll, new Sha256(evidenceSha256));
        }

        Claim claim() {
            return new Claim(amount, spentInAll, new Sha256(evidenceSha256));
        }
    }

    /**
     * A decision about a claim.
     *
     * @param approved how much of it; left out to turn it down
     */
    record ClaimDecisionBody(Optional<Money> approved, String because) {
        ClaimDecisionBody {
            new Reason(because);
        }
    }

    record PaymentBody(LocalDate paidOn, String reference) {}

    record ReconciliationBody(LocalDate yearEnd, Money spent, String found) {
        ReconciliationBody {
            new Reason(found);
        }
    }

    record EntryBody(String reference, LocalDate enteredOn) {}

    /** A demand for money back. */
    record ClawbackBody(
            Money amount, Clawback.Ground ground, String because, LocalDate representationUntil) {
        ClawbackBody {
            new Reason(because);
        }
    }

    /**
     * A decision about a clawback.
     *
     * @param owed left out if nothing is
     */
    record ClawbackDecisionBody(Optional<Money> owed, String because) {
        ClawbackDecisionBody {
            new Reason(because);
        }
    }

    record RecoveryBody(Money amount, LocalDate recoveredOn) {}
}
