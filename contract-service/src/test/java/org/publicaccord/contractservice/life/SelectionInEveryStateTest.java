package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.EveryCommandInEveryStateTest.coversEvery;
import static org.publicaccord.contractservice.life.Selections.abandoned;
import static org.publicaccord.contractservice.life.Selections.abandoning;
import static org.publicaccord.contractservice.life.Selections.advising;
import static org.publicaccord.contractservice.life.Selections.awarding;
import static org.publicaccord.contractservice.life.Selections.choosingProvider;
import static org.publicaccord.contractservice.life.Selections.chosen;
import static org.publicaccord.contractservice.life.Selections.confirmed;
import static org.publicaccord.contractservice.life.Selections.further;
import static org.publicaccord.contractservice.life.Selections.informing;
import static org.publicaccord.contractservice.life.Selections.intended;
import static org.publicaccord.contractservice.life.Selections.publishing;
import static org.publicaccord.contractservice.life.Selections.referring;
import static org.publicaccord.contractservice.life.Selections.represented;
import static org.publicaccord.contractservice.life.Selections.representing;
import static org.publicaccord.contractservice.life.Selections.selecting;
import static org.publicaccord.contractservice.life.Selections.toBeSelected;
import static org.publicaccord.contractservice.life.Selections.under;
import static org.publicaccord.contractservice.life.Selections.weights;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.contractservice.providerselection.FurtherDecision;
import org.publicaccord.contractservice.providerselection.ProviderSelections;
import org.publicaccord.contractservice.providerselection.SelectionCommand;
import org.publicaccord.contractservice.providerselection.SelectionState;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.selecting.PsrNotice;
import org.publicaccord.testkit.Golden;

/** The whole table of a selection under the Provider Selection Regime. */
class SelectionInEveryStateTest {

    @Test
    void a_selection_matches_the_table_that_people_have_read() {
        Map<String, ContractCommand> commands = commands();
        commands.put("EnterContract", entering());
        var table =
                new LifecycleTable(
                        commands, states(), state -> state.of(ProviderSelections.VOCABULARY));
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/providerselection.md"), table.page());
        coversEvery(SelectionCommand.class, commands().values());
        coversEvery(
                SelectionState.class,
                states().values().stream()
                        .map(it -> it.state().of(ProviderSelections.VOCABULARY))
                        .toList());
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("SelectProcess", selecting(SelectionProcess.COMPETITIVE));
        commands.put("RecordNotice TENDER", publishing(PsrNotice.TENDER, day(2027, 3, 1)));
        commands.put("ChooseProvider", choosingProvider(weights()));
        commands.put("RecordNotice INTENTION", publishing(PsrNotice.INTENTION, day(2027, 3, 15)));
        commands.put("ReceiveRepresentation", representing(LocalDate.of(2027, 3, 24)));
        commands.put("ProvideInformation", informing());
        commands.put("DecideFurther CONFIRM", further(FurtherDecision.CONFIRM));
        commands.put("DecideFurther RETURN", further(FurtherDecision.RETURN));
        commands.put("DecideFurther ABANDON", further(FurtherDecision.ABANDON));
        commands.put("ReferToPanel", referring());
        commands.put("RecordAdvice", advising());
        commands.put("AwardContract", awarding());
        commands.put("RecordNotice AWARD", publishing(PsrNotice.AWARD, day(2027, 3, 26)));
        commands.put("AbandonSelection", abandoning());
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoSelection", at(Journey.from(IN_NOVEMBER).then(recording(need("960000")))));
        states.put("ToBeSelected", at(toBeSelected()));
        states.put("Selecting", at(under(SelectionProcess.DIRECT_AWARD_C)));
        states.put(
                "Selecting, by the Competitive Process", at(under(SelectionProcess.COMPETITIVE)));
        states.put("ProviderKnown", at(chosen()));
        states.put("InStandstill, on its last day", Standing.of(intended(), day(2027, 3, 25)));
        states.put("InStandstill, on the day after", at(intended()));
        states.put("Represented", at(represented()));
        states.put("Represented, and answered", at(represented().then(informing())));
        states.put("Confirmed", Standing.of(confirmed(), day(2027, 4, 1)));
        states.put("AtPanel", Standing.of(confirmed().then(referring()), day(2027, 4, 1)));
        states.put(
                "Advised",
                Standing.of(confirmed().then(referring()).then(advising()), day(2027, 4, 1)));
        states.put("Awarded", at(intended().at(day(2027, 3, 26)).then(awarding())));
        states.put(
                "Awarded, and entered",
                at(intended().at(day(2027, 3, 26)).then(awarding()).then(entering())));
        states.put("Abandoned", at(abandoned()));
        return states;
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, day(2027, 3, 26));
    }
}
