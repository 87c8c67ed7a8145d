package org.publicaccord.contractservice.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.strategy.StrategyExamples.ADOPTED;
import static org.publicaccord.contractservice.strategy.StrategyExamples.HOME;
import static org.publicaccord.contractservice.strategy.StrategyExamples.ID;
import static org.publicaccord.contractservice.strategy.StrategyExamples.LAST_DAY;
import static org.publicaccord.contractservice.strategy.StrategyExamples.VOICE;
import static org.publicaccord.contractservice.strategy.StrategyExamples.strategy;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.LifecycleTable;
import org.publicaccord.contractservice.strategy.LocalStrategy.Outcome;
import org.publicaccord.contractservice.strategy.StrategyCommand.AdoptStrategy;
import org.publicaccord.contractservice.strategy.StrategyCommand.ReviseStrategy;
import org.publicaccord.contractservice.strategy.StrategyEvent.StrategyRevised;
import org.publicaccord.testkit.DeciderSpec;
import org.publicaccord.testkit.Golden;

class StrategiesTest {

    private static final AdoptStrategy ADOPT =
            new AdoptStrategy(ID, COUNCIL, strategy(HOME), OFFICER);
    private static final ReviseStrategy REVISE =
            new ReviseStrategy(ID, strategy(HOME, VOICE), BECAUSE, OFFICER);

    private static DeciderSpec<StrategyCommand, StrategyState, StrategyEvent> strategies() {
        return spec(new Strategies());
    }

    private static StrategyState adopted() {
        return strategies().when(ADOPT).stateAfter();
    }

    @Test
    void a_strategy_is_adopted_by_its_own_organisation() {
        strategies().when(ADOPT).then(ADOPTED);
        strategies()
                .when(new AdoptStrategy(ID, COUNCIL, strategy(HOME), STRANGER))
                .thenRefused("not-your-organisation");
        strategies().given(ADOPTED).when(ADOPT).thenNothingNew();
        strategies()
                .given(ADOPTED)
                .when(new AdoptStrategy(ID, COUNCIL, strategy(VOICE), OFFICER))
                .thenRefused("strategy-adopted-already");
    }

    @Test
    void a_revision_says_the_strategy_anew_with_its_reason() {
        var revised = new StrategyRevised(ID, COUNCIL, strategy(HOME, VOICE), BECAUSE);
        strategies().given(ADOPTED).when(REVISE).then(revised);
        strategies().given(List.of(ADOPTED, revised)).when(REVISE).thenNothingNew();
        strategies().when(REVISE).thenRefused("strategy-unknown");
        strategies()
                .given(ADOPTED)
                .when(new ReviseStrategy(ID, strategy(VOICE), BECAUSE, STRANGER))
                .thenRefused("not-your-organisation");
    }

    @Test
    void a_need_serves_outcomes_that_the_strategy_seeks_while_it_is_in_effect() {
        assertThat(Strategies.objection(adopted(), List.of("1"), LAST_DAY)).isEmpty();
        assertThat(Strategies.objection(adopted(), List.of("1", "2"), LAST_DAY))
                .hasValueSatisfying(it -> {
                    assertThat(it.rule()).isEqualTo("strategy-outcome-unknown");
                    assertThat(it.remedy()).contains("1");
                });
        assertThat(Strategies.objection(adopted(), List.of("1"), LAST_DAY.plusDays(1)))
                .hasValueSatisfying(it -> assertThat(it.rule()).isEqualTo("strategy-over"));
        var nothing = new Strategies().initialState();
        assertThat(Strategies.objection(nothing, List.of("1"), LAST_DAY))
                .hasValueSatisfying(it -> assertThat(it.rule()).isEqualTo("strategy-unknown"));
    }

    @Test
    void the_need_keeps_the_outcomes_in_the_words_of_the_strategy() {
        assertThat(Strategies.inWords(strategy(HOME, VOICE), List.of("2", "1")))
                .containsExactly(VOICE.text(), HOME.text());
    }

    @Test
    void a_strategy_has_co_authors_and_outcomes_with_an_id_each() {
        assertThatThrownBy(() -> strategy()).hasMessageContaining("1 to 100 outcomes");
        assertThatThrownBy(() -> strategy(HOME, new Outcome("1", "Another")))
                .hasMessageContaining("one id each");
    }

    @Test
    void matches_the_table_that_people_have_read() {
        Map<String, StrategyCommand> commands = new LinkedHashMap<>();
        commands.put("AdoptStrategy", ADOPT);
        commands.put("ReviseStrategy", REVISE);
        Map<String, StrategyState> states = new LinkedHashMap<>();
        states.put("NotAdopted", new Strategies().initialState());
        states.put("Adopted", adopted());
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/strategy.md"),
                new LifecycleTable<>(new Strategies(), commands, states, Instant.EPOCH).markdown());
        assertThat(commands.values()).hasSameSizeAs(StrategyCommand.class.getPermittedSubclasses());
        assertThat(states.values()).hasSameSizeAs(StrategyState.class.getPermittedSubclasses());
    }
}
