package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.DirectAwards.MONDAY;
import static org.publicaccord.contractservice.life.DirectAwards.announced;
import static org.publicaccord.contractservice.life.DirectAwards.awarding;
import static org.publicaccord.contractservice.life.DirectAwards.decided;
import static org.publicaccord.contractservice.life.DirectAwards.intended;
import static org.publicaccord.contractservice.life.DirectAwards.justified;
import static org.publicaccord.contractservice.life.DirectAwards.justifying;
import static org.publicaccord.contractservice.life.DirectAwards.on;
import static org.publicaccord.contractservice.life.DirectAwards.stopping;
import static org.publicaccord.contractservice.life.DirectAwards.technical;
import static org.publicaccord.contractservice.life.DirectAwards.transparent;
import static org.publicaccord.contractservice.life.EveryCommandInEveryStateTest.coversEvery;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.directaward.DirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardCommand;
import org.publicaccord.contractservice.directaward.DirectAwardState;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.testkit.Golden;

/** The whole table of a direct award. */
class DirectAwardInEveryStateTest {

    @Test
    void a_direct_award_matches_the_table_that_people_have_read() {
        var table =
                new LifecycleTable(
                        withNotices(), states(), state -> state.of(DirectAward.VOCABULARY));
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/directaward.md"), table.page());
        coversEvery(DirectAwardCommand.class, commands().values());
        coversEvery(
                DirectAwardState.class,
                states().values().stream()
                        .map(it -> it.state().of(DirectAward.VOCABULARY))
                        .toList());
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put(
                "RecordJustification",
                justifying(on(DirectAwardGround.EXCLUSIVE_RIGHTS, false, "900000")));
        commands.put("DecideDirectAward", awarding(true));
        commands.put("StopDirectAward", stopping());
        return commands;
    }

    private static Map<String, ContractCommand> withNotices() {
        Map<String, ContractCommand> commands = commands();
        commands.put("ConfirmNotice UK5", notice(NoticeCode.UK5, MONDAY).getLast());
        commands.put("ConfirmNotice UK6", notice(NoticeCode.UK6, MONDAY).getLast());
        commands.put("EnterContract", entering());
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoDirectAward", at(Journey.from(IN_NOVEMBER).then(recording(need("960000")))));
        states.put("Intended", at(intended()));
        states.put("Justified", at(justified(technical())));
        states.put(
                "Justified, its notice submitted",
                at(submitted(justified(technical()), NoticeCode.UK5)));
        states.put(
                "Justified, by the user's choice",
                at(justified(on(DirectAwardGround.USER_CHOICE, true, "960000"))));
        states.put("Transparent", at(transparent(technical())));
        states.put("Decided", at(decided(technical(), false)));
        states.put(
                "Decided, its notice submitted",
                at(submitted(decided(technical(), true), NoticeCode.UK6)));
        states.put("Announced, in its standstill", at(announced(technical(), false)));
        states.put(
                "Announced, after it",
                Standing.of(announced(technical(), false), day(2027, 3, 25)));
        states.put("Announced, and entered", at(DirectAwards.entered()));
        states.put("Stopped", at(transparent(technical()).then(stopping())));
        return states;
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, MONDAY);
    }

    private static Journey submitted(Journey journey, NoticeCode code) {
        List<ContractCommand> steps = notice(code, MONDAY);
        steps.subList(0, steps.size() - 1).forEach(journey::then);
        return journey;
    }
}
