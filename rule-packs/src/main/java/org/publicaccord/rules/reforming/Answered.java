package org.publicaccord.rules.reforming;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.KpiDuty;
import org.publicaccord.rules.Purchase;

/** A question that the law has answered already. */
public sealed interface Answered {

    /**
     * Whether a supplier may take part.
     *
     * @param purposeInConstitution a public benefit purpose stands in its constitution
     * @param fairPay it pays at least the real living wage
     * @param taxPublished it published the tax it paid in the United Kingdom
     * @param excluded the law excludes it, on a ground of its own
     */
    record Participation(
            boolean purposeInConstitution,
            ProfitUse profitUse,
            boolean fairPay,
            boolean taxPublished,
            boolean excluded)
            implements Answered {}

    /**
     * Whether bidders publish the tax that they paid in the United Kingdom.
     *
     * @param asked the procurement asks for it, so that nothing would change
     * @param withoutIt how many bidders did not publish it
     */
    record TaxDisclosure(boolean asked, int withoutIt) implements Answered {
        public TaxDisclosure {
            if (withoutIt < 0) {
                throw new IllegalArgumentException("a number of bidders is not negative");
            }
        }
    }

    /** Whether key performance indicators are set and published. */
    record Indicators(Purchase purchase, KpiDuty duty) implements Answered {}

    /**
     * Whether listed land may be disposed of on a day.
     *
     * @param noticeOn the day of the owner's notice
     * @param refusal why it may not; empty if it may
     */
    record ListedDisposal(LocalDate noticeOn, LocalDate on, Optional<Refusal> refusal)
            implements Answered {}

    /** What an organisation does with its profit. */
    enum ProfitUse {
        /** It makes none for anybody, or reinvests it. */
        REINVESTED,
        /** It may distribute it to members alone. */
        TO_MEMBERS,
        /** It may distribute a part of it. */
        CAPPED,
        /** It may distribute all of it to owners. */
        UNRESTRICTED
    }
}
