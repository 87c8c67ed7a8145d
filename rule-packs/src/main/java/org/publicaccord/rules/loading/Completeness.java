package org.publicaccord.rules.loading;

import java.util.Set;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;

/**
 * Whether a pack has every rule, amount and list that the platform reads for its regime. A gap has
 * to show when the platform starts, not on the day that a contract needs the rule.
 */
final class Completeness {

    private final String file;
    private final RulePack model;

    Completeness(String file, RulePack model) {
        this.file = file;
        this.model = model;
    }

    /**
     * @throws FaultyRulePack if something is missing, naming it
     */
    void check(RulePack pack) {
        has(pack.rules().keySet(), model.rules().keySet(), "/rules", "rule");
        model.rules().values().forEach(rule -> check(rule, pack.rule(rule.code())));
    }

    private void check(Rule wanted, Rule found) {
        String place = "rule " + wanted.code();
        has(found.amounts().keySet(), wanted.amounts().keySet(), place, "amount");
        has(found.lists().keySet(), wanted.lists().keySet(), place, "list");
    }

    private void has(Set<String> found, Set<String> wanted, String place, String what) {
        wanted.stream()
                .filter(name -> !found.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new FaultyRulePack(
                            file,
                            place,
                            "lacks the %s %s, which %s has".formatted(what, name, model.id()));
                });
    }
}
