package org.publicaccord.biddingservice.procedure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.publicaccord.biddingservice.procedure.Examples.CARYS;
import static org.publicaccord.biddingservice.procedure.Examples.DECIDER;
import static org.publicaccord.biddingservice.procedure.Examples.JONAS;
import static org.publicaccord.biddingservice.procedure.Examples.LATER;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.OTHERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PRICE;
import static org.publicaccord.biddingservice.procedure.Examples.PROCEDURE;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.acting;
import static org.publicaccord.biddingservice.procedure.Examples.answering;
import static org.publicaccord.biddingservice.procedure.Examples.appointing;
import static org.publicaccord.biddingservice.procedure.Examples.asking;
import static org.publicaccord.biddingservice.procedure.Examples.assessed;
import static org.publicaccord.biddingservice.procedure.Examples.assessing;
import static org.publicaccord.biddingservice.procedure.Examples.cancelling;
import static org.publicaccord.biddingservice.procedure.Examples.claiming;
import static org.publicaccord.biddingservice.procedure.Examples.closed;
import static org.publicaccord.biddingservice.procedure.Examples.closing;
import static org.publicaccord.biddingservice.procedure.Examples.continued;
import static org.publicaccord.biddingservice.procedure.Examples.folded;
import static org.publicaccord.biddingservice.procedure.Examples.history;
import static org.publicaccord.biddingservice.procedure.Examples.issuing;
import static org.publicaccord.biddingservice.procedure.Examples.moderating;
import static org.publicaccord.biddingservice.procedure.Examples.opened;
import static org.publicaccord.biddingservice.procedure.Examples.opening;
import static org.publicaccord.biddingservice.procedure.Examples.openingReserved;
import static org.publicaccord.biddingservice.procedure.Examples.outline;
import static org.publicaccord.biddingservice.procedure.Examples.recommended;
import static org.publicaccord.biddingservice.procedure.Examples.recommending;
import static org.publicaccord.biddingservice.procedure.Examples.recommendingNobody;
import static org.publicaccord.biddingservice.procedure.Examples.reservedAndClosed;
import static org.publicaccord.biddingservice.procedure.Examples.scoring;
import static org.publicaccord.biddingservice.procedure.Examples.submission;
import static org.publicaccord.biddingservice.procedure.Examples.submitting;
import static org.publicaccord.biddingservice.procedure.Examples.summariesIssued;
import static org.publicaccord.biddingservice.procedure.Examples.terms;
import static org.publicaccord.biddingservice.procedure.Examples.verifying;
import static org.publicaccord.biddingservice.procedure.Examples.withdrawing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AnswerQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.testkit.Golden;

/** The whole table of a procedure: what becomes of each command in each state. */
class EveryCommandInEveryStateTest {

    private static final SubmissionId TENDER = submission(THREADS, NORTH, 1);

    @Test
    void matches_the_table_that_people_have_read() {
        Golden.assertMatches(Path.of("src/test/resources/lifecycles/procedure.md"), table());
    }

    @Test
    void covers_every_command_and_every_state() {
        Set<Class<?>> states = new HashSet<>();
        addLeaves(ProcedureState.class, states);
        assertThat(classes(columns().values().stream().map(Column::state)))
                .containsExactlyInAnyOrderElementsOf(states);
        assertThat(classes(commands().values().stream()))
                .containsExactlyInAnyOrder(ProcedureCommand.class.getPermittedSubclasses());
    }

    /**
     * Each event evolves some state, or breaks history with a sentence; none does anything else.
     */
    @Test
    void every_event_follows_every_state_or_says_that_it_cannot() {
        List<ProcedureEvent> events =
                Stream.of(
                                summariesIssued(),
                                continued(opened(), OPENED, List.of(cancelling())),
                                continued(
                                        opened(),
                                        OPENED,
                                        List.of(
                                                submitting(PEERS, NORTH),
                                                withdrawing(PEERS, NORTH, 1))))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        for (Column column : columns().values()) {
            for (ProcedureEvent event : events) {
                try {
                    assertThat(DECIDER.evolve(column.state(), event)).isNotNull();
                } catch (IllegalStateException broken) {
                    assertThat(broken).hasMessageStartingWith("broken history: ");
                }
            }
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> DECIDER.evolve(DECIDER.initialState(), events.get(1)))
                .withMessageContaining("QuestionAsked cannot follow NotOpened");
    }

    private static Set<Class<?>> classes(Stream<?> objects) {
        Set<Class<?>> classes = new HashSet<>();
        objects.forEach(object -> classes.add(object.getClass()));
        return classes;
    }

    private static void addLeaves(Class<?> type, Set<Class<?>> leaves) {
        if (type.isInterface()) {
            Stream.of(type.getPermittedSubclasses()).forEach(sub -> addLeaves(sub, leaves));
        } else {
            leaves.add(type);
        }
    }

    private static String table() {
        var columns = columns();
        String head =
                "| command | %s |\n|---|%s"
                        .formatted(
                                String.join(" | ", columns.keySet()),
                                "---|".repeat(columns.size()));
        return commands().entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), columns.values()))
                .collect(joining("\n", head + "\n", "\n"));
    }

    private static String row(String name, ProcedureCommand command, Iterable<Column> columns) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (Column column : columns) {
            Decision<ProcedureEvent> decision =
                    DECIDER.decide(command, column.state(), column.at());
            row.append(" ").append(outcome(decision)).append(" |");
            evolvesWith(column.state(), decision);
        }
        return row.toString();
    }

    /** Whatever is accepted can be evolved. */
    private static void evolvesWith(ProcedureState state, Decision<ProcedureEvent> decision) {
        if (decision instanceof Accepted(var events)) {
            ProcedureState next = state;
            for (ProcedureEvent event : events) {
                next = DECIDER.evolve(next, event);
            }
        }
    }

    private static String outcome(Decision<ProcedureEvent> decision) {
        return switch (decision) {
            case Refused(var refusal) -> "refused: " + refusal.rule();
            case Accepted(var events) when events.isEmpty() -> "nothing new";
            case Accepted(var events) ->
                    events.stream().map(it -> it.getClass().getSimpleName()).collect(joining(", "));
        };
    }

    private static Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("NotOpened", new Column(DECIDER.initialState(), OPENED));
        List<ProcedureEvent> open =
                continued(
                        opened(),
                        OPENED,
                        List.of(
                                asking(1, PEERS),
                                submitting(THREADS, NORTH),
                                submitting(PEERS, NORTH)));
        columns.put("Open", new Column(folded(open), OPENED.plusSeconds(60)));
        columns.put("Open, at the closing time", new Column(folded(open), TENDERS_CLOSE));
        columns.put(
                "NoTenders",
                new Column(folded(continued(opened(), TENDERS_CLOSE, List.of(closing()))), LATER));
        columns.put("Closed", new Column(folded(closed()), LATER));
        columns.put(
                "Open, reserved",
                new Column(folded(history(OPENED, List.of(openingReserved()))), OPENED));
        columns.put("Closed, reserved", new Column(folded(reservedAndClosed()), LATER));
        columns.put(
                "Assessing, reserved, verified",
                new Column(
                        folded(
                                continued(
                                        reservedAndClosed(),
                                        LATER,
                                        List.of(
                                                appointing(JONAS),
                                                verifying(THREADS),
                                                verifying(OTHERS)))),
                        LATER));
        columns.put(
                "Assessing",
                new Column(
                        folded(
                                continued(
                                        assessing(),
                                        LATER,
                                        List.of(
                                                scoring(JONAS, TENDER, PRICE, "70"),
                                                scoring(Examples.PRIYA, TENDER, PRICE, "80")))),
                        LATER));
        columns.put("Assessing, all agreed", new Column(folded(assessed()), LATER));
        columns.put("Recommended", new Column(folded(recommended()), LATER));
        columns.put("SummariesIssued", new Column(folded(summariesIssued()), LATER));
        columns.put(
                "Cancelled",
                new Column(folded(continued(closed(), LATER, List.of(cancelling()))), LATER));
        return columns;
    }

    private static Map<String, ProcedureCommand> commands() {
        Map<String, ProcedureCommand> commands = new LinkedHashMap<>();
        commands.put("OpenOpportunity", opening());
        commands.put(
                "OpenOpportunity, on other terms",
                new OpenOpportunity(outline(), terms(List.of(PEERS.id()))));
        commands.put("AskQuestion", asking(2, OTHERS));
        commands.put("AnswerQuestion", answering(1));
        commands.put(
                "AnswerQuestion, by a bidder",
                new AnswerQuestion(
                        PROCEDURE,
                        Examples.question(1),
                        java.util.Optional.empty(),
                        new AnswerText("Yes."),
                        acting("sade", PEERS)));
        commands.put("SubmitTender", submitting(OTHERS, NORTH));
        commands.put("SubmitTender, the same again", submitting(THREADS, NORTH));
        commands.put("SubmitTender, another version", submitting(THREADS, NORTH, 2, "1"));
        commands.put("WithdrawTender", withdrawing(PEERS, NORTH, 1));
        commands.put("SubmitEligibilityEvidence", claiming(PEERS, true));
        commands.put("VerifyEligibility", verifying(OTHERS));
        commands.put("CloseTenders", closing());
        commands.put("AppointAssessor", appointing(CARYS));
        commands.put("ScoreTender, not appointed", scoring(CARYS, TENDER, PRICE, "50"));
        commands.put("ScoreTender", scoring(JONAS, TENDER, PRICE, "50"));
        commands.put("ModerateScores", moderating(TENDER, PRICE, "76"));
        commands.put("RecommendAward", recommending());
        commands.put("RecommendAward, to nobody", recommendingNobody(NORTH));
        commands.put("IssueAssessmentSummaries", issuing());
        commands.put("Cancel", cancelling());
        return commands;
    }

    /** A state, and when commands come to it. */
    private record Column(ProcedureState state, Instant at) {}
}
