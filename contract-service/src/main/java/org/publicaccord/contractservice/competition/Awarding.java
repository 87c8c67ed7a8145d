package org.publicaccord.contractservice.competition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionState.Decided;
import org.publicaccord.contractservice.competition.CompetitionState.Recommended;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;

/** The award decision: each lot's recommendation is followed, or not, with reasons. */
final class Awarding {

    private Awarding() {}

    static Decision<CompetitionEvent> decide(
            DecideAward command, CompetitionState state, OnFile file) {
        if (state instanceof Decided decided) {
            return outcomes(command, decided.outcomes()).equals(decided.outcomes())
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.notNow("to decide the award", state));
        }
        if (!(state instanceof Recommended recommended)) {
            return Decision.refuse(Refusals.notNow("to decide the award", state));
        }
        List<String> lots = Assessing.lots(recommended);
        if (!command.lots().keySet().equals(Set.copyOf(lots))) {
            return Decision.refuse(Refusals.lotsNotCovered(lots));
        }
        List<CompetitionEvent> events = new ArrayList<>();
        List<LotOutcome> outcomes = outcomes(command, recommended.outcomes());
        events.add(
                new AwardDecided(
                        command.contract(),
                        file.facts().path(),
                        Stage.AWARD,
                        file.facts().parties(),
                        outcomes,
                        command.keepsStandstill(),
                        command.because()));
        if (recommended.design().procedure().kind() == Procedure.Kind.BELOW_THRESHOLD) {
            events.addAll(Announcing.withoutNotice(file, recommended, outcomes));
        }
        return Decision.accept(events);
    }

    /** What becomes of each lot; one whose recommendation is not followed is not awarded. */
    private static List<LotOutcome> outcomes(DecideAward command, List<LotOutcome> recommended) {
        return recommended.stream()
                .map(it ->
                        command.lots().getOrDefault(it.lot(), false)
                                ? it
                                : new LotOutcome.NoAward(it.lot(), command.because()))
                .toList();
    }
}
