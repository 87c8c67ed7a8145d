package org.publicaccord.decider;

import java.util.regex.Pattern;

/**
 * Why a command is refused, in words for the person who gave it.
 *
 * @param rule the stable kebab-case name of the rule; its page is {@code docs/problems/<rule>.md}
 * @param because one sentence: what stands in the way, with the facts at hand
 * @param remedy one sentence: what would make the command pass
 * @param legalBasis the section of the Act, the regulation, the standard, or this platform's own
 *     rule
 */
public record Refusal(String rule, String because, String remedy, String legalBasis) {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Refusal {
        if (!KEBAB_CASE.matcher(rule).matches()) {
            throw new IllegalArgumentException("a rule's name is kebab-case: " + rule);
        }
        if (because.isBlank() || remedy.isBlank() || legalBasis.isBlank()) {
            throw new IllegalArgumentException(
                    "a refusal says why, what would help and by what right: " + rule);
        }
    }
}
