package org.publicaccord.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules of one regime as they stand for procurements begun in one period. A contract pins the
 * id of its pack when its procurement begins and keeps it for life.
 *
 * @param id name and year, such as {@code UK-PA23-2026}
 * @param regime the law that the rules belong to, such as {@code PA23} or {@code PCR2015}
 * @param effectiveFrom the first day on which a procurement begins under it
 * @param effectiveTo the last such day; without one, until a later pack of the regime takes effect
 * @param rules by their codes
 */
public record RulePack(
        String id,
        String regime,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        Map<String, Rule> rules) {

    private static final Pattern NAME = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public RulePack {
        if (!NAME.matcher(id).matches() || id.length() > 50) {
            throw new IllegalArgumentException(
                    "a pack's id is capitals, digits and hyphens, as in UK-PA23-2026: " + id);
        }
        if (!NAME.matcher(regime).matches() || regime.length() > 50) {
            throw new IllegalArgumentException(
                    "a regime is capitals, digits and hyphens, as in PA23: " + regime);
        }
        if (effectiveTo.filter(effectiveFrom::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "pack " + id + " ends before it takes effect on " + effectiveFrom);
        }
        rules = Map.copyOf(rules);
    }

    /**
     * A rule of the pack.
     *
     * @throws IllegalStateException if the pack has no such rule, naming both
     */
    public Rule rule(String code) {
        Rule rule = rules.get(code);
        if (rule == null) {
            throw new IllegalStateException("rule pack " + id + " has no rule " + code);
        }
        return rule;
    }

    /**
     * The pack itself, for a reader of one regime.
     *
     * @throws IllegalArgumentException if the pack is of another regime, naming both
     */
    public RulePack of(String wanted) {
        if (!regime.equals(wanted)) {
            throw new IllegalArgumentException("rule pack " + id + " is none of " + wanted);
        }
        return this;
    }

    /** Whether a procurement that begins on a day begins under the pack. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom)
                && effectiveTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
