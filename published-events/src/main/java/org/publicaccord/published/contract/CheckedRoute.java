package org.publicaccord.published.contract;

import java.util.List;

/**
 * What the law said of a route when it was chosen, with what was on record then.
 *
 * @param answer YES, or NOT_YET where its path still asks for something
 * @param rule the code of the rule that decided
 * @param steps of the reasoning, a sentence each
 * @param toDo what the route still takes, a sentence each
 */
public record CheckedRoute(
        String answer, String legalBasis, String rule, List<String> steps, List<String> toDo) {}
