package org.publicaccord.contractservice.awarding;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Purchase;

/** What every procurement under the Procurement Act 2023 begins with: its purchase and its pack. */
public final class UnderTheAct {

    private static final String ACT = "Procurement Act 2023, ";

    private UnderTheAct() {}

    /**
     * What is bought, in the words of the Act; empty if goods or works are said to be light touch.
     *
     * @param callOff whether it is awarded under a framework
     * @param estimate in pounds, VAT included
     */
    public static Optional<Purchase> purchase(
            AuthorityKind authority,
            Category category,
            boolean lightTouch,
            boolean callOff,
            Money estimate) {
        return lightTouch && category != Category.SERVICES
                ? Optional.empty()
                : Optional.of(
                        new Purchase(
                                authority,
                                categoryOf(category),
                                lightTouch,
                                false,
                                false,
                                callOff,
                                estimate.amount()));
    }

    private static Purchase.Category categoryOf(Category category) {
        return switch (category) {
            case GOODS -> Purchase.Category.GOODS;
            case SERVICES -> Purchase.Category.SERVICES;
            case WORKS -> Purchase.Category.WORKS;
        };
    }

    /** No pack of the Act is in force on a day. */
    public static Refusal noPackInForce(LocalDate day) {
        return new Refusal(
                "no-rules-in-force",
                "No rule pack of the Procurement Act 2023 is in force on %s."
                        .formatted(inWords(day)),
                "Have the operator configure the rule pack that is in force.",
                "A rule of this platform: nothing is decided without the rules in force");
    }

    /** Goods or works are said to be light touch. */
    public static Refusal lightTouchIsForServices() {
        return new Refusal(
                "light-touch-is-for-services",
                "Only services can be light touch; the need is for goods or works.",
                "Design the procedure without the light touch.",
                ACT + "s.9");
    }

    /** What was planned under one pack would be published under another. */
    public static Refusal rulesHaveChanged(String pinned, String inForce) {
        return new Refusal(
                "rules-have-changed",
                "The procedure was designed under the rules %s; those in force are %s."
                        .formatted(pinned, inForce.isEmpty() ? "none" : inForce),
                "Design the procedure again, so that it is checked against the rules in force.",
                "A rule of this platform: a procedure pins the rules under which it begins");
    }
}
