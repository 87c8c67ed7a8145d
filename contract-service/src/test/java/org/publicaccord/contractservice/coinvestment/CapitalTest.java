package org.publicaccord.contractservice.coinvestment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Capital.AT_WORK;
import static org.publicaccord.contractservice.life.Capital.BANK;
import static org.publicaccord.contractservice.life.Capital.BANKER;
import static org.publicaccord.contractservice.life.Capital.CUSHION;
import static org.publicaccord.contractservice.life.Capital.DEBT;
import static org.publicaccord.contractservice.life.Capital.FIRST_LOSS;
import static org.publicaccord.contractservice.life.Capital.FUND;
import static org.publicaccord.contractservice.life.Capital.FUND_MANAGER;
import static org.publicaccord.contractservice.life.Capital.GRANT;
import static org.publicaccord.contractservice.life.Capital.HOLIDAY_UNTIL;
import static org.publicaccord.contractservice.life.Capital.MEMBER;
import static org.publicaccord.contractservice.life.Capital.MEMBERS;
import static org.publicaccord.contractservice.life.Capital.PATIENCE_OVER;
import static org.publicaccord.contractservice.life.Capital.QUASI;
import static org.publicaccord.contractservice.life.Capital.SECOND;
import static org.publicaccord.contractservice.life.Capital.SIGNED_ON;
import static org.publicaccord.contractservice.life.Capital.START;
import static org.publicaccord.contractservice.life.Capital.TESTED;
import static org.publicaccord.contractservice.life.Capital.VERIFIER;
import static org.publicaccord.contractservice.life.Capital.agreeing;
import static org.publicaccord.contractservice.life.Capital.assessing;
import static org.publicaccord.contractservice.life.Capital.atWork;
import static org.publicaccord.contractservice.life.Capital.bank;
import static org.publicaccord.contractservice.life.Capital.callingIn;
import static org.publicaccord.contractservice.life.Capital.entered;
import static org.publicaccord.contractservice.life.Capital.fraud;
import static org.publicaccord.contractservice.life.Capital.intended;
import static org.publicaccord.contractservice.life.Capital.invested;
import static org.publicaccord.contractservice.life.Capital.marketTerms;
import static org.publicaccord.contractservice.life.Capital.missedPayment;
import static org.publicaccord.contractservice.life.Capital.onTheTable;
import static org.publicaccord.contractservice.life.Capital.paying;
import static org.publicaccord.contractservice.life.Capital.proposing;
import static org.publicaccord.contractservice.life.Capital.released;
import static org.publicaccord.contractservice.life.Capital.releasing;
import static org.publicaccord.contractservice.life.Capital.repaid;
import static org.publicaccord.contractservice.life.Capital.reporting;
import static org.publicaccord.contractservice.life.Capital.requesting;
import static org.publicaccord.contractservice.life.Capital.signing;
import static org.publicaccord.contractservice.life.Capital.split;
import static org.publicaccord.contractservice.life.Capital.terms;
import static org.publicaccord.contractservice.life.Capital.testing;
import static org.publicaccord.contractservice.life.Capital.tranche;
import static org.publicaccord.contractservice.life.Capital.withMembers;
import static org.publicaccord.contractservice.life.Capital.writingDown;
import static org.publicaccord.contractservice.life.Stories.closing;
import static org.publicaccord.contractservice.life.Stories.terminating;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalCalledIn;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalRepaid;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentExited;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.DayCame;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.OutcomeTested;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.SurplusShared;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.TrancheReleased;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ObserveCoInvestment;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.delivery.TerminationGround;
import org.publicaccord.contractservice.life.Journey;

/** Capital at work: tranches, surplus, repayment, patience, loss and exit. */
class CapitalTest {

    private static String refusal(Journey journey, CoInvestmentCommand command) {
        return journey.refusal(command).rule();
    }

    private static Payment payment(String layer, OrganisationId investor, String amount) {
        return new Payment(layer, investor, pounds(amount));
    }

    private static Journey on(Journey journey, LocalDate day) {
        return journey.at(UkCalendar.startOf(day).plusSeconds(36_000));
    }

    @Test
    void a_tranche_is_released_on_an_outcome_that_its_verifier_found_met() {
        Journey journey = atWork().at(TESTED).then(requesting(SECOND));
        var untested = journey.refusal(releasing(SECOND, BANKER));
        assertThat(untested.rule()).isEqualTo("outcome-not-verified");
        assertThat(untested.because()).contains("12 jobs").contains("GB-CHC-1150001");
        journey.then(testing("11.5", VERIFIER));
        assertThat(((OutcomeTested) journey.latest()).met()).isFalse();
        assertThat(refusal(journey, releasing(SECOND, BANKER))).isEqualTo("outcome-not-verified");
        journey.then(testing("12", VERIFIER)).then(releasing(SECOND, BANKER));
        journey.saysNothingNew(testing("12", VERIFIER));
        journey.saysNothingNew(releasing(SECOND, BANKER));
        journey.saysNothingNew(requesting(SECOND));
    }

    @Test
    void nobody_but_the_verifier_says_what_came_of_an_outcome() {
        Journey journey = atWork();
        for (var other : List.of(MEMBER, BANKER, OFFICER)) {
            assertThat(refusal(journey, testing("14", other))).isEqualTo("not-the-verifier");
        }
    }

    @Test
    void the_investee_asks_and_the_investor_whose_capital_it_is_releases() {
        Journey journey = invested();
        assertThat(refusal(journey, releasing(START, BANKER))).isEqualTo("not-at-this-point");
        var foreign = new CoInvestmentCommand.RequestTranche(CONTRACT, START, BANKER);
        assertThat(refusal(journey, foreign)).isEqualTo("not-your-part");
        journey.then(requesting(START));
        assertThat(refusal(journey, releasing(START, FUND_MANAGER))).isEqualTo("not-your-part");
        assertThat(refusal(journey, requesting("other"))).isEqualTo("not-in-the-terms");
        assertThat(refusal(journey, releasing("other", BANKER))).isEqualTo("not-in-the-terms");
        journey.then(releasing(START, BANKER));
    }

    /**
     * Debt 250,000 and quasi-equity 300,000 are released; the cap is 20 per cent, so 50,000 and
     * 60,000. Of 48,123.47: debt 5 per cent = 2,406.1735, paid 2,406.17; quasi-equity 25 per cent =
     * 12,030.8675, paid 12,030.86; reinvested 30 per cent = 14,437.041, kept 14,437.04; the
     * community has the rest, 19,249.40: its 40 per cent, 19,249.388, and 0.012 of broken pence.
     */
    @Test
    void a_surplus_is_shared_to_the_penny() {
        Journey journey = on(atWork(), LocalDate.of(2028, 6, 1));
        journey.then(reporting(LocalDate.of(2028, 3, 31), "48123.47"));
        var shared = (SurplusShared) journey.latest();
        assertThat(shared.payments())
                .containsExactly(payment(DEBT, BANK, "2406.17"), payment(QUASI, FUND, "12030.86"));
        assertThat(shared.reinvested()).isEqualTo(pounds("14437.04"));
        assertThat(shared.toCommunity()).isEqualTo(pounds("19249.40"));
        assertThat(shared.beyondCap()).isEqualTo(pounds("0"));
        assertThat(shared.nextDue()).isEqualTo(LocalDate.of(2029, 4, 1));
    }

    /**
     * A year later 200,000 are to be shared. Quasi-equity would earn 50,000, and the cap leaves it
     * 60,000 - 12,030.86 = 47,969.14; the 2,030.86 beyond go to the community with its 80,000. From
     * then on it earns nothing.
     */
    @Test
    void what_goes_beyond_the_cap_goes_to_the_community() {
        Journey journey =
                on(atWork(), LocalDate.of(2028, 6, 1))
                        .then(reporting(LocalDate.of(2028, 3, 31), "48123.47"));
        on(journey, LocalDate.of(2029, 6, 1)).then(reporting(LocalDate.of(2029, 3, 31), "200000"));
        var second = (SurplusShared) journey.latest();
        assertThat(second.payments())
                .containsExactly(payment(DEBT, BANK, "10000"), payment(QUASI, FUND, "47969.14"));
        assertThat(second.beyondCap()).isEqualTo(pounds("2030.86"));
        assertThat(second.toCommunity()).isEqualTo(pounds("82030.86"));
        on(journey, LocalDate.of(2030, 6, 1)).then(reporting(LocalDate.of(2030, 3, 31), "100"));
        var third = (SurplusShared) journey.latest();
        assertThat(third.payments())
                .containsExactly(payment(DEBT, BANK, "5"), payment(QUASI, FUND, "0"));
        assertThat(third.toCommunity()).isEqualTo(pounds("65"));
    }

    @Test
    void a_cap_is_a_percentage_or_a_multiple_with_the_capital_in_it() {
        BigDecimal released = new BigDecimal("300000");
        assertThat(new ReturnCap.Percent(new BigDecimal("50")).most(released))
                .isEqualByComparingTo("150000");
        assertThat(new ReturnCap.Multiple(new BigDecimal("1.5")).most(released))
                .isEqualByComparingTo("150000");
        assertThat(new ReturnCap.Multiple(new BigDecimal("1.3333")).most(new BigDecimal("0.10")))
                .isEqualByComparingTo("0.03");
    }

    @Test
    void a_surplus_is_reported_by_the_investee_once_a_period_after_it() {
        Journey journey = on(atWork(), LocalDate.of(2028, 6, 1));
        var foreign =
                new CoInvestmentCommand.ReportSurplus(
                        CONTRACT,
                        LocalDate.of(2028, 3, 31),
                        pounds("1"),
                        reporting(LocalDate.of(2028, 3, 31), "1").accounts(),
                        BANKER);
        assertThat(refusal(journey, foreign)).isEqualTo("not-your-part");
        assertThat(refusal(journey, reporting(LocalDate.of(2028, 6, 2), "1")))
                .isEqualTo("day-to-come");
        assertThat(refusal(journey, reporting(LocalDate.of(2027, 3, 31), "1")))
                .isEqualTo("day-out-of-order");
        journey.then(reporting(LocalDate.of(2028, 3, 31), "0"));
        assertThat(refusal(journey, reporting(LocalDate.of(2028, 3, 31), "5")))
                .isEqualTo("day-out-of-order");
        var inEuros =
                new CoInvestmentCommand.ReportSurplus(
                        CONTRACT,
                        LocalDate.of(2028, 4, 30),
                        new Money(BigDecimal.ONE, "EUR"),
                        reporting(LocalDate.of(2028, 3, 31), "1").accounts(),
                        MEMBER);
        assertThat(refusal(journey, inEuros)).isEqualTo("other-currency");
    }

    @Test
    void no_capital_is_taken_within_the_holiday_unless_the_investee_offers_it() {
        Journey journey = on(atWork(), HOLIDAY_UNTIL);
        var refused = journey.refusal(paying(DEBT, "1000", "0", BANKER));
        assertThat(refused.rule()).isEqualTo("repayment-holiday");
        assertThat(refused.because()).contains("31 March 2029");
        journey.then(paying(DEBT, "1000", "0", MEMBER));
        assertThat(((CapitalRepaid) journey.latest()).offered()).isTrue();
        on(journey, HOLIDAY_UNTIL.plusDays(1)).then(paying(DEBT, "1000", "0", BANKER));
        var taken = (CapitalRepaid) journey.latest();
        assertThat(taken.offered()).isFalse();
        assertThat(taken.outstanding()).isEqualTo(pounds("248000"));
    }

    @Test
    void no_interest_is_taken_within_the_grace_period() {
        Journey journey = on(atWork(), LocalDate.of(2028, 3, 31));
        assertThat(refusal(journey, paying(DEBT, "0", "500", BANKER))).isEqualTo("grace-period");
        on(journey, LocalDate.of(2028, 4, 1)).then(paying(DEBT, "0", "500", BANKER));
    }

    @Test
    void interest_counts_towards_the_cap_on_return() {
        Journey journey =
                on(atWork(), LocalDate.of(2029, 4, 2)).then(paying(DEBT, "0", "49999.99", BANKER));
        var refusal = journey.refusal(paying(DEBT, "0", "0.02", MEMBER));
        assertThat(refusal.rule()).isEqualTo("return-cap-reached");
        assertThat(refusal.because()).contains("GBP 0.01");
        journey.then(paying(DEBT, "0", "0.01", MEMBER))
                .then(reporting(LocalDate.of(2029, 3, 31), "1000"));
        assertThat(((SurplusShared) journey.latest()).beyondCap()).isEqualTo(pounds("50"));
    }

    @Test
    void capital_is_paid_back_by_rank_and_no_more_than_is_outstanding() {
        Journey journey = atWork();
        assertThat(refusal(journey, paying(QUASI, "1", "0", MEMBER)))
                .isEqualTo("senior-capital-outstanding");
        journey.then(paying(QUASI, "0", "1", MEMBER));
        assertThat(refusal(journey, paying(DEBT, "250000.01", "0", MEMBER)))
                .isEqualTo("more-than-outstanding");
        journey.then(paying(DEBT, "250000", "0", MEMBER)).then(paying(QUASI, "1", "0", MEMBER));
        assertThat(refusal(journey, paying(FIRST_LOSS, "1", "0", MEMBER)))
                .isEqualTo("senior-capital-outstanding");
        assertThat(refusal(journey, paying(GRANT, "1", "0", MEMBER)))
                .isEqualTo("grant-earns-nothing");
        assertThat(refusal(journey, paying("other", "1", "0", MEMBER)))
                .isEqualTo("not-in-the-terms");
        assertThat(refusal(journey, paying(DEBT, "1", "0", FUND_MANAGER)))
                .isEqualTo("not-your-part");
    }

    @Test
    void a_payment_is_in_the_currency_of_the_capital() {
        Money euro = new Money(BigDecimal.ONE, "EUR");
        var repay = new CoInvestmentCommand.Repay(CONTRACT, DEBT, euro, euro, MEMBER);
        assertThat(refusal(atWork(), repay)).isEqualTo("other-currency");
        var loss =
                new CoInvestmentCommand.WriteDown(
                        CONTRACT,
                        euro,
                        writingDown("1").evidence(),
                        BECAUSE,
                        OFFICER,
                        writingDown("1").authority());
        assertThat(refusal(atWork(), loss)).isEqualTo("other-currency");
    }

    @Test
    void nothing_is_called_in_before_patience_ends_but_for_an_established_fraud() {
        Journey journey = atWork().at(day(2032, 3, 31));
        var impatient = journey.refusal(callingIn(DEBT, missedPayment(), BANKER));
        assertThat(impatient.rule()).isEqualTo("patience-not-over");
        assertThat(impatient.because()).contains("31 March 2032");
        assertThat(impatient.legalBasis()).contains("patient");
        assertThat(refusal(journey, callingIn(DEBT, fraud(LocalDate.of(2032, 4, 1)), BANKER)))
                .isEqualTo("day-to-come");
        journey.then(callingIn(DEBT, fraud(LocalDate.of(2032, 3, 31)), BANKER));
        journey.saysNothingNew(callingIn(DEBT, fraud(LocalDate.of(2032, 3, 31)), BANKER));
        assertThat(((CapitalCalledIn) journey.latest()).outstanding()).isEqualTo(pounds("250000"));
    }

    @Test
    void once_patience_is_over_a_default_is_enough() {
        Journey journey = atWork().at(PATIENCE_OVER);
        assertThat(refusal(journey, callingIn(DEBT, missedPayment(), FUND_MANAGER)))
                .isEqualTo("not-your-part");
        assertThat(refusal(journey, callingIn("other", missedPayment(), BANKER)))
                .isEqualTo("not-in-the-terms");
        journey.then(callingIn(DEBT, missedPayment(), BANKER));
        assertThat(refusal(atWork().at(PATIENCE_OVER), callingIn(GRANT, missedPayment(), OFFICER)))
                .isEqualTo("nothing-outstanding");
    }

    @Test
    void what_is_called_in_waits_for_no_holiday_and_nothing_more_is_released_of_it() {
        Journey journey =
                atWork().at(TESTED)
                        .then(requesting(SECOND))
                        .then(testing("14", VERIFIER))
                        .then(callingIn(DEBT, fraud(LocalDate.of(2028, 9, 1)), BANKER));
        assertThat(refusal(journey, releasing(SECOND, BANKER))).isEqualTo("not-at-this-point");
        journey.then(paying(DEBT, "250000", "10", BANKER));
    }

    /** Of 250,000 first loss bears its 100,000, quasi-equity the other 150,000, debt nothing. */
    @Test
    void a_loss_is_borne_by_the_most_subordinate_first() {
        Journey journey = released().then(writingDown("250000"));
        assertThat(((CapitalWrittenDown) journey.latest()).borne())
                .containsExactly(
                        payment(FIRST_LOSS, COUNCIL, "100000"), payment(QUASI, FUND, "150000"));
        assertThat(refusal(journey, writingDown("550000.01"))).isEqualTo("more-than-outstanding");
        journey.then(writingDown("550000"));
        assertThat(((CapitalWrittenDown) journey.latest()).borne())
                .containsExactly(payment(QUASI, FUND, "150000"), payment(DEBT, BANK, "400000"));
    }

    @Test
    void the_investors_leave_once_nothing_is_outstanding() {
        var exit = new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER);
        Journey journey = atWork();
        var refusal = journey.refusal(exit);
        assertThat(refusal.rule()).isEqualTo("capital-outstanding");
        assertThat(refusal.because()).contains("GBP 650000");
        repaid(journey).then(exit);
        var exited = (CoInvestmentExited) journey.latest();
        assertThat(exited.totals()).hasSize(4);
        assertThat(exited.totals().get(1).repaid()).isEqualTo(pounds("250000"));
        journey.saysNothingNew(exit);
        assertThat(refusal(journey, requesting(SECOND))).isEqualTo("not-at-this-point");
    }

    @Test
    void the_days_of_the_terms_come_each_once() {
        var observe = new ObserveCoInvestment(CONTRACT);
        Journey journey = on(atWork(), LocalDate.of(2028, 3, 31));
        journey.saysNothingNew(observe);
        on(journey, LocalDate.of(2028, 4, 1)).then(observe);
        assertThat(((DayCame) journey.latest()).what()).isEqualTo(Day.GRACE_ENDED);
        on(journey, LocalDate.of(2028, 4, 2)).then(observe);
        assertThat(((DayCame) journey.latest()).what()).isEqualTo(Day.REPORT_OVERDUE);
        journey.saysNothingNew(observe);
        on(journey, LocalDate.of(2028, 10, 1)).then(observe);
        assertThat(((DayCame) journey.latest()).what()).isEqualTo(Day.TEST_OVERDUE);
        on(journey, LocalDate.of(2032, 4, 1)).then(observe);
        assertThat(
                        journey.history()
                                .subList(journey.history().size() - 2, journey.history().size()))
                .extracting(it -> ((DayCame) it).what())
                .containsExactly(Day.HOLIDAY_ENDED, Day.PATIENCE_ENDED);
        Journey tested = on(released(), LocalDate.of(2028, 10, 1)).then(observe);
        assertThat(tested.history())
                .filteredOn(DayCame.class::isInstance)
                .noneMatch(it -> ((DayCame) it).what() == Day.TEST_OVERDUE);
    }

    /** Whoever receives capital releases none of it, whoever it stands for. */
    @Test
    void what_members_invest_is_released_by_the_authority_and_not_by_the_investee_itself() {
        var terms =
                terms(
                        new ReturnCap.Percent(new BigDecimal("20")),
                        split("60", "40"),
                        List.of(),
                        List.of(tranche("shares", MEMBERS, "100000")));
        Journey journey =
                intended()
                        .then(
                                new CoInvestmentCommand.ProposeStack(
                                        CONTRACT,
                                        cooperative(),
                                        List.of(bank()),
                                        withMembers(),
                                        OFFICER));
        agreedByBankAndMembers(journey);
        journey.then(proposing(terms));
        agreedByBankAndMembers(journey).then(assessing(marketTerms())).at(SIGNED_ON);
        journey.then(signing(journey, MEMBER)).then(signing(journey, BANKER));
        entered(journey).at(AT_WORK).then(requesting("shares"));
        var itself = journey.refusal(releasing("shares", MEMBER));
        assertThat(itself.rule()).isEqualTo("released-by-investee");
        assertThat(itself.legalBasis()).contains("nobody releases capital to itself");
        assertThat(refusal(journey, releasing("shares", BANKER))).isEqualTo("not-your-part");
        journey.then(releasing("shares", OFFICER));
        assertThat(((TrancheReleased) journey.latest()).investor()).isEqualTo(COOPERATIVE);
    }

    private static Journey agreedByBankAndMembers(Journey journey) {
        var content = onTheTable(journey);
        return journey.then(agreeing(content, MEMBER)).then(agreeing(content, BANKER));
    }

    @Test
    void the_investee_releases_nobody_elses_capital_either() {
        Journey journey = invested().then(requesting(START));
        assertThat(refusal(journey, releasing(START, MEMBER))).isEqualTo("released-by-investee");
    }

    @Test
    void nobody_leaves_before_a_tranche_was_released_unless_the_agreement_ended() {
        var exit = new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER);
        Journey journey = invested().at(AT_WORK);
        assertThat(refusal(journey, exit)).isEqualTo("nothing-released");
        journey.then(terminating(TerminationGround.AGREED, UkCalendar.dayOf(AT_WORK))).then(exit);
        assertThat(((CoInvestmentExited) journey.latest()).totals())
                .allMatch(it -> it.released().amount().signum() == 0);
    }

    @Test
    void the_contract_is_closed_once_the_investors_left() {
        Journey journey = atWork().at(TESTED);
        journey.then(terminating(TerminationGround.AGREED, UkCalendar.dayOf(TESTED)));
        var close = closing(ExitStep.values());
        var refusal = journey.refusal(close);
        assertThat(refusal.rule()).isEqualTo("capital-outstanding");
        assertThat(refusal.because()).contains("GBP 650000");
        repaid(journey);
        assertThat(journey.refusal(close).rule()).isEqualTo("not-at-this-point");
        journey.then(new ExitCoInvestment(CONTRACT, BECAUSE, OFFICER)).then(close);
        assertThat(journey.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void nothing_more_is_asked_for_or_released_once_the_agreement_ended() {
        Journey journey = invested().then(requesting(START)).at(AT_WORK);
        journey.then(terminating(TerminationGround.AGREED, UkCalendar.dayOf(AT_WORK)));
        assertThat(refusal(journey, releasing(START, BANKER))).isEqualTo("not-at-this-point");
        assertThat(refusal(journey, requesting(CUSHION))).isEqualTo("not-at-this-point");
        journey.saysNothingNew(requesting(START));
    }
}
