package org.publicaccord.rules.asking;

import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.asking.MarketFailure.Kind;
import org.publicaccord.rules.awarding.DirectAwardAnswer;
import org.publicaccord.rules.awarding.DirectAwardQuestion;
import org.publicaccord.rules.awarding.DirectAwards;
import org.publicaccord.rules.awarding.SupplierStanding;

/** Award without a competition. */
final class DirectAwardRoute {

    private DirectAwardRoute() {}

    static RouteAnswer answer(
            RulePack pack,
            DirectAwardQuestion question,
            Optional<MarketFailure> marketFailure,
            RouteSteps steps) {
        DirectAwardAnswer answer = new DirectAwards(pack).decide(question);
        if (answer.isAllowed()) {
            return allowed(answer, steps);
        }
        if (question.ground().isEmpty()) {
            return marketFailure
                    .map(it -> steps.toDo(ground(it.kind())).notYet(answer.obstacles()))
                    .orElseGet(() -> steps.no(answer.obstacles()));
        }
        return isFinal(question, answer.obstacles())
                ? steps.no(answer.obstacles())
                : steps.notYet(answer.obstacles());
    }

    private static RouteAnswer allowed(DirectAwardAnswer answer, RouteSteps steps) {
        answer.conditions().forEach(it -> steps.step("The officer states: " + it));
        if (answer.notices().contains("UK5")) {
            steps.toDo("Publish the transparency notice (UK5) before the award.");
        }
        if (answer.notices().contains("UK6")) {
            steps.toDo("Publish the contract award notice (UK6) before the contract is entered.");
        }
        steps.step(
                switch (answer.standstill()) {
                    case MANDATORY -> "After the award notice a standstill is mandatory (s.51).";
                    case VOLUNTARY ->
                            "After the award notice a standstill is voluntary, and no shorter if"
                                    + " there is one (s.51).";
                    case NONE -> "No standstill is required.";
                });
        return steps.yes(answer.basis(), answer.notices().stream().findFirst());
    }

    /** What a determination points to; it is no ground by itself. */
    private static String ground(Kind kind) {
        return switch (kind) {
            case NO_SUITABLE_TENDER -> "Consider the ground of s.43: no suitable tender.";
            case ONE_CAPABLE_PROVIDER ->
                    "Consider Schedule 5, paragraph 6: only one supplier can supply it.";
            case NO_PROVIDER, COMPETITION_HARMS ->
                    "Consider whether a ground of Schedule 5 is met, such as the choice of the"
                            + " person served (paragraph 15).";
        };
    }

    /**
     * Whether stating or doing more would not help: who is excluded, or what the ground is not for.
     */
    private static boolean isFinal(DirectAwardQuestion question, List<Refusal> obstacles) {
        boolean stated = question.conditionsStated();
        return question.standing() == SupplierStanding.EXCLUDED
                || (stated
                        && obstacles.stream()
                                .anyMatch(it ->
                                        question.ground()
                                                .filter(ground -> ground.rule().equals(it.rule()))
                                                .isPresent()));
    }
}
