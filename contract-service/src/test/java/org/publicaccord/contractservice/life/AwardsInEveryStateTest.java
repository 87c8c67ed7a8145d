package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.EveryCommandInEveryStateTest.coversEvery;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.announced;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.decided;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.procedure;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.awarding.AwardCommand;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardCommand.ObserveStandstill;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.awarding.AwardState;
import org.publicaccord.contractservice.awarding.Awards;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.competition.Design;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.testkit.Golden;

/** The whole table of an award that is announced, whatever path led to it. */
class AwardsInEveryStateTest {

    private static final Design DESIGN = design(procedure(Procedure.Kind.OPEN, false, "1"));
    private static final Instant AWARD_NOTICE = day(2027, 3, 15);
    private static final Instant LAST_DAY = day(2027, 3, 24);
    private static final Instant LATER = day(2027, 3, 25);

    @Test
    void an_award_matches_the_table_that_people_have_read() {
        var table = new LifecycleTable(commands(), states(), state -> state.of(Awards.VOCABULARY));
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/awards.md"), table.page());
        coversEvery(
                AwardCommand.class,
                commands().values().stream().filter(AwardCommand.class::isInstance).toList());
        coversEvery(
                AwardState.class,
                states().values().stream().map(it -> it.state().of(Awards.VOCABULARY)).toList());
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("SuspendAward", suspending());
        commands.put(
                "EndSuspension", new EndSuspension(CONTRACT, Ending.SETTLED, BECAUSE, OFFICER));
        commands.put("ObserveStandstill", new ObserveStandstill(CONTRACT));
        commands.put("EnterContract", entering());
        commands.put("TerminateProcurement", new TerminateProcurement(CONTRACT, BECAUSE, HEAD));
        return commands;
    }

    private static SuspendAward suspending() {
        return new SuspendAward(CONTRACT, BECAUSE, OFFICER);
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NotAnnounced", Standing.of(decided("960000", DESIGN, true, "950000"), LATER));
        states.put("InStandstill, on its last day", Standing.of(awarded(), LAST_DAY));
        states.put("InStandstill, on the day after", Standing.of(awarded(), LATER));
        states.put("Suspended", Standing.of(awarded().at(LAST_DAY).then(suspending()), LATER));
        states.put(
                "MayEnter",
                Standing.of(awarded().at(LATER).then(new ObserveStandstill(CONTRACT)), LATER));
        states.put("Entered", Standing.of(awarded().at(LATER).then(entering()), LATER));
        return states;
    }

    private static Journey awarded() {
        return announced("960000", DESIGN, true, "950000", AWARD_NOTICE);
    }
}
