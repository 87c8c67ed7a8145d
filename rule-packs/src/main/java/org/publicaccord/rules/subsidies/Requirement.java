package org.publicaccord.rules.subsidies;

import org.publicaccord.rules.Basis;
import org.publicaccord.rules.Rule;

/**
 * One of a list of things to be answered: a subsidy control principle, or a minimum requirement for
 * grants.
 *
 * @param code kebab-case, unique in its pack
 * @param words what it asks, for people
 */
public record Requirement(String code, String words, Basis basis) {

    static Requirement of(Rule rule) {
        return new Requirement(rule.code(), rule.title(), rule.basis());
    }
}
