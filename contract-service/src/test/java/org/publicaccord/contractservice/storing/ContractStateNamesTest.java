package org.publicaccord.contractservice.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assistance.AssistanceExamples;
import org.publicaccord.contractservice.assistance.GivenGrants;
import org.publicaccord.contractservice.framework.FrameworkExamples;
import org.publicaccord.contractservice.framework.Frameworks;
import org.publicaccord.contractservice.strategy.Strategies;
import org.publicaccord.contractservice.strategy.StrategyExamples;
import org.publicaccord.decider.Decider;
import org.publicaccord.testkit.HouseRules;

/**
 * Snapshots keep the state of everything that has a history here. That each state of a contract and
 * of a scheme of delegation reads back as it was is tried wherever a spec brings one about.
 */
class ContractStateNamesTest {

    @Test
    void every_kind_of_stream_has_snapshots() {
        assertThat(ContractStateNames.all().streamTypes())
                .isEqualTo(
                        HouseRules.streamTypes(
                                HouseRules.mainClassesOf("org.publicaccord.contractservice")))
                .contains("contract");
    }

    @Test
    void strategies_and_frameworks_read_back_as_they_were() {
        readBack("strategy", new Strategies(), StrategyExamples.oneOfEach());
        readBack("framework", new Frameworks(), FrameworkExamples.oneOfEach());
        readBack("assistance", GivenGrants.ofHistory(), AssistanceExamples.oneOfEach());
    }

    private static <S, E> void readBack(
            String streamType, Decider<?, S, E> decider, List<E> history) {
        S state = decider.initialState();
        KeptStates.readBack(streamType, state);
        for (E event : history) {
            state = decider.evolve(state, event);
            KeptStates.readBack(streamType, state);
        }
    }
}
