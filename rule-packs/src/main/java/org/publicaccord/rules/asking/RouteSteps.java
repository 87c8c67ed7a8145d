package org.publicaccord.rules.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.asking.DecisionReport.Answer;

/** Gathers the steps of an answer on a route and closes it with the last. */
final class RouteSteps {

    private final List<String> steps = new ArrayList<>();
    private final List<String> toDo = new ArrayList<>();
    private final List<String> deadlines = new ArrayList<>();

    RouteSteps step(String sentence) {
        steps.add(sentence);
        return this;
    }

    RouteSteps toDo(String sentence) {
        toDo.add(sentence);
        return this;
    }

    RouteSteps deadline(String sentence) {
        deadlines.add(sentence);
        return this;
    }

    RouteAnswer yes(Basis basis) {
        return yes(basis, Optional.empty());
    }

    RouteAnswer yes(Basis basis, Optional<String> notice) {
        return answer(Answer.YES, basis.legalBasis(), basis.rule(), notice, List.of());
    }

    RouteAnswer no(List<Refusal> refusals) {
        return refused(Answer.NO, refusals);
    }

    RouteAnswer notYet(List<Refusal> refusals) {
        return refused(Answer.NOT_YET, refusals);
    }

    RouteAnswer notYet(Basis basis, String because, String remedy) {
        return notYet(List.of(new Refusal(basis.rule(), because, remedy, basis.legalBasis())));
    }

    /** By the rule of the first; what the others say is told too. */
    private RouteAnswer refused(Answer answer, List<Refusal> refusals) {
        refusals.forEach(it -> {
            steps.add(it.because());
            toDo.add(it.remedy());
        });
        Refusal first = refusals.getFirst();
        return answer(answer, first.legalBasis(), first.rule(), Optional.empty(), refusals);
    }

    private RouteAnswer answer(
            Answer answer,
            String legalBasis,
            String rule,
            Optional<String> notice,
            List<Refusal> obstacles) {
        return new RouteAnswer(answer, legalBasis, rule, notice, obstacles, steps, toDo, deadlines);
    }

    static RouteAnswer notAssessed(String rule, String because, String remedy) {
        return new RouteSteps()
                .refused(
                        Answer.NOT_YET,
                        List.of(
                                new Refusal(
                                        rule,
                                        because,
                                        remedy,
                                        "Policy of this platform: what is not assessed is not"
                                                + " answered")));
    }
}
