package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.DirectAwards.awarding;
import static org.publicaccord.contractservice.life.DirectAwards.intended;
import static org.publicaccord.contractservice.life.DirectAwards.justifying;
import static org.publicaccord.contractservice.life.DirectAwards.of;
import static org.publicaccord.contractservice.life.DirectAwards.on;
import static org.publicaccord.contractservice.life.DirectAwards.stopping;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;

import java.time.Duration;
import java.time.Instant;
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
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardJustified;
import org.publicaccord.contractservice.directaward.Justification;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
import org.publicaccord.contractservice.notices.Notices;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.SupplierStanding;

/** Direct awards live through whatever chance brings; a seed tells a failure again. */
class DirectAwardWalkTest {

    private static final int STEPS = 200;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_nothing_is_entered_without_its_guards(int seed) {
        Walk walk = new Walk(seed);
        walk.go();
        ContractState replayed = Journey.CONTRACTS.initialState();
        for (ContractEvent event : walk.history) {
            replayed = Journey.CONTRACTS.evolve(replayed, event);
        }
        assertThat(replayed).isEqualTo(walk.state);
        KeptStates.readBack("contract", walk.state);
    }

    @Test
    void chance_leads_some_direct_awards_to_a_contract() {
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
        private ContractState state;
        private Instant now = day(2027, 3, 1);
        private Optional<Justification> justified = Optional.empty();

        Walk(int seed) {
            chance = new Random(seed);
            Journey begun = intended();
            history.addAll(begun.history());
            state = begun.state();
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(chance.nextInt(20)));
                if (Journey.CONTRACTS.decide(anyCommand(), state, now)
                        instanceof Accepted(var events)) {
                    events.forEach(this::take);
                }
            }
        }

        private void take(ContractEvent event) {
            if (event instanceof DirectAwardJustified it) {
                justified = Optional.of(it.justification());
            }
            if (event instanceof ContractEntered) {
                hasItsGuards(state.file().orElseThrow().facts());
            }
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            OnFile file = state.file().orElseThrow();
            assertThat(file.stage()).isEqualTo(event.stage());
            if (event instanceof StatesFacts stating
                    && justified.filter(this::noticed).isPresent()) {
                Facts facts = stating.facts();
                assertThat(has(NoticeCode.UK5, facts) || !named(facts)).isTrue();
                assertThat(has(NoticeCode.UK6, facts) || facts.awards().isEmpty()).isTrue();
            }
        }

        private boolean noticed(Justification it) {
            return it.ground()
                    .filter(ground -> ground != DirectAwardGround.USER_CHOICE)
                    .isPresent();
        }

        private static boolean named(Facts facts) {
            return facts.party(COOPERATIVE).isPresent();
        }

        /** A lawful ground, its notices, and no standstill that still runs. */
        private void hasItsGuards(Facts facts) {
            Justification on = justified.orElseThrow();
            assertThat(on.standing()).isNotEqualTo(SupplierStanding.EXCLUDED);
            if (noticed(on)) {
                assertThat(has(NoticeCode.UK5, facts)).isTrue();
                assertThat(has(NoticeCode.UK6, facts)).isTrue();
            }
            facts.course()
                    .flatMap(Course::standstill)
                    .ifPresent(days -> assertThat(UkCalendar.dayOf(now)).isAfter(days.lastDay()));
        }

        private static boolean has(NoticeCode code, Facts facts) {
            return facts.course().orElseThrow().notices().stream()
                    .anyMatch(it -> it.code() == code);
        }

        private ContractCommand anyCommand() {
            UUID id = new UUID(chance.nextInt(2), chance.nextInt(40));
            return switch (chance.nextInt(14)) {
                case 0, 1 -> justifying(on(anyGround(), chance.nextBoolean(), "960000"));
                case 2 ->
                        justifying(
                                of(
                                        Optional.of(anyGround()),
                                        true,
                                        "960000",
                                        SupplierStanding.EXCLUDED));
                case 3, 4 -> awarding(chance.nextBoolean());
                case 5 -> drafting(id, NoticeCode.UK5);
                case 6 -> drafting(id, NoticeCode.UK6);
                case 7 -> new ApproveNotice(CONTRACT, latest(id), HEAD, HEADS_AUTHORITY);
                case 8 -> new SubmitNotice(CONTRACT, latest(id), OFFICER);
                case 9 ->
                        new ConfirmNotice(
                                CONTRACT, latest(id), "0-" + now.hashCode(), now, OFFICER);
                case 10 -> new ObserveStandstill(CONTRACT);
                case 11 -> entering();
                case 12 -> rarely(new SuspendAward(CONTRACT, BECAUSE, OFFICER), stopping());
                default -> new EndSuspension(CONTRACT, Ending.SETTLED, BECAUSE, OFFICER);
            };
        }

        private DirectAwardGround anyGround() {
            DirectAwardGround[] all = DirectAwardGround.values();
            return all[chance.nextInt(all.length)];
        }

        private static DraftNotice drafting(UUID id, NoticeCode code) {
            return new DraftNotice(CONTRACT, id, code, BECAUSE, Optional.empty(), OFFICER);
        }

        private UUID latest(UUID other) {
            return state.of(Notices.VOCABULARY).notices().keySet().stream()
                    .reduce((_, newest) -> newest)
                    .orElse(other);
        }

        private ContractCommand rarely(ContractCommand often, ContractCommand rarely) {
            return chance.nextInt(15) == 0 ? rarely : often;
        }
    }
}
