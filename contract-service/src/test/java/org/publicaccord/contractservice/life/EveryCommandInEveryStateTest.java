package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.TENDERS_CLOSE;
import static org.publicaccord.contractservice.life.Westmarch.advertised;
import static org.publicaccord.contractservice.life.Westmarch.announced;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.decided;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.determining;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.recording;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.commissioning.Commissioning;
import org.publicaccord.contractservice.commissioning.CommissioningCommand;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AgreeToBuyJointly;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Outcome;
import org.publicaccord.contractservice.commissioning.CommissioningState;
import org.publicaccord.contractservice.competition.Competition;
import org.publicaccord.contractservice.competition.CompetitionCommand;
import org.publicaccord.contractservice.competition.CompetitionCommand.BeginAsLot;
import org.publicaccord.contractservice.competition.CompetitionCommand.CloseEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionState;
import org.publicaccord.contractservice.competition.Design;
import org.publicaccord.contractservice.competition.LotBeginning;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.life.LifecycleTable.Standing;
import org.publicaccord.contractservice.notices.NoticeCommand;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DropNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
import org.publicaccord.contractservice.notices.NoticeState;
import org.publicaccord.contractservice.notices.Notices;
import org.publicaccord.rules.asking.RouteFacts;
import org.publicaccord.testkit.Golden;

/** The whole tables of a contract that began here: what becomes of each command in each state. */
class EveryCommandInEveryStateTest {

    private static final RouteFacts OWN_PEOPLE =
            new RouteFacts.InHouse(false, false, BigDecimal.ZERO, true);

    private static final Path FOLDER = Path.of("src/test/resources/lifecycles");
    private static final Instant LATER = day(2027, 3, 25);
    private static final Design DESIGN = design(procedure(Procedure.Kind.OPEN, false, "1"));
    private static final UUID ID = new UUID(7, 7);
    private static final Instant TENDER_NOTICE = day(2027, 1, 11);
    private static final Instant AWARD_NOTICE = day(2027, 3, 15);

    @Test
    void commissioning_matches_the_table_that_people_have_read() {
        var table =
                new LifecycleTable(
                        commissioningCommands(),
                        commissioningStates(),
                        state -> state.of(Commissioning.VOCABULARY));
        Golden.assertMatches(FOLDER.resolve("commissioning.md"), table.page());
        coversEvery(CommissioningCommand.class, commissioningCommands().values());
        coversEvery(
                CommissioningState.class,
                commissioningStates().values().stream()
                        .map(it -> it.state().of(Commissioning.VOCABULARY))
                        .toList());
    }

    @Test
    void competition_matches_the_table_that_people_have_read() {
        Map<String, ContractCommand> withNotices = competitionCommands();
        withNotices.put("ConfirmNotice UK4", notice(NoticeCode.UK4, TENDER_NOTICE).getLast());
        withNotices.put("ConfirmNotice UK6", notice(NoticeCode.UK6, AWARD_NOTICE).getLast());
        var table =
                new LifecycleTable(
                        withNotices,
                        competitionStates(),
                        state -> state.of(Competition.VOCABULARY));
        Golden.assertMatches(FOLDER.resolve("competition.md"), table.page());
        coversEvery(CompetitionCommand.class, competitionCommands().values());
        coversEvery(
                CompetitionState.class,
                competitionStates().values().stream()
                        .map(it -> it.state().of(Competition.VOCABULARY))
                        .toList());
    }

    @Test
    void notices_match_the_table_that_people_have_read() {
        var table =
                new LifecycleTable(
                        noticeCommands(), noticeStates(), EveryCommandInEveryStateTest::theNotice);
        Golden.assertMatches(FOLDER.resolve("notices.md"), table.page());
        coversEvery(NoticeCommand.class, noticeCommands().values());
        coversEvery(
                NoticeState.Standing.class,
                noticeStates().values().stream()
                        .flatMap(it ->
                                Optional.ofNullable(
                                        it.state().of(Notices.VOCABULARY).notices().get(ID))
                                        .stream())
                        .toList());
    }

    private static Object theNotice(ContractState state) {
        return Optional.<Object>ofNullable(state.of(Notices.VOCABULARY).notices().get(ID))
                .orElse(NONE);
    }

    static void coversEvery(Class<?> sealed, Iterable<?> objects) {
        Set<Class<?>> seen = new HashSet<>();
        objects.forEach(object -> seen.add(object.getClass()));
        assertThat(seen).isEqualTo(leaves(sealed).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(EveryCommandInEveryStateTest::leaves)
                : Stream.of(type);
    }

    private static Map<String, ContractCommand> commissioningCommands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("RecordNeed", recording(need("960000")));
        commands.put("AgreeToBuyJointly", new AgreeToBuyJointly(CONTRACT, OFFICER));
        commands.put("OpenCoDesign", opening());
        commands.put("Contribute", contributing());
        commands.put(
                "AnswerContribution",
                new AnswerContribution(CONTRACT, ID, Outcome.ADOPTED, BECAUSE, OFFICER));
        commands.put("CloseCoDesign", new CloseCoDesign(CONTRACT, BECAUSE, OFFICER));
        commands.put("DetermineMarketFailure", determining(HEAD, HEADS_AUTHORITY));
        commands.put("AppraiseOptions", choosing(Route.OPEN_COMPETITION));
        commands.put("AbandonNeed", new AbandonNeed(CONTRACT, BECAUSE, OFFICER));
        return commands;
    }

    private static OpenCoDesign opening() {
        return new OpenCoDesign(CONTRACT, BECAUSE, List.of("Everyone"), BECAUSE, OFFICER);
    }

    private static Contribute contributing() {
        return new Contribute(
                CONTRACT, ID, Capacity.COMMUNITY, new Sha256("ab".repeat(32)), OFFICER);
    }

    private static Map<String, Standing> commissioningStates() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("NoNeed", at(Journey.from(IN_NOVEMBER)));
        states.put("Exploring", at(recorded()));
        states.put("CoDesigning", at(recorded().then(opening())));
        states.put(
                "CoDesigning, with a contribution",
                at(recorded().then(opening()).then(contributing())));
        states.put(
                "Exploring, with a market failure",
                at(recorded().then(determining(HEAD, HEADS_AUTHORITY))));
        states.put("RouteChosen", at(intended("960000")));
        states.put("MetWithoutContract", at(recorded().then(choosing(Route.IN_HOUSE, OWN_PEOPLE))));
        states.put("Abandoned", at(recorded().then(new AbandonNeed(CONTRACT, BECAUSE, OFFICER))));
        return states;
    }

    private static Journey recorded() {
        return Journey.from(IN_NOVEMBER).then(recording(need("960000")));
    }

    private static Standing at(Journey journey) {
        return Standing.of(journey, LATER);
    }

    private static Map<String, ContractCommand> competitionCommands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put(
                "OpenEngagement",
                new OpenEngagement(CONTRACT, BECAUSE, LocalDate.of(2027, 4, 30), OFFICER));
        commands.put("CloseEngagement", new CloseEngagement(CONTRACT, BECAUSE, OFFICER));
        commands.put("DesignProcedure", designing(laterDesign()));
        commands.put("RecordTendersClosed", closing("1"));
        commands.put("RecordTenderDisregarded", Mutuals.disregarding(Mutuals.OTHERS));
        commands.put("RecordEligibilityLost", Mutuals.losing(LocalDate.of(2027, 3, 30)));
        commands.put("RecordEligibilityRegained", Mutuals.regaining());
        commands.put("RecordRecommendation", recommending(winning("1", "950000")));
        commands.put("RecordSummariesIssued", new RecordSummariesIssued(CONTRACT));
        commands.put("DecideAward", deciding(true, "1"));
        commands.put("TerminateProcurement", new TerminateProcurement(CONTRACT, BECAUSE, OFFICER));
        commands.put("BeginAsLot", new BeginAsLot(CONTRACT, lot()));
        return commands;
    }

    private static Design laterDesign() {
        Procedure known = DESIGN.procedure();
        return design(
                new Procedure(
                        known.kind(),
                        known.lightTouch(),
                        known.lots(),
                        known.notDividedBecause(),
                        known.criteria(),
                        day(2027, 5, 10),
                        day(2027, 5, 24),
                        Optional.empty()));
    }

    private static LotBeginning lot() {
        Design lots = design(procedure(Procedure.Kind.OPEN, false, "north", "south"));
        var divided =
                (DividedIntoLots) announced("960000", lots, true, "470000", AWARD_NOTICE).latest();
        return divided.beginnings().getFirst();
    }

    private static Map<String, Standing> competitionStates() {
        Map<String, Standing> states = new LinkedHashMap<>();
        Journey announced = announced("960000", DESIGN, true, "950000", AWARD_NOTICE);
        states.put("NoCompetition", at(recorded()));
        states.put("Intended", at(intended("960000")));
        states.put(
                "EngagementOpen",
                at(
                        intended("960000")
                                .then(
                                        new OpenEngagement(
                                                CONTRACT,
                                                BECAUSE,
                                                LocalDate.of(2026, 12, 11),
                                                OFFICER))));
        states.put("Designed", at(intended("960000").then(designing(DESIGN))));
        states.put(
                "Designed, its notice submitted",
                at(
                        submitted(
                                intended("960000").at(TENDER_NOTICE).then(designing(DESIGN)),
                                NoticeCode.UK4,
                                TENDER_NOTICE)));
        states.put("Advertised", at(advertised("960000", DESIGN)));
        states.put(
                "Assessing", at(advertised("960000", DESIGN).at(TENDERS_CLOSE).then(closing("1"))));
        states.put(
                "Recommended",
                at(
                        advertised("960000", DESIGN)
                                .at(TENDERS_CLOSE)
                                .then(closing("1"))
                                .then(recommending(winning("1", "950000")))));
        states.put("Decided", at(decided("960000", DESIGN, true, "950000")));
        states.put(
                "Decided, its notice submitted",
                at(
                        submitted(
                                decided("960000", DESIGN, true, "950000").at(AWARD_NOTICE),
                                NoticeCode.UK6,
                                AWARD_NOTICE)));
        states.put("Announced", at(announced));
        states.put(
                "Announced, and entered",
                at(
                        announced("960000", DESIGN, true, "950000", AWARD_NOTICE)
                                .at(LATER)
                                .then(entering())));
        states.put("EligibilityInDoubt", at(Mutuals.inDoubt()));
        Design lots = design(procedure(Procedure.Kind.OPEN, false, "north", "south"));
        states.put("Divided", at(announced("960000", lots, true, "470000", AWARD_NOTICE)));
        states.put(
                "Stopped",
                at(intended("960000").then(new TerminateProcurement(CONTRACT, BECAUSE, OFFICER))));
        return states;
    }

    private static Journey submitted(Journey journey, NoticeCode code, Instant publishedAt) {
        List<ContractCommand> steps = notice(code, publishedAt);
        steps.subList(0, steps.size() - 1).forEach(journey::then);
        return journey;
    }

    private static Map<String, ContractCommand> noticeCommands() {
        Map<String, ContractCommand> commands = new LinkedHashMap<>();
        commands.put("DraftNotice", drafting(OFFICER));
        commands.put("ApproveNotice", new ApproveNotice(CONTRACT, ID, HEAD, HEADS_AUTHORITY));
        commands.put(
                "ApproveNotice, by who drafted it",
                new ApproveNotice(CONTRACT, ID, OFFICER, HEADS_AUTHORITY));
        commands.put("SubmitNotice", new SubmitNotice(CONTRACT, ID, OFFICER));
        commands.put("ConfirmNotice", confirming());
        commands.put("DropNotice", new DropNotice(CONTRACT, ID, BECAUSE, OFFICER));
        return commands;
    }

    private static DraftNotice drafting(Acting by) {
        return new DraftNotice(CONTRACT, ID, NoticeCode.UK3, BECAUSE, Optional.empty(), by);
    }

    private static ConfirmNotice confirming() {
        return new ConfirmNotice(CONTRACT, ID, "012345-2026", IN_NOVEMBER, OFFICER);
    }

    /** Stands where no notice of that id is. */
    private record None() {}

    private static final None NONE = new None();

    private static Map<String, Standing> noticeStates() {
        Map<String, Standing> states = new LinkedHashMap<>();
        states.put("no notice", at(intended("960000")));
        states.put("Drafted", at(drafted()));
        states.put(
                "Approved",
                at(drafted().then(new ApproveNotice(CONTRACT, ID, HEAD, HEADS_AUTHORITY))));
        states.put("Submitted", at(submitted()));
        states.put("Published", at(submitted().then(confirming())));
        states.put("Dropped", at(drafted().then(new DropNotice(CONTRACT, ID, BECAUSE, OFFICER))));
        return states;
    }

    private static Journey drafted() {
        return intended("960000").then(drafting(OFFICER));
    }

    private static Journey submitted() {
        return drafted()
                .then(new ApproveNotice(CONTRACT, ID, HEAD, HEADS_AUTHORITY))
                .then(new SubmitNotice(CONTRACT, ID, OFFICER));
    }
}
