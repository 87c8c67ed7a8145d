package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.kpi;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.recording;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardCommand.ObserveStandstill;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Outcome;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DropNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
import org.publicaccord.contractservice.notices.Notices;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;

/** Contracts live through whatever chance brings; a seed tells a failure again. */
class RandomWalkTest {

    private static final int STEPS = 400;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_what_must_hold_holds(int seed) {
        Walk walk = new Walk(seed);
        walk.go();
        ContractState replayed = Journey.CONTRACTS.initialState();
        for (ContractEvent event : walk.history) {
            replayed = Journey.CONTRACTS.evolve(replayed, event);
        }
        assertThat(replayed).isEqualTo(walk.state);
        KeptStates.readBack("contract", replayed);
    }

    @Test
    void chance_leads_some_contracts_all_the_way() {
        long entered =
                seeds().filter(
                                seed -> {
                                    Walk walk = new Walk(seed);
                                    walk.go();
                                    return walk.history.stream()
                                            .anyMatch(ContractEntered.class::isInstance);
                                })
                        .count();
        assertThat(entered).isGreaterThan(10);
    }

    private static final class Walk {

        private final Random chance;
        private final List<ContractEvent> history = new ArrayList<>();
        private ContractState state = Journey.CONTRACTS.initialState();
        private Instant now = IN_NOVEMBER;

        Walk(int seed) {
            chance = new Random(seed);
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(chance.nextInt(30)));
                Decision<ContractEvent> decision =
                        Journey.CONTRACTS.decide(anyCommand(), state, now);
                if (decision instanceof Accepted(var events)) {
                    events.forEach(this::take);
                }
            }
        }

        private void take(ContractEvent event) {
            mayBeEntered(event);
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            OnFile file = state.file().orElseThrow();
            assertThat(file.stage()).isEqualTo(event.stage());
            if (event instanceof StatesFacts stating) {
                assertThat(file.facts()).isEqualTo(stating.facts());
                nothingIsPublicBeforeItsNotice(stating.facts());
            }
        }

        /** No contract is entered before its standstill is over. */
        private void mayBeEntered(ContractEvent event) {
            if (event instanceof ContractEntered) {
                Optional<Standstill> standstill =
                        state.file().flatMap(it -> it.facts().course()).flatMap(Course::standstill);
                standstill.ifPresent(
                        days -> assertThat(UkCalendar.dayOf(now)).isAfter(days.lastDay()));
            }
        }

        private static void nothingIsPublicBeforeItsNotice(Facts facts) {
            Course course = facts.course().orElseThrow();
            boolean tenderNotice =
                    course.notices().stream().anyMatch(it -> it.code() == NoticeCode.UK4);
            assertThat(tenderNotice || (course.procedure().isEmpty() && facts.tender().isEmpty()))
                    .isTrue();
            boolean awardNotice =
                    course.notices().stream().anyMatch(it -> it.code() == NoticeCode.UK6);
            assertThat(awardNotice || facts.awards().isEmpty()).isTrue();
        }

        private ContractCommand anyCommand() {
            UUID id = new UUID(chance.nextInt(2), chance.nextInt(40));
            return switch (chance.nextInt(28)) {
                case 0 -> recording(need("960000"));
                case 1 -> new OpenCoDesign(CONTRACT, BECAUSE, List.of("All"), BECAUSE, OFFICER);
                case 2 ->
                        new Contribute(
                                CONTRACT,
                                id,
                                Capacity.PROVIDER,
                                new Sha256("ab".repeat(32)),
                                STRANGER);
                case 3 -> new AnswerContribution(CONTRACT, id, Outcome.ADOPTED, BECAUSE, OFFICER);
                case 4 -> new CloseCoDesign(CONTRACT, BECAUSE, OFFICER);
                case 5, 6 -> choosing(Route.OPEN_COMPETITION);
                case 7, 8 -> designing(design(soon()));
                case 9 -> draft(id, NoticeCode.UK4);
                case 10 -> draft(id, NoticeCode.UK6);
                case 11, 12 -> new ApproveNotice(CONTRACT, knownNotice(id), HEAD, HEADS_AUTHORITY);
                case 13, 14 -> new SubmitNotice(CONTRACT, knownNotice(id), OFFICER);
                case 15, 16 ->
                        new ConfirmNotice(
                                CONTRACT, knownNotice(id), "0-" + now.hashCode(), now, OFFICER);
                case 17 -> closing("1");
                case 18 -> recommending(winning("1", "950000"));
                case 19 -> new RecordSummariesIssued(CONTRACT);
                case 20 -> deciding(true, "1");
                case 21 -> new ObserveStandstill(CONTRACT);
                case 22 -> entering(kpi("a"));
                case 23 -> new SuspendAward(CONTRACT, BECAUSE, OFFICER);
                case 24 -> new EndSuspension(CONTRACT, Ending.SETTLED, BECAUSE, OFFICER);
                case 25 -> rarely(new TerminateProcurement(CONTRACT, BECAUSE, OFFICER));
                case 26 -> rarely(new AbandonNeed(CONTRACT, BECAUSE, OFFICER));
                default -> rarely(new DropNotice(CONTRACT, knownNotice(id), BECAUSE, OFFICER));
            };
        }

        private ContractCommand rarely(ContractCommand command) {
            return chance.nextInt(20) == 0 ? command : new ObserveStandstill(CONTRACT);
        }

        private UUID knownNotice(UUID other) {
            return state.of(Notices.VOCABULARY).notices().keySet().stream()
                    .reduce((_, latest) -> latest)
                    .orElse(other);
        }

        private static DraftNotice draft(UUID id, NoticeCode code) {
            return new DraftNotice(CONTRACT, id, code, BECAUSE, Optional.empty(), OFFICER);
        }

        private Procedure soon() {
            LocalDate today = UkCalendar.dayOf(now);
            Procedure known = procedure(Procedure.Kind.OPEN, chance.nextBoolean(), "1");
            return new Procedure(
                    known.kind(),
                    known.lightTouch(),
                    known.lots(),
                    known.notDividedBecause(),
                    known.criteria(),
                    UkCalendar.startOf(today.plusDays(30)),
                    UkCalendar.startOf(today.plusDays(60)),
                    Optional.empty());
        }
    }
}
