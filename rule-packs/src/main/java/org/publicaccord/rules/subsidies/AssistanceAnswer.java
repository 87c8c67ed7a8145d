package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;

/**
 * Whether small assistance may be given within its limit.
 *
 * @param countedFrom the first day of the period that counts
 * @param alreadyPounds what the enterprise received in the period
 * @param withPounds the same with the assistance asked about
 * @param mostPounds the limit; assistance that reaches it exactly may be given
 * @param basis the section that sets the limit
 * @param because one sentence, with the numbers at hand
 * @param refusal why it may not be given; empty if it may
 */
public record AssistanceAnswer(
        LocalDate countedFrom,
        BigDecimal alreadyPounds,
        BigDecimal withPounds,
        BigDecimal mostPounds,
        Basis basis,
        String because,
        Optional<Refusal> refusal) {

    public boolean isAllowed() {
        return refusal.isEmpty();
    }

    /** What may still be given after what was given; zero if the limit is reached or passed. */
    public BigDecimal leftPounds() {
        return mostPounds.subtract(alreadyPounds).max(BigDecimal.ZERO);
    }
}
