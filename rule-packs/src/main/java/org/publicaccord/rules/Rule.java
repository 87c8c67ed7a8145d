package org.publicaccord.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.publicaccord.decider.Refusal;

/**
 * One rule, as data.
 *
 * @param code its kebab-case name, unique in its pack
 * @param title for people
 * @param legalBasis the section, regulation or policy
 * @param inForceFrom nothing is owed under it that fell due earlier
 * @param amounts pounds, days, months or percentages by name; the name says the unit
 * @param lists words by name
 */
public record Rule(
        String code,
        String title,
        String legalBasis,
        Kind kind,
        LocalDate inForceFrom,
        Map<String, BigDecimal> amounts,
        Map<String, List<String>> lists) {

    /** How names in packs are written: {@code contract-details-notice}. */
    static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST_TEXT = 500;

    public Rule {
        if (!KEBAB_CASE.matcher(code).matches()) {
            throw new IllegalArgumentException("a rule's code is kebab-case: " + code);
        }
        if (isNoText(title) || isNoText(legalBasis)) {
            throw new IllegalArgumentException(
                    "rule " + code + " needs a title and a legal basis of up to 500 characters");
        }
        amounts = Map.copyOf(amounts);
        lists = Map.copyOf(lists);
    }

    /**
     * An amount that the rule names.
     *
     * @throws IllegalStateException if the rule has no such amount, naming both
     */
    public BigDecimal amount(String name) {
        BigDecimal amount = amounts.get(name);
        if (amount == null) {
            throw new IllegalStateException("rule " + code + " has no amount \"" + name + "\"");
        }
        return amount;
    }

    /**
     * A whole amount that the rule names, such as a number of days.
     *
     * @throws IllegalStateException if there is none, or it is not whole
     */
    public int wholeAmount(String name) {
        try {
            return amount(name).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalStateException(
                    "amount \"" + name + "\" of rule " + code + " is not a whole number", e);
        }
    }

    /** The words of a list; empty if the rule has no such list. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom);
    }

    public Basis basis() {
        return new Basis(code, legalBasis, kind);
    }

    /**
     * The refusal of what the rule does not allow. The page of the refusal bears the rule's code.
     *
     * @param because one sentence, with the facts at hand
     * @param remedy one sentence: what would help
     */
    public Refusal refuse(String because, String remedy) {
        return new Refusal(code, because, remedy, legalBasis);
    }

    private static boolean isNoText(String text) {
        return text.isBlank() || text.length() > LONGEST_TEXT;
    }
}
