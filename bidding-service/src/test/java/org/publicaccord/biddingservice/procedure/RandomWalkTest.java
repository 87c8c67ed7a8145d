package org.publicaccord.biddingservice.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.biddingservice.procedure.Examples.CARYS;
import static org.publicaccord.biddingservice.procedure.Examples.DECIDER;
import static org.publicaccord.biddingservice.procedure.Examples.JOBS;
import static org.publicaccord.biddingservice.procedure.Examples.JONAS;
import static org.publicaccord.biddingservice.procedure.Examples.NORTH;
import static org.publicaccord.biddingservice.procedure.Examples.OPENED;
import static org.publicaccord.biddingservice.procedure.Examples.OTHERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEERS;
import static org.publicaccord.biddingservice.procedure.Examples.PEER_LED;
import static org.publicaccord.biddingservice.procedure.Examples.PRICE;
import static org.publicaccord.biddingservice.procedure.Examples.PRIYA;
import static org.publicaccord.biddingservice.procedure.Examples.REASON;
import static org.publicaccord.biddingservice.procedure.Examples.SOUTH;
import static org.publicaccord.biddingservice.procedure.Examples.TENDERS_CLOSE;
import static org.publicaccord.biddingservice.procedure.Examples.THREADS;
import static org.publicaccord.biddingservice.procedure.Examples.answering;
import static org.publicaccord.biddingservice.procedure.Examples.appointing;
import static org.publicaccord.biddingservice.procedure.Examples.asking;
import static org.publicaccord.biddingservice.procedure.Examples.cancelling;
import static org.publicaccord.biddingservice.procedure.Examples.closing;
import static org.publicaccord.biddingservice.procedure.Examples.issuing;
import static org.publicaccord.biddingservice.procedure.Examples.moderating;
import static org.publicaccord.biddingservice.procedure.Examples.opening;
import static org.publicaccord.biddingservice.procedure.Examples.recommending;
import static org.publicaccord.biddingservice.procedure.Examples.recommendingNobody;
import static org.publicaccord.biddingservice.procedure.Examples.scoring;
import static org.publicaccord.biddingservice.procedure.Examples.submission;
import static org.publicaccord.biddingservice.procedure.Examples.submitting;
import static org.publicaccord.biddingservice.procedure.Examples.withdrawing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.storing.KeptStates;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.decider.Decision.Accepted;

/** A hundred procedures live through whatever chance brings; a seed tells a failure again. */
class RandomWalkTest {

    private static final int STEPS = 400;
    private static final Set<Class<?>> REACHED = new HashSet<>();

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_what_must_hold_holds(int seed) {
        Random chance = new Random(seed);
        ProcedureState live = DECIDER.initialState();
        List<ProcedureEvent> history = new ArrayList<>();
        Instant now = OPENED;
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(chance.nextInt(step < 60 ? 2_000 : 200)));
            ProcedureCommand command = command(chance);
            if (DECIDER.decide(command, live, now) instanceof Accepted(var events)) {
                for (ProcedureEvent event : events) {
                    live = DECIDER.evolve(live, event);
                    holds(event, live, now);
                }
                history.addAll(events);
                assertThat(DECIDER.decide(command, live, now))
                        .as("saying it twice is one fact: " + command)
                        .isEqualTo(new Accepted<>(List.of()));
            }
            if (REACHED.add(live.getClass()) || step % 40 == 0) {
                KeptStates.readBack(live);
            }
        }
        assertThat(Examples.folded(history)).isEqualTo(live);
        KeptStates.readBack(live);
    }

    @AfterAll
    static void chance_has_reached_every_state() {
        assertThat(REACHED).hasSize(8);
    }

    private static void holds(ProcedureEvent event, ProcedureState after, Instant now) {
        Known known = (Known) after;
        Tenders tenders = known.tenders();
        for (Party bidder : List.of(THREADS, PEERS, OTHERS)) {
            for (LotId lot : List.of(NORTH, SOUTH)) {
                assertThat(tenders.liveFor(lot))
                        .filteredOn(it -> it.bidder().equals(bidder))
                        .as("one tender of each organisation counts for each lot")
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
        assertThat(tenders.all())
                .allSatisfy(it -> assertThat(it.receivedAt()).isBefore(TENDERS_CLOSE));
        if (event instanceof TenderSubmitted it) {
            assertThat(now).isBefore(TENDERS_CLOSE);
            assertThat(it.count()).isEqualTo(tenders.count());
        }
        if (known instanceof Open) {
            assertThat(Opening.tendersMayBeRead(known)).isFalse();
        }
        if (known instanceof Concluded it) {
            concludedHolds(it);
        }
    }

    private static void concludedHolds(Concluded state) {
        for (LotOutcome outcome : state.outcomes()) {
            assertThat(outcome.ranking())
                    .allSatisfy(ranked -> {
                        for (CriterionId criterion : List.of(PRICE, PEER_LED, JOBS)) {
                            Cell cell = new Cell(ranked.submission(), criterion);
                            assertThat(state.assessment().agreed(cell)).isPresent();
                            assertThat(
                                            state.assessment().scoresOf(cell).stream()
                                                    .map(Score::assessor)
                                                    .distinct())
                                    .hasSizeGreaterThanOrEqualTo(2);
                        }
                        assertThat(ranked.total().value().intValueExact()).isBetween(0, 100);
                    });
            outcome.winner()
                    .ifPresent(winner ->
                            assertThat(outcome.ranking())
                                    .allSatisfy(it ->
                                            assertThat(it.total())
                                                    .isLessThanOrEqualTo(winner.total())));
        }
    }

    private static ProcedureCommand command(Random chance) {
        Party bidder = List.of(THREADS, PEERS, OTHERS).get(chance.nextInt(3));
        LotId lot = chance.nextInt(4) == 0 ? SOUTH : NORTH;
        int version = 1 + chance.nextInt(3);
        SubmissionId tender = submission(bidder, lot, version);
        CriterionId criterion = List.of(PRICE, PEER_LED, JOBS).get(chance.nextInt(3));
        PersonId person = List.of(JONAS, PRIYA, CARYS).get(chance.nextInt(3));
        String points = "" + 10 * chance.nextInt(11);
        return switch (chance.nextInt(40)) {
            case 0, 1 -> opening();
            case 2 -> asking(chance.nextInt(5), bidder);
            case 3 -> answering(chance.nextInt(5));
            case 4, 5, 6 -> submitting(bidder, lot, version, "" + (400_000 + version));
            case 7 -> withdrawing(bidder, lot, version);
            case 8, 9 -> closing();
            case 10, 11 -> appointing(person);
            case 12 ->
                    chance.nextInt(6) == 0
                            ? appointing(person, new Declaration.Barred(REASON, REASON))
                            : appointing(person, new Declaration.Mitigated(REASON, REASON));
            case 13 -> chance.nextInt(25) == 0 ? cancelling() : closing();
            case 14 -> recommending();
            case 15 -> chance.nextInt(12) == 0 ? recommendingNobody(lot) : recommending();
            case 16 -> issuing();
            case 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 ->
                    moderating(tender, criterion, points);
            default -> scoring(person, tender, criterion, points);
        };
    }
}
