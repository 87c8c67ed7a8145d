package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.SelectionProcess;

/**
 * What a contract was on award: every later change is measured against it.
 *
 * @param rulePack the id of the pack whose numbers hold for life; empty where no pack has rules for
 *     the contract's regime
 * @param nation whose bank holidays count
 * @param purchase what is bought, by whom, and its value on award
 * @param maximumTermDays from the first day to the last that the options allow for
 * @param awardedBy the process of the Provider Selection Regime by which it was awarded
 */
public record Baseline(
        Optional<String> rulePack,
        Nation nation,
        Purchase purchase,
        int maximumTermDays,
        Optional<SelectionProcess> awardedBy) {

    /** Of a contract that no process of the Provider Selection Regime is recorded for. */
    public Baseline(
            Optional<String> rulePack, Nation nation, Purchase purchase, int maximumTermDays) {
        this(rulePack, nation, purchase, maximumTermDays, Optional.empty());
    }

    /** Of a contract that is entered under a rule pack. */
    public static Baseline of(Governance governance, Agreement entered) {
        return new Baseline(
                Optional.of(governance.rulePack()),
                governance.nation(),
                governance.purchase(),
                maximumTermDays(entered),
                governance.process());
    }

    /** The last day that options allow for; the term has both its days. */
    public static LocalDate latestDay(Term term, int extensionMonths) {
        return Terms.monthsAfter(term.lastDay().orElseThrow(), extensionMonths);
    }

    /** From the first day to the last that the options of an agreement allow for. */
    public static int maximumTermDays(Agreement entered) {
        long days =
                ChronoUnit.DAYS.between(
                        entered.firstDay(),
                        Terms.monthsAfter(entered.lastDay(), entered.extensionMonths()));
        return Math.toIntExact(days + 1);
    }
}
