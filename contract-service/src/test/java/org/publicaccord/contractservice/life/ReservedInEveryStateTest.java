package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.TENDERS_CLOSE;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designForMutuals;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.reserved;
import static org.publicaccord.contractservice.life.Westmarch.toMutuals;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.competition.Competition;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.testkit.Golden;

/** The whole table of a contract that is reserved to public service mutuals. */
class ReservedInEveryStateTest {

    private static final Instant LATER = day(2027, 5, 10);

    @Test
    void matches_the_table_that_people_have_read() {
        Golden.assertMatches(
                Path.of("src/test/resources/lifecycles/reserved.md"),
                new LifecycleTable(commands(), states(), it -> it.of(Competition.VOCABULARY))
                        .page());
    }

    private static Map<String, ContractCommand> commands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("DesignProcedure, reserved", designing(designForMutuals()));
        commands.put(
                "DesignProcedure, reserved and open",
                designing(
                        design(reserved(procedure(Procedure.Kind.OPEN, true, "1"), toMutuals()))));
        commands.put(
                "DesignProcedure, not reserved",
                designing(design(procedure(Procedure.Kind.COMPETITIVE_FLEXIBLE, true, "1"))));
        commands.put("RecordTendersClosed", closing("1"));
        commands.put("RecordTenderDisregarded", Mutuals.disregarding(Mutuals.OTHERS));
        commands.put("RecordRecommendation", recommending(winning("1", "950000")));
        commands.put("RecordSummariesIssued", new RecordSummariesIssued(CONTRACT));
        commands.put("DecideAward", deciding(false, "1"));
        commands.put("EnterContract", Mutuals.entering(LocalDate.of(2030, 5, 31), 24));
        commands.put(
                "EnterContract, for sixty months and a day",
                Mutuals.entering(LocalDate.of(2030, 6, 1), 24));
        commands.put("RecordEligibilityLost", Mutuals.losing(LocalDate.of(2027, 5, 1)));
        commands.put("RecordEligibilityRegained", Mutuals.regaining());
        commands.put("TerminateProcurement", new TerminateProcurement(CONTRACT, BECAUSE, OFFICER));
        return commands;
    }

    private static Map<String, Standing> states() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoCompetition", at(Journey.from(IN_NOVEMBER)));
        states.put("Intended", Standing.of(Mutuals.chosen(), day(2027, 1, 11)));
        states.put("Designed", Standing.of(Mutuals.designed(), day(2027, 1, 11)));
        states.put("Advertised", at(Mutuals.advertised()));
        states.put("Assessing", at(Mutuals.advertised().at(TENDERS_CLOSE).then(closing("1"))));
        states.put("Recommended", at(Mutuals.recommended()));
        states.put("Decided", at(Mutuals.recommended().then(deciding(false, "1"))));
        states.put("Announced", at(Mutuals.announced()));
        states.put("Entered", at(Mutuals.entered()));
        states.put("EligibilityInDoubt", at(Mutuals.inDoubt()));
        states.put(
                "Stopped",
                at(Mutuals.designed().then(new TerminateProcurement(CONTRACT, BECAUSE, OFFICER))));
        return states;
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, LATER);
    }
}
