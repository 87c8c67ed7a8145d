package org.publicaccord.rules.selecting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.SelectionProcess;

/**
 * Which processes may select the provider.
 *
 * @param required the one that has to be followed; empty if the authority may choose
 * @param permitted those that may be followed, never none; the required one alone if there is one
 * @param steps how the answer was found, a sentence each, in order
 */
public record ProcessAnswer(
        Optional<SelectionProcess> required,
        Set<SelectionProcess> permitted,
        List<String> steps,
        RulePack pack) {

    public ProcessAnswer {
        permitted = Set.copyOf(permitted);
        steps = List.copyOf(steps);
    }

    /** Why a process may not be followed; empty if it may. */
    public Optional<Refusal> choosing(SelectionProcess process) {
        if (permitted.contains(process)) {
            return Optional.empty();
        }
        Rule rule = pack.rule(required.orElse(process).rule());
        return Optional.of(
                required.map(it ->
                                rule.refuse(
                                        "What is stated requires " + it.words() + ".",
                                        "Follow it, or correct what is stated."))
                        .orElseGet(() ->
                                rule.refuse(
                                        "The conditions of " + process.words() + " are not met.",
                                        "Choose among the permitted processes, with reasons.")));
    }
}
