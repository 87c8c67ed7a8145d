package org.publicaccord.contractservice.commissioning;

import java.util.List;
import org.publicaccord.rules.asking.DecisionReport.Answer;

/**
 * What the law said of the chosen route, with the facts on record when it was chosen.
 *
 * @param rule the code of the rule that decided
 * @param facts what was stated of the route, a sentence each
 * @param steps of the reasoning, a sentence each
 * @param toDo what the route still takes, a sentence each: its own guards ask for it
 */
public record RouteCheck(
        Answer answer,
        String legalBasis,
        String rule,
        List<String> facts,
        List<String> steps,
        List<String> toDo) {

    public RouteCheck {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        toDo = List.copyOf(toDo);
    }
}
