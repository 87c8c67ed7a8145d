package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Capital.BANKER;
import static org.publicaccord.contractservice.life.Capital.CUSHION;
import static org.publicaccord.contractservice.life.Capital.DEBT;
import static org.publicaccord.contractservice.life.Capital.FIRST_LOSS;
import static org.publicaccord.contractservice.life.Capital.FUND_MANAGER;
import static org.publicaccord.contractservice.life.Capital.MEMBER;
import static org.publicaccord.contractservice.life.Capital.QUASI;
import static org.publicaccord.contractservice.life.Capital.QUASI_TRANCHE;
import static org.publicaccord.contractservice.life.Capital.SECOND;
import static org.publicaccord.contractservice.life.Capital.START;
import static org.publicaccord.contractservice.life.Capital.VERIFIER;
import static org.publicaccord.contractservice.life.Capital.agreeing;
import static org.publicaccord.contractservice.life.Capital.callingIn;
import static org.publicaccord.contractservice.life.Capital.changing;
import static org.publicaccord.contractservice.life.Capital.conversion;
import static org.publicaccord.contractservice.life.Capital.fraud;
import static org.publicaccord.contractservice.life.Capital.invested;
import static org.publicaccord.contractservice.life.Capital.missedPayment;
import static org.publicaccord.contractservice.life.Capital.paying;
import static org.publicaccord.contractservice.life.Capital.releasing;
import static org.publicaccord.contractservice.life.Capital.reporting;
import static org.publicaccord.contractservice.life.Capital.requesting;
import static org.publicaccord.contractservice.life.Capital.testing;
import static org.publicaccord.contractservice.life.Capital.writingDown;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ObserveCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Running;
import org.publicaccord.contractservice.coinvestment.Ground;
import org.publicaccord.contractservice.coinvestment.Investment;
import org.publicaccord.contractservice.coinvestment.Layer;
import org.publicaccord.contractservice.coinvestment.LayerStanding;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision.Accepted;

/** Capital lives through whatever chance brings; a seed tells a failure again. */
class CoInvestmentWalkTest {

    private static final int STEPS = 250;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_gives_the_live_state_and_no_promise_of_the_terms_is_broken(int seed) {
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
    void chance_brings_releases_losses_and_exits() {
        List<ContractEvent> all =
                seeds().boxed()
                        .flatMap(seed -> {
                            Walk walk = new Walk(seed);
                            walk.go();
                            return walk.history.stream();
                        })
                        .toList();
        assertThat(of(TrancheReleased.class, all)).isGreaterThan(80);
        assertThat(of(CapitalWrittenDown.class, all)).isGreaterThan(20);
        assertThat(of(CapitalCalledIn.class, all)).isPositive();
        assertThat(of(CoInvestmentExited.class, all)).isPositive();
        assertThat(of(CoInvestmentChanged.class, all)).isPositive();
    }

    private static long of(Class<? extends ContractEvent> kind, List<ContractEvent> events) {
        return events.stream().filter(kind::isInstance).count();
    }

    private static final class Walk {

        private static final Journey BEGUN = invested();

        private final Random chance;
        private final List<ContractEvent> history = new ArrayList<>(BEGUN.history());
        private ContractState state = BEGUN.state();
        private Instant now = day(2027, 4, 1);

        Walk(int seed) {
            chance = new Random(seed);
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofDays(chance.nextInt(25)));
                if (Journey.CONTRACTS.decide(anyCommand(), state, now)
                        instanceof Accepted(var events)) {
                    events.forEach(this::take);
                }
            }
        }

        private void take(ContractEvent event) {
            if (state.of(CoInvestment.VOCABULARY) instanceof Running before) {
                isKept(event, before.investment());
            }
            state = Journey.CONTRACTS.evolve(state, event);
            history.add(event);
            if (state.of(CoInvestment.VOCABULARY) instanceof Running after) {
                after.investment().stack().layers().forEach(it -> isKept(it, after.investment()));
                isAllAccountedFor(after.investment());
            }
        }

        /** What was released came back, was written down, or is outstanding: nothing is lost. */
        private void isAllAccountedFor(Investment investment) {
            BigDecimal left =
                    history.stream().map(Walk::effect).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal outstanding =
                    investment.stack().layers().stream()
                            .map(investment::outstanding)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(outstanding).isEqualByComparingTo(left);
        }

        /** By how much an event raises what is outstanding. */
        private static BigDecimal effect(ContractEvent event) {
            return switch (event) {
                case TrancheReleased it -> it.tranche().amount().amount();
                case CapitalRepaid it -> it.capital().amount().negate();
                case CapitalWrittenDown it -> it.loss().amount().negate();
                case ContractEvent _ -> BigDecimal.ZERO;
            };
        }

        /**
         * Released within the commitment, returned within the cap, and lost within what is left.
         */
        private static void isKept(Layer layer, Investment investment) {
            LayerStanding standing = investment.standing(layer.id());
            assertThat(standing.released()).isLessThanOrEqualTo(layer.amount().amount());
            assertThat(standing.returned())
                    .isLessThanOrEqualTo(investment.terms().cap().most(standing.released()));
            assertThat(standing.repaid().add(standing.writtenDown()))
                    .isLessThanOrEqualTo(standing.released());
        }

        private void isKept(ContractEvent event, Investment before) {
            switch (event) {
                case TrancheReleased it ->
                        it.tranche()
                                .test()
                                .ifPresent(test ->
                                        assertThat(history)
                                                .anyMatch(earlier ->
                                                        earlier instanceof OutcomeTested tested
                                                                && tested.met()
                                                                && tested.test()
                                                                        .id()
                                                                        .equals(test)));
                case SurplusShared it ->
                        assertThat(sum(it)).isEqualByComparingTo(it.surplus().amount());
                case CapitalRepaid it when it.capital().amount().signum() > 0 ->
                        nothingSeniorIsOutstanding(before, it.layer());
                case CapitalWrittenDown it -> {
                    assertThat(
                                    it.borne().stream()
                                            .map(one -> one.amount().amount())
                                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(it.loss().amount());
                    it.borne().forEach(one -> isBorneInOrder(one, it.borne(), before));
                }
                case CapitalCalledIn it ->
                        assertThat(
                                        it.ground() instanceof Ground.Fraud
                                                || today().isAfter(before.terms().patienceUntil()))
                                .isTrue();
                case ContractEvent _ -> {}
            }
        }

        private static BigDecimal sum(SurplusShared it) {
            return it.payments().stream()
                    .map(one -> one.amount().amount())
                    .reduce(
                            it.reinvested().amount().add(it.toCommunity().amount()),
                            BigDecimal::add);
        }

        /** Whoever ranks after it bore all that was outstanding. */
        private static void isBorneInOrder(Payment one, List<Payment> borne, Investment before) {
            int rank = before.stack().layer(one.layer()).orElseThrow().rank();
            before.stack().layers().stream()
                    .filter(it -> it.rank() > rank)
                    .forEach(it ->
                            assertThat(
                                            borne.stream()
                                                    .filter(by -> by.layer().equals(it.id()))
                                                    .map(by -> by.amount().amount())
                                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                                    .isEqualByComparingTo(before.outstanding(it)));
        }

        private static void nothingSeniorIsOutstanding(Investment before, String layer) {
            int rank = before.stack().layer(layer).orElseThrow().rank();
            assertThat(
                            before.stack().layers().stream()
                                    .filter(it -> it.rank() < rank)
                                    .map(before::outstanding))
                    .allMatch(it -> it.signum() == 0);
        }

        private LocalDate today() {
            return UkCalendar.dayOf(now);
        }

        private ContractCommand anyCommand() {
            return switch (chance.nextInt(24)) {
                case 0 -> requesting(START);
                case 1 -> requesting(QUASI_TRANCHE);
                case 2 -> requesting(CUSHION);
                case 3 -> requesting(SECOND);
                case 4 -> releasing(START, BANKER);
                case 5 -> releasing(QUASI_TRANCHE, FUND_MANAGER);
                case 6 -> releasing(CUSHION, OFFICER);
                case 7 -> releasing(SECOND, BANKER);
                case 8 -> testing(String.valueOf(chance.nextInt(20)), VERIFIER);
                case 9, 10, 11 -> reporting(today().minusDays(chance.nextInt(90)), pence(90_000));
                case 12 -> settling();
                case 13 -> paying(DEBT, pence(200_000), pence(6_000), either(BANKER));
                case 14, 15 -> paying(QUASI, pence(200_000), pence(6_000), either(FUND_MANAGER));
                case 16 -> paying(FIRST_LOSS, pence(100_000), "0", either(OFFICER));
                case 17 -> writingDown(pence(60_000));
                case 18 ->
                        callingIn(DEBT, chance.nextBoolean() ? missedPayment() : proven(), BANKER);
                case 19 -> changing(conversion());
                case 20 -> agreeing(onTable(), either(BANKER));
                case 21 -> agreeing(onTable(), FUND_MANAGER);
                case 22 -> rarely(new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER));
                default -> new ObserveCoInvestment(CONTRACT);
            };
        }

        private ContractCommand rarely(ContractCommand command) {
            return chance.nextInt(4) == 0 ? command : new ObserveCoInvestment(CONTRACT);
        }

        private Sha256 onTable() {
            return state.of(CoInvestment.VOCABULARY) instanceof Running running
                    ? running.investment()
                            .change()
                            .map(Investment.Tabled::content)
                            .orElse(Capital.WORDING)
                    : Capital.WORDING;
        }

        /** Pays the first layer back that is outstanding. */
        private ContractCommand settling() {
            return state.of(CoInvestment.VOCABULARY) instanceof Running running
                    ? running.investment().stack().layers().stream()
                            .filter(it -> running.investment().outstanding(it).signum() > 0)
                            .min(Comparator.comparing(Layer::rank))
                            .map(it ->
                                    (ContractCommand)
                                            paying(
                                                    it.id(),
                                                    running.investment()
                                                            .outstanding(it)
                                                            .toPlainString(),
                                                    "0",
                                                    MEMBER))
                            .orElseGet(() -> new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER))
                    : new ObserveCoInvestment(CONTRACT);
        }

        private Ground proven() {
            return chance.nextInt(10) == 0 ? fraud(today()) : missedPayment();
        }

        private Acting either(Acting investor) {
            return chance.nextBoolean() ? investor : MEMBER;
        }

        private String pence(int most) {
            return BigDecimal.valueOf(1 + chance.nextInt(most * 100), 2).toPlainString();
        }
    }
}
