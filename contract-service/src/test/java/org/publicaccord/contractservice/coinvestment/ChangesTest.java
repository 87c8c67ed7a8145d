package org.publicaccord.contractservice.coinvestment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Capital.BANK;
import static org.publicaccord.contractservice.life.Capital.DEBT;
import static org.publicaccord.contractservice.life.Capital.EVALUATOR;
import static org.publicaccord.contractservice.life.Capital.FUND;
import static org.publicaccord.contractservice.life.Capital.FUND_MANAGER;
import static org.publicaccord.contractservice.life.Capital.GRANT;
import static org.publicaccord.contractservice.life.Capital.MEMBER;
import static org.publicaccord.contractservice.life.Capital.OTHER_FUND;
import static org.publicaccord.contractservice.life.Capital.OTHER_MANAGER;
import static org.publicaccord.contractservice.life.Capital.PATIENCE_OVER;
import static org.publicaccord.contractservice.life.Capital.QUASI;
import static org.publicaccord.contractservice.life.Capital.SECOND;
import static org.publicaccord.contractservice.life.Capital.START;
import static org.publicaccord.contractservice.life.Capital.agreeing;
import static org.publicaccord.contractservice.life.Capital.allAgree;
import static org.publicaccord.contractservice.life.Capital.assessed;
import static org.publicaccord.contractservice.life.Capital.atWork;
import static org.publicaccord.contractservice.life.Capital.bank;
import static org.publicaccord.contractservice.life.Capital.changing;
import static org.publicaccord.contractservice.life.Capital.conversion;
import static org.publicaccord.contractservice.life.Capital.jobs;
import static org.publicaccord.contractservice.life.Capital.onTheTable;
import static org.publicaccord.contractservice.life.Capital.otherFund;
import static org.publicaccord.contractservice.life.Capital.paying;
import static org.publicaccord.contractservice.life.Capital.split;
import static org.publicaccord.contractservice.life.Capital.terms;
import static org.publicaccord.contractservice.life.Capital.tranche;
import static org.publicaccord.contractservice.life.Capital.tranches;
import static org.publicaccord.contractservice.life.Capital.writingDown;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CapitalWrittenDown;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.CoInvestmentChanged;
import org.publicaccord.contractservice.coinvestment.CapitalEvent.Payment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeChange;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** What every party can agree to change while capital is at work. */
class ChangesTest {

    private static String refusal(Journey journey, Change change) {
        return journey.refusal(changing(change)).rule();
    }

    @Test
    void debt_becomes_quasi_equity_when_the_last_party_agreed() {
        Journey journey = atWork().then(changing(conversion()));
        journey.saysNothingNew(changing(conversion()));
        assertThat(journey.state().of(CoInvestment.VOCABULARY))
                .isInstanceOf(CoInvestmentState.Changing.class);
        allAgree(journey);
        var changed = (CoInvestmentChanged) journey.latest();
        assertThat(changed.stack().layer(DEBT).orElseThrow())
                .isEqualTo(new Layer(DEBT, Instrument.QUASI_EQUITY, BANK, pounds("400000"), 2));
        assertThat(journey.state().of(CoInvestment.VOCABULARY))
                .isInstanceOf(CoInvestmentState.Invested.class);
        // Of one rank now, neither waits for the other.
        journey.then(paying(QUASI, "1", "0", MEMBER));
    }

    @Test
    void each_party_speaks_for_its_own_to_the_change_that_is_on_the_table() {
        Journey journey = atWork().then(changing(conversion()));
        assertThat(journey.refusal(agreeing(onTheTable(journey), OTHER_MANAGER)).rule())
                .isEqualTo("not-your-part");
        assertThat(journey.refusal(agreeing(SIGNED, MEMBER)).rule()).isEqualTo("other-content");
        journey.then(agreeing(onTheTable(journey), MEMBER));
        journey.saysNothingNew(agreeing(onTheTable(journey), MEMBER));
        assertThat(atWork().refusal(agreeing(onTheTable(journey), MEMBER)).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void another_investor_takes_a_layer_over_when_it_agrees_too() {
        Journey journey = atWork().then(changing(new Change.Refinancing(QUASI, otherFund())));
        allAgree(journey);
        assertThat(journey.latest()).isNotInstanceOf(CoInvestmentChanged.class);
        journey.then(agreeing(onTheTable(journey), OTHER_MANAGER));
        assertThat(journey.facts().party(FUND)).isEmpty();
        assertThat(journey.facts().party(OTHER_FUND)).isPresent();
        assertThat(journey.facts().party(BANK)).isPresent();
        journey.at(PATIENCE_OVER).then(paying(QUASI, "0", "1", OTHER_MANAGER));
        assertThat(journey.refusal(paying(QUASI, "0", "1", FUND_MANAGER)).rule())
                .isEqualTo("not-your-part");
        assertThat(refusal(atWork(), new Change.Refinancing(QUASI, cooperative())))
                .isEqualTo("investee-invests-in-itself");
        assertThat(refusal(atWork(), new Change.Refinancing("other", otherFund())))
                .isEqualTo("not-in-the-terms");
    }

    @Test
    void an_investor_with_another_layer_stays_a_party() {
        Journey journey = atWork().then(changing(new Change.Refinancing(QUASI, bank())));
        allAgree(journey);
        assertThat(journey.facts().party(FUND)).isEmpty();
        assertThat(journey.facts().party(BANK)).isPresent();
    }

    @Test
    void a_grant_is_converted_neither_from_nor_to() {
        assertThat(refusal(atWork(), new Change.Conversion(GRANT, Instrument.DEBT, 1)))
                .isEqualTo("grant-earns-nothing");
        assertThat(refusal(atWork(), new Change.Conversion(DEBT, Instrument.GRANT, 1)))
                .isEqualTo("grant-earns-nothing");
        assertThat(refusal(atWork(), new Change.Conversion("other", Instrument.DEBT, 1)))
                .isEqualTo("not-in-the-terms");
        assertThat(refusal(atWork(), new Change.Conversion(DEBT, Instrument.EQUITY, 4)))
                .isEqualTo("first-loss-ranks-last");
    }

    @Test
    void new_terms_keep_what_is_released_and_pass_the_same_checks() {
        var cap = new ReturnCap.Multiple(new BigDecimal("1.5"));
        List<Tranche> without = new ArrayList<>(tranches());
        without.removeIf(it -> it.id().equals(START));
        var lost = terms(cap, split(), List.of(jobs(EVALUATOR)), without);
        assertThat(refusal(atWork(), new Change.NewTerms(lost)))
                .isEqualTo("released-tranche-stays");
        List<Tranche> smaller = new ArrayList<>(without);
        smaller.add(tranche(START, DEBT, "1"));
        assertThat(
                        refusal(
                                atWork(),
                                new Change.NewTerms(
                                        terms(cap, split(), List.of(jobs(EVALUATOR)), smaller))))
                .isEqualTo("released-tranche-stays");
        List<Tranche> later = new ArrayList<>(tranches());
        later.removeIf(it -> it.id().equals(SECOND));
        var fewer = terms(cap, split(), List.of(), later);
        Journey journey = allAgree(atWork().then(changing(new Change.NewTerms(fewer))));
        assertThat(((CoInvestmentChanged) journey.latest()).terms()).isEqualTo(fewer);
    }

    /** A subsidy that is changed counts as new (s.81). */
    @Test
    void a_change_is_assessed_as_a_subsidy_too() {
        var change =
                new ProposeChange(
                        CONTRACT,
                        conversion(),
                        assessed(SubsidyForm.MINIMAL, "315001"),
                        BECAUSE,
                        HEAD,
                        HEADS_AUTHORITY);
        assertThat(atWork().refusal(change).rule()).isEqualTo("minimal-assistance");
    }

    /** Debt of 250,000 and quasi-equity of 300,000 share a rank: 110 falls on them 50 to 60. */
    @Test
    void layers_of_one_rank_bear_a_loss_by_what_is_outstanding_of_each() {
        Journey journey = allAgree(atWork().then(changing(conversion())));
        journey.then(writingDown("100110"));
        assertThat(((CapitalWrittenDown) journey.latest()).borne())
                .containsExactly(
                        new Payment("first-loss", COUNCIL, pounds("100000")),
                        new Payment(DEBT, BANK, pounds("50")),
                        new Payment(QUASI, FUND, pounds("60")));
        // Of one penny more, the layer that is listed first bears it.
        journey.then(writingDown("0.01"));
        assertThat(((CapitalWrittenDown) journey.latest()).borne())
                .containsExactly(new Payment(DEBT, BANK, pounds("0.01")));
    }

    /** What was agreed to one change is no word for another. */
    @Test
    void a_word_for_one_change_is_none_for_another() {
        Journey journey = atWork().then(changing(conversion()));
        var earlier = onTheTable(journey);
        journey.then(changing(new Change.Conversion(DEBT, Instrument.EQUITY, 2)));
        assertThat(journey.refusal(agreeing(earlier, MEMBER)).rule()).isEqualTo("other-content");
    }

    @Test
    void terms_that_run_longer_have_the_agreement_run_longer() {
        Terms it = terms();
        var longer =
                new Terms(
                        it.firstDay(),
                        it.lastDay().plusYears(1),
                        it.cap(),
                        it.graceUntil(),
                        it.holidayUntil(),
                        it.patienceUntil(),
                        it.split(),
                        it.tests(),
                        it.tranches(),
                        it.reportEveryMonths(),
                        it.wording());
        Journey journey = allAgree(atWork().then(changing(new Change.NewTerms(longer))));
        var agreement = journey.facts().agreement().orElseThrow();
        assertThat(agreement.lastDay()).isEqualTo(longer.lastDay());
        assertThat(agreement.amendments()).hasSize(1);
        assertThat(journey.facts().activeAwards().getFirst().term().lastDay())
                .contains(longer.lastDay());
    }
}
