package org.publicaccord.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.rules.ModificationAnswer.Verdict;

/**
 * Whether a contract may be changed: one function, for every path and every regime. Pure; all
 * numbers come from the pack that the contract pinned.
 */
public final class Modifications {

    private Modifications() {}

    /** The answer, with its reasons; never a guess where the record lacks what it depends on. */
    public static ModificationAnswer decide(ModificationQuestion question) {
        return switch (question.regime()) {
            case PA23 -> withPack(question, pack -> new ActChange(question, pack).answer());
            case PCR2015 ->
                    withPack(question, pack -> new RegulationsChange(question, pack).answer());
            case PSR -> withPack(question, pack -> new PsrChange(question, pack).answer());
            case NONE -> noRegime();
            case UNKNOWN -> whichRegime();
        };
    }

    private static ModificationAnswer withPack(
            ModificationQuestion question, Function<RulePack, ModificationAnswer> decision) {
        return question.pack()
                .filter(pack -> pack.regime().equals(question.regime().name()))
                .map(decision)
                .orElseGet(() -> whichPack(question.regime()));
    }

    private static ModificationAnswer whichPack(Regime regime) {
        return ask(
                "no-rule-pack",
                "No rule pack of " + regime + " is recorded for the contract.",
                "Record when the procurement began, so that its rules are known.",
                "Policy of this platform: a contract keeps the rules it began under");
    }

    private static ModificationAnswer whichRegime() {
        return ask(
                "which-regime",
                "It is not recorded which regime governs the contract.",
                "Record when the procurement began, or the regime itself.",
                "Policy of this platform: an unknown regime is asked, not guessed");
    }

    private static ModificationAnswer noRegime() {
        String because = "No procurement law governs the agreement: its parties may change it.";
        return new ModificationAnswer(
                Verdict.ALLOWED_FREE,
                because,
                "Agree the change with the other parties and record it.",
                "Policy of this platform: changes are on record",
                "no-procurement-regime",
                Optional.empty(),
                true,
                List.of(because));
    }

    private static ModificationAnswer ask(
            String rule, String because, String remedy, String legalBasis) {
        return new ModificationAnswer(
                Verdict.ASK,
                because,
                remedy,
                legalBasis,
                rule,
                Optional.empty(),
                false,
                List.of(because));
    }
}
