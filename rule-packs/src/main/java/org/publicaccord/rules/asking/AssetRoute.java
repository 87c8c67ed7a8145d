package org.publicaccord.rules.asking;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.assets.DisposalAnswer;
import org.publicaccord.rules.assets.DisposalRules;

/** Land or a building that passes to a community, by an English council. */
final class AssetRoute {

    private AssetRoute() {}

    static RouteAnswer answer(
            RulePack pack, RouteFacts.AssetTransfer facts, LocalDate on, RouteSteps steps) {
        var rules = new DisposalRules(pack);
        DisposalAnswer answer = rules.decide(facts.disposal());
        steps.step(answer.because());
        List<Refusal> obstacles = rules.obstacles(facts.disposal(), facts.clearance(), on);
        if (!obstacles.isEmpty()) {
            return steps.notYet(obstacles);
        }
        return steps.step("Nothing stands in the way of the disposal.")
                .toDo("Agree covenants, and what happens if they are broken.")
                .yes(answer.basis());
    }
}
