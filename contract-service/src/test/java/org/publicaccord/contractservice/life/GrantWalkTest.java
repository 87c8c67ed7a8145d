package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Grants.APPLICATION;
import static org.publicaccord.contractservice.life.Grants.MEMBER;
import static org.publicaccord.contractservice.life.Grants.RIVAL;
import static org.publicaccord.contractservice.life.Grants.START;
import static org.publicaccord.contractservice.life.Grants.YEAR_1;
import static org.publicaccord.contractservice.life.Grants.accepting;
import static org.publicaccord.contractservice.life.Grants.applying;
import static org.publicaccord.contractservice.life.Grants.approving;
import static org.publicaccord.contractservice.life.Grants.assessing;
import static org.publicaccord.contractservice.life.Grants.called;
import static org.publicaccord.contractservice.life.Grants.claiming;
import static org.publicaccord.contractservice.life.Grants.clawingBack;
import static org.publicaccord.contractservice.life.Grants.confirming;
import static org.publicaccord.contractservice.life.Grants.examining;
import static org.publicaccord.contractservice.life.Grants.minimal;
import static org.publicaccord.contractservice.life.Grants.notifying;
import static org.publicaccord.contractservice.life.Grants.offer;
import static org.publicaccord.contractservice.life.Grants.offering;
import static org.publicaccord.contractservice.life.Grants.owing;
import static org.publicaccord.contractservice.life.Grants.paying;
import static org.publicaccord.contractservice.life.Grants.reconciling;
import static org.publicaccord.contractservice.life.Grants.recovering;
import static org.publicaccord.contractservice.life.Grants.rivalling;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.Clawback;
import org.publicaccord.contractservice.grant.Funding;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
import org.publicaccord.contractservice.grant.FundingEvent.MoneyRecovered;
import org.publicaccord.contractservice.grant.Grant;
import org.publicaccord.contractservice.grant.GrantCommand.DeclineOffer;
import org.publicaccord.contractservice.grant.GrantCommand.ObserveGrant;
import org.publicaccord.contractservice.grant.GrantCommand.StopGrant;
import org.publicaccord.contractservice.grant.GrantCommand.TurnDown;
import org.publicaccord.contractservice.grant.GrantState;
import org.publicaccord.contractservice.grant.Offer;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** Grants live through whatever chance brings; a seed tells a failure again. */
class GrantWalkTest {

    private static final int STEPS = 250;
    private static final BigDecimal MOST = new BigDecimal("315000");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_no_more_is_paid_or_given_than_may_be(int seed) {
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
    void chance_leads_some_grants_to_be_paid_and_some_to_be_refused_by_the_limit() {
        List<Walk> walks = seeds().mapToObj(Walk::new).peek(Walk::go).toList();
        assertThat(walks.stream().flatMap(it -> it.history.stream()))
                .filteredOn(InstalmentPaid.class::isInstance)
                .hasSizeGreaterThan(5);
        assertThat(walks.stream().flatMap(it -> it.history.stream()))
                .filteredOn(MoneyRecovered.class::isInstance)
                .isNotEmpty();
        assertThat(walks).anyMatch(it -> it.refusedByTheLimit > 0);
    }

    private static final class Walk {

        private final Random chance;
        private final List<ContractEvent> history = new ArrayList<>();
        private final List<Assistance> onRecord;
        private ContractState state;
        private Instant now = day(2027, 1, 20);
        private int refusedByTheLimit;

        Walk(int seed) {
            chance = new Random(seed);
            onRecord = List.of(minimal(LocalDate.of(2026, 6, 30), seed % 2 == 0 ? "0" : "250000"));
            Journey begun = called();
            history.addAll(begun.history());
            state = begun.state();
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(chance.nextInt(60)));
                switch (Journey.CONTRACTS.decide(anyCommand(), state, now)) {
                    case Accepted(var events) -> events.forEach(this::take);
                    case Refused(var refusal) ->
                            refusedByTheLimit +=
                                    refusal.rule().equals("minimal-assistance") ? 1 : 0;
                }
            }
        }

        private void take(ContractEvent event) {
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            assertThat(state.file().orElseThrow().stage()).isEqualTo(event.stage());
            if (event instanceof GrantAccepted accepted && accepted.form() == SubsidyForm.MINIMAL) {
                assertThat(accepted.offer().amount().amount().add(onRecord.getFirst().pounds()))
                        .isLessThanOrEqualTo(MOST);
            }
            if (state.of(Grant.VOCABULARY) instanceof GrantState.Given given) {
                Funding funding = given.funding();
                assertThat(funding.paidInAll().amount())
                        .isLessThanOrEqualTo(funding.offer().amount().amount());
                assertThat(owedInAll(funding)).isLessThanOrEqualTo(funding.paidInAll().amount());
            }
        }

        /** What is to be given back: never more than was paid. */
        private static BigDecimal owedInAll(Funding funding) {
            return funding.clawbacks().values().stream()
                    .map(it ->
                            switch (it.standing()) {
                                case Clawback.Owed(var amount, var recovered) -> {
                                    assertThat(recovered.amount())
                                            .isLessThanOrEqualTo(amount.amount());
                                    yield amount.amount();
                                }
                                case Clawback.Recovered(var amount) -> amount.amount();
                                case Clawback.Raised _, Clawback.Answered _ -> it.amount().amount();
                                case Clawback.Dropped _ -> BigDecimal.ZERO;
                            })
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private LocalDate today() {
            return UkCalendar.dayOf(now);
        }

        private String amount() {
            return chance.nextBoolean() ? "60000" : "70000";
        }

        private ContractCommand anyCommand() {
            return switch (chance.nextInt(22)) {
                case 0 -> applying();
                case 1 -> rivalling();
                case 2 -> examining(APPLICATION);
                case 3 -> rarely(new TurnDown(CONTRACT, RIVAL, BECAUSE, OFFICER));
                case 4 -> assessing(SubsidyForm.MINIMAL, amount());
                case 5 -> notifying(onRecord.getFirst());
                case 6 -> confirming(onRecord.getFirst());
                case 7, 8 -> offering(anOffer());
                case 9, 10 -> accepting();
                case 11 -> rarely(new StopGrant(CONTRACT, BECAUSE, OFFICER));
                case 12 -> rarely(new DeclineOffer(CONTRACT, BECAUSE, MEMBER));
                case 13 -> claiming(START, "6000", "0");
                case 14 -> claiming(YEAR_1, "54000", amount());
                case 15 -> approving(chance.nextBoolean() ? START : YEAR_1, "6000");
                case 16 -> paying(chance.nextBoolean() ? START : YEAR_1, today());
                case 17 -> reconciling(LocalDate.of(2028, 5, 31), "6000");
                case 18 -> clawingBack("1000", today().plusDays(28));
                case 19 -> owing("1000");
                case 20 -> recovering("500", today());
                default -> new ObserveGrant(CONTRACT);
            };
        }

        private Offer anOffer() {
            Offer known = offer(amount());
            return new Offer(
                    known.amount(),
                    known.term(),
                    known.purpose(),
                    known.instalments(),
                    known.reconcileWithinDays(),
                    today().plusDays(20),
                    known.content());
        }

        private ContractCommand rarely(ContractCommand command) {
            return chance.nextInt(15) == 0 ? command : new ObserveGrant(CONTRACT);
        }
    }
}
