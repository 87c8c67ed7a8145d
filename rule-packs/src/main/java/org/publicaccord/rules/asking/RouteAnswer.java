package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.asking.DecisionReport.Answer;

/** Whether a route may be taken, and what that takes. */
record RouteAnswer(
        Answer answer,
        String legalBasis,
        String rule,
        Optional<String> notice,
        List<String> steps,
        List<String> toDo,
        List<String> deadlines) {}
