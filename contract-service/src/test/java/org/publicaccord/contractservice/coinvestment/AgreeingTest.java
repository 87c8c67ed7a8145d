package org.publicaccord.contractservice.coinvestment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Capital.BANK;
import static org.publicaccord.contractservice.life.Capital.BANKER;
import static org.publicaccord.contractservice.life.Capital.DEBT;
import static org.publicaccord.contractservice.life.Capital.EVALUATOR;
import static org.publicaccord.contractservice.life.Capital.FIRST_LOSS;
import static org.publicaccord.contractservice.life.Capital.FUND;
import static org.publicaccord.contractservice.life.Capital.FUND_MANAGER;
import static org.publicaccord.contractservice.life.Capital.GRANT;
import static org.publicaccord.contractservice.life.Capital.JOBS;
import static org.publicaccord.contractservice.life.Capital.MEMBER;
import static org.publicaccord.contractservice.life.Capital.QUASI;
import static org.publicaccord.contractservice.life.Capital.TEST_DUE;
import static org.publicaccord.contractservice.life.Capital.VERIFIER;
import static org.publicaccord.contractservice.life.Capital.agreeing;
import static org.publicaccord.contractservice.life.Capital.allAgree;
import static org.publicaccord.contractservice.life.Capital.assessed;
import static org.publicaccord.contractservice.life.Capital.assessing;
import static org.publicaccord.contractservice.life.Capital.bank;
import static org.publicaccord.contractservice.life.Capital.entered;
import static org.publicaccord.contractservice.life.Capital.entering;
import static org.publicaccord.contractservice.life.Capital.fund;
import static org.publicaccord.contractservice.life.Capital.intended;
import static org.publicaccord.contractservice.life.Capital.invested;
import static org.publicaccord.contractservice.life.Capital.jobs;
import static org.publicaccord.contractservice.life.Capital.layer;
import static org.publicaccord.contractservice.life.Capital.marketTerms;
import static org.publicaccord.contractservice.life.Capital.onTheTable;
import static org.publicaccord.contractservice.life.Capital.otherFund;
import static org.publicaccord.contractservice.life.Capital.proposed;
import static org.publicaccord.contractservice.life.Capital.proposing;
import static org.publicaccord.contractservice.life.Capital.share;
import static org.publicaccord.contractservice.life.Capital.signedByOthers;
import static org.publicaccord.contractservice.life.Capital.signing;
import static org.publicaccord.contractservice.life.Capital.split;
import static org.publicaccord.contractservice.life.Capital.stack;
import static org.publicaccord.contractservice.life.Capital.stackAgreed;
import static org.publicaccord.contractservice.life.Capital.subsidyAssessed;
import static org.publicaccord.contractservice.life.Capital.terms;
import static org.publicaccord.contractservice.life.Capital.termsAgreed;
import static org.publicaccord.contractservice.life.Capital.tranche;
import static org.publicaccord.contractservice.life.Capital.tranches;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeStack;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Sign;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.StopCoInvestment;
import org.publicaccord.contractservice.coinvestment.PlanEvent.Agreed;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.documents.Audience;
import org.publicaccord.contractservice.documents.DocumentKind;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.life.Papers;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** From a proposed capital stack to an agreement that every party signed. */
class AgreeingTest {

    private static CoInvestmentState state(Journey journey) {
        return journey.state().of(CoInvestment.VOCABULARY);
    }

    private static String refusal(Journey journey, CoInvestmentCommand command) {
        return journey.refusal(command).rule();
    }

    private static ReturnCap fifth() {
        return new ReturnCap.Percent(new BigDecimal("20"));
    }

    @Test
    void capital_is_committed_once_every_party_signed_one_content() {
        Journey journey = invested();
        assertThat(state(journey)).isInstanceOf(CoInvestmentState.Invested.class);
        assertThat(journey.state().of(Delivery.VOCABULARY))
                .isInstanceOf(DeliveryState.Mobilising.class);
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(journey.facts().path()).isEqualTo(Path.CO_INVESTMENT);
        assertThat(journey.facts().regime().regime()).isEqualTo(Regime.NONE);
        assertThat(journey.facts().agreement().orElseThrow().value()).isEqualTo(pounds("1000000"));
        assertThat(journey.facts().party(FUND).orElseThrow().is(PartyRole.INVESTOR)).isTrue();
        assertThat(journey.facts().party(COOPERATIVE).orElseThrow().is(PartyRole.SUPPLIER))
                .isTrue();
        assertThat(journey.facts().activeAwards()).hasSize(1);
        assertThat(((CoInvestmentSigned) journey.latest()).databaseEntryDue()).isEmpty();
    }

    @Test
    void the_layers_come_to_the_total() {
        var tooLittle =
                stack(
                        "1000000",
                        layer(DEBT, Instrument.DEBT, BANK, "400000", 1),
                        layer(QUASI, Instrument.QUASI_EQUITY, FUND, "599999.99", 2));
        var refusal = intended().refusal(proposing(tooLittle));
        assertThat(refusal.rule()).isEqualTo("stack-does-not-add-up");
        assertThat(refusal.because()).contains("GBP 999999.99").contains("GBP 1000000.00");
    }

    @Test
    void nothing_that_comes_back_ranks_after_first_loss_capital() {
        var upsideDown =
                stack(
                        "700000",
                        layer(DEBT, Instrument.DEBT, BANK, "400000", 3),
                        layer(QUASI, Instrument.FIRST_LOSS, FUND, "300000", 2));
        assertThat(refusal(intended(), proposing(upsideDown))).isEqualTo("first-loss-ranks-last");
    }

    @Test
    void every_investor_is_named_and_nobody_else() {
        assertThat(
                        refusal(
                                intended(),
                                new ProposeStack(
                                        CONTRACT,
                                        cooperative(),
                                        List.of(fund()),
                                        stack(),
                                        OFFICER)))
                .isEqualTo("investor-not-named");
        assertThat(
                        refusal(
                                intended(),
                                new ProposeStack(
                                        CONTRACT,
                                        cooperative(),
                                        List.of(fund(), bank(), otherFund()),
                                        stack(),
                                        OFFICER)))
                .isEqualTo("investor-not-named");
    }

    @Test
    void the_investee_stands_for_its_members_shares_and_for_no_other_layer() {
        var members =
                stack(
                        "700000",
                        layer(DEBT, Instrument.DEBT, BANK, "400000", 1),
                        layer(QUASI, Instrument.QUASI_EQUITY, FUND, "200000", 2),
                        layer("members", Instrument.COMMUNITY_SHARES, COOPERATIVE, "100000", 3));
        intended().then(proposing(members));
        var itself =
                stack(
                        "700000",
                        layer(DEBT, Instrument.DEBT, BANK, "400000", 1),
                        layer(QUASI, Instrument.QUASI_EQUITY, FUND, "200000", 2),
                        layer("own", Instrument.EQUITY, COOPERATIVE, "100000", 3));
        assertThat(refusal(intended(), proposing(itself))).isEqualTo("investee-invests-in-itself");
    }

    @Test
    void the_stack_is_agreed_when_the_last_party_agreed_and_each_speaks_for_its_own() {
        Journey journey = proposed();
        Sha256 content = onTheTable(journey);
        journey.then(agreeing(content, MEMBER));
        journey.saysNothingNew(agreeing(content, MEMBER));
        assertThat(refusal(journey, agreeing(content, VERIFIER))).isEqualTo("not-your-part");
        assertThat(refusal(journey, agreeing(content, OFFICER))).isEqualTo("not-your-part");
        assertThat(refusal(journey, agreeing(SIGNED, BANKER))).isEqualTo("other-content");
        journey.then(agreeing(content, BANKER));
        assertThat(state(journey)).isInstanceOf(CoInvestmentState.Proposed.class);
        assertThat(refusal(journey, proposing(terms()))).isEqualTo("not-at-this-point");
        journey.then(agreeing(content, FUND_MANAGER));
        assertThat(((Agreed) journey.latest()).complete()).isTrue();
        assertThat(state(journey)).isInstanceOf(CoInvestmentState.StackAgreed.class);
        journey.saysNothingNew(agreeing(content, BANKER));
    }

    @Test
    void another_stack_begins_anew() {
        var larger =
                stack(
                        "1100000",
                        layer(DEBT, Instrument.DEBT, BANK, "500000", 1),
                        layer(QUASI, Instrument.QUASI_EQUITY, FUND, "600000", 2));
        Journey journey = termsAgreed(terms()).then(proposing(larger));
        assertThat(state(journey)).isInstanceOf(CoInvestmentState.Proposed.class);
        journey.saysNothingNew(proposing(larger));
    }

    @Test
    void the_investee_verifies_no_outcome_of_its_own() {
        var own = terms(fifth(), split(), List.of(jobs(COOPERATIVE)), tranches());
        assertThat(refusal(stackAgreed(), proposing(own))).isEqualTo("verifier-is-investee");
    }

    @Test
    void the_shares_of_the_surplus_come_to_100_per_cent() {
        var shares = split("30", "40.01", share(DEBT, "5"), share(QUASI, "25"));
        var over = terms(fifth(), shares, List.of(jobs(EVALUATOR)), tranches());
        var refusal = stackAgreed().refusal(proposing(over));
        assertThat(refusal.rule()).isEqualTo("surplus-shares-do-not-add-up");
        assertThat(refusal.because()).contains("100.01");
    }

    @Test
    void a_grant_and_a_layer_that_does_not_exist_have_no_share_of_the_surplus() {
        var given = split("30", "40", share(GRANT, "30"));
        assertThat(
                        refusal(
                                stackAgreed(),
                                proposing(terms(fifth(), given, List.of(), List.of(plain())))))
                .isEqualTo("grant-earns-nothing");
        var unknown = split("30", "40", share("other", "30"));
        assertThat(
                        refusal(
                                stackAgreed(),
                                proposing(terms(fifth(), unknown, List.of(), List.of(plain())))))
                .isEqualTo("not-in-the-terms");
    }

    private static Tranche plain() {
        return tranche("only", DEBT, "1");
    }

    @Test
    void the_tranches_of_a_layer_come_to_what_its_investor_commits_at_most() {
        List<Tranche> exact = List.of(tranche("a", DEBT, "250000"), tranche("b", DEBT, "150000"));
        stackAgreed().then(proposing(terms(fifth(), split(), List.of(), exact)));
        List<Tranche> over = List.of(tranche("a", DEBT, "250000"), tranche("b", DEBT, "150000.01"));
        var refusal = stackAgreed().refusal(proposing(terms(fifth(), split(), List.of(), over)));
        assertThat(refusal.rule()).isEqualTo("tranches-exceed-commitment");
        assertThat(refusal.because()).contains("GBP 400000.01").contains("GBP 400000");
    }

    @Test
    void a_tranche_waits_for_a_test_of_the_terms_in_the_currency_of_the_stack() {
        List<Tranche> untested = List.of(tranche("a", DEBT, "1", "unknown"));
        assertThat(refusal(stackAgreed(), proposing(terms(fifth(), split(), List.of(), untested))))
                .isEqualTo("not-in-the-terms");
        List<Tranche> elsewhere = List.of(tranche("a", "unknown", "1"));
        assertThat(refusal(stackAgreed(), proposing(terms(fifth(), split(), List.of(), elsewhere))))
                .isEqualTo("not-in-the-terms");
        List<Tranche> inEuros =
                List.of(new Tranche("a", DEBT, new Money(BigDecimal.ONE, "EUR"), Optional.empty()));
        assertThat(refusal(stackAgreed(), proposing(terms(fifth(), split(), List.of(), inEuros))))
                .isEqualTo("other-currency");
    }

    @Test
    void terms_are_still_to_run() {
        Journey journey = stackAgreed().at(day(2037, 4, 1));
        assertThat(refusal(journey, proposing(terms()))).isEqualTo("day-out-of-order");
    }

    @Test
    void other_terms_need_everybodys_word_again_and_another_assessment() {
        Journey journey = signedByOthers(subsidyAssessed());
        journey.then(
                proposing(terms(fifth(), split(), List.of(jobs(EVALUATOR)), List.of(plain()))));
        assertThat(state(journey)).isInstanceOf(CoInvestmentState.TermsProposed.class);
        assertThat(refusal(journey, entering(journey))).isEqualTo("not-at-this-point");
        allAgree(journey);
        assertThat(state(journey)).isInstanceOf(CoInvestmentState.TermsAgreed.class);
        journey.saysNothingNew(agreeing(onTheTable(journey), MEMBER));
    }

    @Test
    void small_assistance_keeps_within_its_limit() {
        Journey journey = termsAgreed(terms());
        var refusal = journey.refusal(assessing(assessed(SubsidyForm.MINIMAL, "315000.01")));
        assertThat(refusal.rule()).isEqualTo("minimal-assistance");
        assertThat(refusal.legalBasis()).contains("Subsidy Control Act 2022");
        journey.then(assessing(assessed(SubsidyForm.MINIMAL, "200000")));
        journey.saysNothingNew(assessing(assessed(SubsidyForm.MINIMAL, "200000")));
        var signed = (CoInvestmentSigned) entered(signedByOthers(journey)).latest();
        assertThat(signed.databaseEntryDue()).contains(LocalDate.of(2027, 6, 15));
    }

    @Test
    void a_subsidy_of_its_own_is_assessed_against_every_principle() {
        assertThat(
                        refusal(
                                termsAgreed(terms()),
                                assessing(assessed(SubsidyForm.STANDALONE, "400000"))))
                .isEqualTo("subsidy-principles");
    }

    @Test
    void a_limit_that_was_passed_in_the_meantime_stands_in_the_way_of_the_last_signature() {
        Journey journey =
                signedByOthers(
                        termsAgreed(terms())
                                .then(assessing(assessed(SubsidyForm.MINIMAL, "300000"))));
        journey.then(assessing(marketTerms()));
        assertThat(state(journey)).isInstanceOf(CoInvestmentState.Signing.class);
        entered(journey);
    }

    @Test
    void the_authority_signs_last_and_all_sign_the_same() {
        Journey journey = subsidyAssessed();
        var refusal = journey.refusal(entering(journey));
        assertThat(refusal.rule()).isEqualTo("signature-missing");
        assertThat(refusal.because())
                .contains(BANK.value())
                .contains(FUND.value())
                .contains(COOPERATIVE.value());
        journey.then(signing(journey, MEMBER)).then(signing(journey, BANKER));
        journey.saysNothingNew(signing(journey, BANKER));
        assertThat(journey.refusal(entering(journey)).because()).contains(FUND.value());
        assertThat(refusal(journey, new Sign(CONTRACT, SIGNED, FUND_MANAGER)))
                .isEqualTo("other-content");
        assertThat(refusal(journey, signing(journey, VERIFIER))).isEqualTo("not-your-part");
        journey.then(signing(journey, FUND_MANAGER));
        var other =
                new CoInvestmentCommand.EnterCoInvestment(
                        CONTRACT, SIGNED, OFFICER, HEADS_AUTHORITY);
        assertThat(refusal(journey, other)).isEqualTo("other-content");
        assertThat(
                        refusal(
                                journey,
                                new CoInvestmentCommand.EnterCoInvestment(
                                        CONTRACT, onTheTable(journey), OFFICER, Authority.NONE)))
                .isEqualTo("approval-needed");
    }

    @Test
    void only_the_authority_convenes_and_no_procurement_notice_belongs_to_it() {
        var foreign =
                new ProposeStack(
                        CONTRACT, cooperative(), List.of(fund(), bank()), stack(), FUND_MANAGER);
        assertThat(refusal(intended(), foreign)).isEqualTo("not-your-contract");
        var notice =
                new DraftNotice(
                        CONTRACT,
                        new UUID(3, 4),
                        NoticeCode.UK4,
                        BECAUSE,
                        Optional.empty(),
                        OFFICER);
        assertThat(intended().refusal(notice).rule()).isEqualTo("no-procurement-notice");
    }

    @Test
    void it_can_be_given_up_until_every_party_signed() {
        var stop = new StopCoInvestment(CONTRACT, BECAUSE, OFFICER);
        Journey journey = subsidyAssessed().then(stop);
        assertThat(journey.stage()).isEqualTo(Stage.ABANDONED);
        journey.saysNothingNew(stop);
        assertThat(refusal(invested(), stop)).isEqualTo("not-at-this-point");
    }

    /** The full agreement is worded alike; only the cap on return differs. */
    @Test
    void a_signature_under_one_set_of_terms_is_none_under_another() {
        Journey journey = subsidyAssessed();
        Sha256 earlier = onTheTable(journey);
        journey.then(
                proposing(
                        terms(
                                new ReturnCap.Percent(new BigDecimal("300")),
                                split(),
                                List.of(jobs(EVALUATOR)),
                                tranches())));
        assertThat(refusal(journey, agreeing(earlier, BANKER))).isEqualTo("other-content");
        allAgree(journey).then(assessing(marketTerms()));
        assertThat(refusal(journey, new Sign(CONTRACT, earlier, BANKER)))
                .isEqualTo("other-content");
        journey.then(signing(journey, BANKER));
    }

    @Test
    void every_term_is_part_of_what_is_signed() {
        List<Terms> all = new ArrayList<>();
        all.add(terms());
        all.add(with(new ReturnCap.Multiple(new BigDecimal("1.2")), split(), jobs(EVALUATOR)));
        all.add(with(new ReturnCap.Percent(new BigDecimal("19")), split(), jobs(EVALUATOR)));
        all.add(with(fifth(), split("29", "41", share(DEBT, "5"), share(QUASI, "25")), jobs(FUND)));
        all.add(with(fifth(), split("30", "40", share(DEBT, "6"), share(QUASI, "24")), jobs(FUND)));
        all.add(with(fifth(), split("30", "40", share(DEBT, "30")), jobs(EVALUATOR)));
        all.add(with(fifth(), split(), jobs(FUND)));
        all.add(with(fifth(), split(), easier("11", TEST_DUE)));
        all.add(with(fifth(), split(), easier("12", TEST_DUE.plusDays(1))));
        all.add(terms(fifth(), split(), List.of(jobs(EVALUATOR)), List.of(plain())));
        all.add(
                terms(
                        fifth(),
                        split(),
                        List.of(jobs(EVALUATOR)),
                        List.of(tranche("only", DEBT, "1", JOBS))));
        all.add(
                terms(
                        fifth(),
                        split(),
                        List.of(jobs(EVALUATOR)),
                        List.of(tranche("only", QUASI, "1"))));
        for (int place = 0; place < 6; place++) {
            all.add(moved(place));
        }
        Journey journey = stackAgreed();
        Set<Sha256> contents = new HashSet<>();
        all.forEach(it -> contents.add(onTheTable(journey.then(proposing(it)))));
        assertThat(contents).hasSize(all.size());
    }

    private static Terms with(ReturnCap cap, SurplusSplit split, OutcomeTest test) {
        return terms(cap, split, List.of(test), tranches());
    }

    private static OutcomeTest easier(String target, LocalDate dueOn) {
        OutcomeTest test = jobs(EVALUATOR);
        return new OutcomeTest(
                test.id(),
                test.measure(),
                test.unit(),
                new BigDecimal(target),
                test.evidenceSource(),
                test.verifier(),
                dueOn);
    }

    /** The terms with one of their days a day later, or another rhythm of reports. */
    private static Terms moved(int place) {
        Terms it = terms();
        return new Terms(
                it.firstDay().plusDays(place == 0 ? 1 : 0),
                it.lastDay().plusDays(place == 1 ? 1 : 0),
                it.cap(),
                it.graceUntil().plusDays(place == 2 ? 1 : 0),
                it.holidayUntil().plusDays(place == 3 ? 1 : 0),
                it.patienceUntil().plusDays(place == 4 ? 1 : 0),
                it.split(),
                it.tests(),
                it.tranches(),
                it.reportEveryMonths() + (place == 5 ? 1 : 0),
                it.wording());
    }

    @Test
    void who_invests_what_is_part_of_what_is_agreed_to() {
        Journey journey = intended();
        Set<Sha256> contents = new HashSet<>();
        for (CapitalStack stack :
                List.of(
                        stack("2", layer(DEBT, Instrument.DEBT, BANK, "2", 1)),
                        stack("3", layer(DEBT, Instrument.DEBT, BANK, "3", 1)),
                        stack("2", layer(DEBT, Instrument.DEBT, BANK, "2", 2)),
                        stack("2", layer(DEBT, Instrument.EQUITY, BANK, "2", 1)),
                        stack("2", layer(DEBT, Instrument.DEBT, FUND, "2", 1)),
                        stack("2", layer(QUASI, Instrument.DEBT, BANK, "2", 1)))) {
            var investor = stack.layers().getFirst().investor().equals(BANK) ? bank() : fund();
            journey.then(
                    new ProposeStack(CONTRACT, cooperative(), List.of(investor), stack, OFFICER));
            contents.add(onTheTable(journey));
        }
        assertThat(contents).hasSize(6);
    }

    @Test
    void the_same_amount_is_the_same_content_however_it_is_written() {
        Journey journey = proposed();
        journey.saysNothingNew(
                proposing(
                        stack(
                                "1000000.00",
                                layer(GRANT, Instrument.GRANT, COUNCIL, "200000.0", 1),
                                layer(DEBT, Instrument.DEBT, BANK, "400000", 1),
                                layer(QUASI, Instrument.QUASI_EQUITY, FUND, "300000.00", 2),
                                layer(FIRST_LOSS, Instrument.FIRST_LOSS, COUNCIL, "100000", 3))));
    }

    /** Where the agreement is filed, the terms are of one of its versions. */
    @Test
    void the_wording_of_the_terms_is_on_file_where_an_agreement_is() {
        Journey journey = stackAgreed().then(Papers.filing(DocumentKind.AGREEMENT, Audience.PARTY));
        assertThat(journey.refusal(proposing(terms())).rule())
                .isEqualTo("signed-content-not-on-record");
    }
}
