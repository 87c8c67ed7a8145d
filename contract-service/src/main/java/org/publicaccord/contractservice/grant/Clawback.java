package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;

/**
 * Money that a recipient is asked to give back.
 *
 * @param representationUntil the last day on which the recipient may say what speaks against it
 */
public record Clawback(
        String id,
        Money amount,
        Ground ground,
        Reason because,
        LocalDate representationUntil,
        Standing standing) {

    public Clawback {
        Text.identifier("a clawback's id", id);
        Pounds.some("a clawback", amount);
    }

    /** Why it has to be given back. */
    public enum Ground {
        NOT_SPENT,
        SPENT_ON_SOMETHING_ELSE,
        CONDITION_BROKEN,
        UNLAWFUL_SUBSIDY
    }

    /** Where a clawback stands. */
    public sealed interface Standing {}

    public record Raised() implements Standing {}

    /** The recipient said what speaks against it. */
    public record Answered(Reason words) implements Standing {}

    /** It is owed, and so much of it was given back. */
    public record Owed(Money amount, Money recovered) implements Standing {}

    public record Recovered(Money amount) implements Standing {}

    public record Dropped() implements Standing {}

    static Clawback raised(
            String id, Money amount, Ground ground, Reason because, LocalDate until) {
        return new Clawback(id, amount, ground, because, until, new Raised());
    }

    Clawback standing(Standing now) {
        return new Clawback(id, amount, ground, because, representationUntil, now);
    }

    boolean isOpen() {
        return switch (standing) {
            case Raised _, Answered _, Owed _ -> true;
            case Recovered _, Dropped _ -> false;
        };
    }

    /** What it takes, or may take, of what was paid. */
    Money taken() {
        return switch (standing) {
            case Raised _, Answered _ -> amount;
            case Owed it -> it.amount();
            case Recovered it -> it.amount();
            case Dropped _ -> Pounds.NONE;
        };
    }
}
