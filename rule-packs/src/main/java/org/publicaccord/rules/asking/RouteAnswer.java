package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.asking.DecisionReport.Answer;

/**
 * Whether a route may be taken, and what that takes.
 *
 * @param legalBasis the section or regulation that decides
 * @param rule the code of the rule that decides
 * @param notice that has to be published first
 * @param obstacles what stands in the way, each with its remedy; empty if the answer is yes
 * @param steps of the reasoning, a sentence each
 * @param toDo what the route takes, a sentence each
 * @param deadlines what has to be done by when, a sentence each
 */
public record RouteAnswer(
        Answer answer,
        String legalBasis,
        String rule,
        Optional<String> notice,
        List<Refusal> obstacles,
        List<String> steps,
        List<String> toDo,
        List<String> deadlines) {

    public RouteAnswer {
        obstacles = List.copyOf(obstacles);
        steps = List.copyOf(steps);
        toDo = List.copyOf(toDo);
        deadlines = List.copyOf(deadlines);
    }
}
