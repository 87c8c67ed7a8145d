package org.publicaccord.contractservice.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.TERM;
import static org.publicaccord.contractservice.life.Westmarch.advertised;
import static org.publicaccord.contractservice.life.Westmarch.announced;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.criterion;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.decided;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.kpi;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.pounds;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.recording;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.Ending;
import org.publicaccord.contractservice.awarding.AwardCommand.EnterContract;
import org.publicaccord.contractservice.awarding.AwardCommand.ObserveStandstill;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.BeginAsLot;
import org.publicaccord.contractservice.competition.CompetitionCommand.CloseEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Criterion;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.life.Journey;

class CompetitionTest {

    private static final Design LIGHT_TOUCH = design(procedure(Procedure.Kind.OPEN, true, "1"));
    private static final Design COVERED = design(procedure(Procedure.Kind.OPEN, false, "1"));
    private static final Instant MONDAY = day(2027, 3, 15);

    @Test
    void weights_that_do_not_add_up_to_one_hundred_are_refused() {
        var procedure =
                new Procedure(
                        Procedure.Kind.OPEN,
                        true,
                        LIGHT_TOUCH.procedure().lots(),
                        Optional.of("One team."),
                        List.of(criterion("price", "99.9", Criterion.Family.PRICE)),
                        LIGHT_TOUCH.procedure().questionsCloseAt(),
                        LIGHT_TOUCH.procedure().tendersCloseAt(),
                        Optional.empty());
        var refusal = intended("960000").refusal(designing(design(procedure)));
        assertThat(refusal.rule()).isEqualTo("weights-not-one-hundred");
        assertThat(refusal.because()).contains("99.9");
        assertThat(refusal.legalBasis()).contains("s.23");
    }

    @Test
    void the_design_is_of_the_route_that_was_chosen() {
        var flexible = design(procedure(Procedure.Kind.COMPETITIVE_FLEXIBLE, true, "1"));
        assertThat(intended("960000").refusal(designing(flexible)).rule())
                .isEqualTo("not-the-chosen-route");
    }

    @Test
    void a_competition_below_the_threshold_is_for_needs_below_it() {
        var below = designing(design(procedure(Procedure.Kind.BELOW_THRESHOLD, false, "1")));
        Journey atTheThreshold =
                Journey.from(day(2026, 11, 23))
                        .then(recording(need("207720")))
                        .then(choosing(Route.BELOW_THRESHOLD_COMPETITION));
        assertThat(atTheThreshold.refusal(below).rule()).isEqualTo("not-below-the-threshold");
        assertThat(atTheThreshold.refusal(below).because()).contains("207720");
        Journey.from(day(2026, 11, 23))
                .then(recording(need("207719.99")))
                .then(choosing(Route.BELOW_THRESHOLD_COMPETITION))
                .then(below);
    }

    @Test
    void an_undivided_procurement_says_why() {
        var procedure = procedure(Procedure.Kind.OPEN, true, "1");
        var silent =
                new Procedure(
                        procedure.kind(),
                        true,
                        procedure.lots(),
                        Optional.empty(),
                        procedure.criteria(),
                        procedure.questionsCloseAt(),
                        procedure.tendersCloseAt(),
                        Optional.empty());
        assertThat(intended("960000").refusal(designing(design(silent))).rule())
                .isEqualTo("lots-not-considered");
    }

    @Test
    void an_engaged_market_has_its_notice_or_the_reason_for_none() {
        Journey engaged =
                intended("960000")
                        .then(
                                new OpenEngagement(
                                        CONTRACT, BECAUSE, LocalDate.of(2026, 12, 11), OFFICER))
                        .then(new CloseEngagement(CONTRACT, BECAUSE, OFFICER));
        assertThat(engaged.refusal(designing(LIGHT_TOUCH)).rule())
                .isEqualTo("engagement-notice-or-reason");
        notice(NoticeCode.UK2, day(2026, 11, 23)).forEach(engaged::then);
        engaged.then(designing(LIGHT_TOUCH));
    }

    @Test
    void tenders_have_25_days_after_the_notice_unless_the_services_are_light_touch() {
        Journey late = intended("960000").at(day(2027, 2, 2)).then(designing(COVERED));
        var refusal = late.refusal(notice(NoticeCode.UK4, day(2027, 2, 2)).getFirst());
        assertThat(refusal.rule()).isEqualTo("tender-period-too-short");
        assertThat(refusal.because()).contains("25 days", "27 February 2027");
        Journey inTime = intended("960000").at(day(2027, 2, 1)).then(designing(COVERED));
        notice(NoticeCode.UK4, day(2027, 2, 1)).forEach(inTime::then);
        Journey lightTouch = intended("960000").at(day(2027, 2, 2)).then(designing(LIGHT_TOUCH));
        notice(NoticeCode.UK4, day(2027, 2, 2)).forEach(lightTouch::then);
    }

    @Test
    void a_published_tender_notice_advertises_the_tender_and_nothing_earlier_does() {
        Journey designed = intended("960000").at(day(2027, 1, 11)).then(designing(LIGHT_TOUCH));
        assertThat(designed.facts().tender()).isEmpty();
        assertThat(designed.facts().course().flatMap(Course::procedure)).isEmpty();
        Journey advertised = advertised("960000", LIGHT_TOUCH);
        assertThat(advertised.stage()).isEqualTo(Stage.SELECTION);
        assertThat(advertised.facts().tender().flatMap(Tender::status))
                .contains(TenderStatus.ACTIVE);
        assertThat(advertised.facts().course().flatMap(Course::procedure))
                .contains(LIGHT_TOUCH.procedure());
    }

    @Test
    void three_indicators_are_drafted_above_five_million_and_none_for_light_touch() {
        Journey two =
                intended("5000001")
                        .at(day(2027, 1, 11))
                        .then(designing(design(COVERED.procedure(), kpi("a"), kpi("b"))));
        var refusal = two.refusal(notice(NoticeCode.UK4, day(2027, 1, 11)).getFirst());
        assertThat(refusal.rule()).isEqualTo("indicators-missing");
        assertThat(refusal.legalBasis()).contains("52");
        assertThat(
                        advertised(
                                        "5000001",
                                        design(COVERED.procedure(), kpi("a"), kpi("b"), kpi("c")))
                                .stage())
                .isEqualTo(Stage.SELECTION);
        assertThat(advertised("5000000", COVERED).stage()).isEqualTo(Stage.SELECTION);
        assertThat(advertised("9000000", LIGHT_TOUCH).stage()).isEqualTo(Stage.SELECTION);
    }

    @Test
    void the_award_notice_waits_for_the_assessment_summaries() {
        Journey withoutSummaries =
                advertised("960000", LIGHT_TOUCH)
                        .at(MONDAY)
                        .then(closing("1"))
                        .then(recommending(winning("1", "950000")))
                        .then(deciding(true, "1"));
        var refusal = withoutSummaries.refusal(notice(NoticeCode.UK6, MONDAY).getFirst());
        assertThat(refusal.rule()).isEqualTo("summaries-not-issued");
        assertThat(refusal.legalBasis()).contains("s.50");
    }

    @Test
    void entering_during_the_standstill_is_refused_with_its_rule_and_basis() {
        Journey announced = announced("960000", COVERED, false, "950000", MONDAY);
        assertThat(announced.facts().course().flatMap(Course::standstill))
                .contains(new Standstill(LocalDate.of(2027, 3, 24), true));
        Journey early = announced.at(day(2027, 3, 24));
        assertThat(early.refusal(entering()).rule()).isEqualTo("standstill-runs");
        assertThat(early.refusal(entering()).legalBasis()).contains("51");
        assertThat(early.refusal(entering()).remedy()).contains("25 March 2027");
        Journey entered = early.at(day(2027, 3, 25)).then(entering());
        assertThat(entered.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(entered.facts().value()).contains(pounds("950000"));
        assertThat(entered.facts().term()).isEqualTo(TERM);
        assertThat(entered.facts().awards().getFirst().status()).isEqualTo(AwardStatus.ACTIVE);
    }

    @Test
    void light_touch_services_have_a_standstill_only_if_the_authority_keeps_one() {
        assertThat(
                        announced("960000", LIGHT_TOUCH, true, "950000", MONDAY)
                                .facts()
                                .course()
                                .flatMap(Course::standstill))
                .contains(new Standstill(LocalDate.of(2027, 3, 24), false));
        Journey without = announced("960000", LIGHT_TOUCH, false, "950000", MONDAY);
        assertThat(without.facts().course().flatMap(Course::standstill)).isEmpty();
        without.then(entering());
    }

    @Test
    void the_standstill_ends_by_itself_when_its_last_day_is_over() {
        Journey announced = announced("960000", COVERED, false, "950000", MONDAY);
        announced.at(day(2027, 3, 24)).saysNothingNew(new ObserveStandstill(CONTRACT));
        announced.at(day(2027, 3, 25)).then(new ObserveStandstill(CONTRACT)).then(entering());
    }

    @Test
    void a_claim_during_the_standstill_suspends_until_court_withdrawal_or_settlement() {
        Journey suspended =
                announced("960000", COVERED, false, "950000", MONDAY)
                        .at(day(2027, 3, 24))
                        .then(new SuspendAward(CONTRACT, BECAUSE, OFFICER));
        assertThat(suspended.stage()).isEqualTo(Stage.SUSPENDED);
        suspended.at(day(2027, 5, 1));
        assertThat(suspended.refusal(entering()).rule()).isEqualTo("award-suspended");
        suspended
                .then(new EndSuspension(CONTRACT, Ending.LIFTED_BY_COURT, BECAUSE, OFFICER))
                .then(entering());
    }

    @Test
    void a_claim_after_the_standstill_suspends_nothing_by_itself() {
        Journey over = announced("960000", COVERED, false, "950000", MONDAY).at(day(2027, 3, 25));
        assertThat(over.refusal(new SuspendAward(CONTRACT, BECAUSE, OFFICER)).rule())
                .isEqualTo("claim-after-standstill");
    }

    @Test
    void a_contract_above_five_million_is_entered_with_three_indicators_or_the_reason() {
        Design design = design(COVERED.procedure(), kpi("a"), kpi("b"), kpi("c"));
        Journey ready = announced("6000000", design, false, "5100000", MONDAY).at(day(2027, 3, 25));
        assertThat(ready.refusal(entering(kpi("a"), kpi("b"))).rule())
                .isEqualTo("indicators-missing");
        ready.then(withoutIndicators());
    }

    private static EnterContract withoutIndicators() {
        return new EnterContract(
                CONTRACT, TERM, 0, List.of(), Optional.of(BECAUSE), SIGNED, HEAD, HEADS_AUTHORITY);
    }

    @Test
    void a_contract_has_both_its_days() {
        Journey ready =
                announced("960000", LIGHT_TOUCH, false, "950000", MONDAY).at(day(2027, 3, 25));
        var endless =
                new EnterContract(
                        CONTRACT,
                        new Term(TERM.firstDay(), Optional.empty()),
                        0,
                        List.of(),
                        Optional.empty(),
                        SIGNED,
                        HEAD,
                        HEADS_AUTHORITY);
        assertThat(ready.refusal(endless).rule()).isEqualTo("term-incomplete");
    }

    @Test
    void a_recommendation_that_is_not_followed_leaves_the_lot_without_an_award() {
        Journey recommended =
                advertised("960000", LIGHT_TOUCH)
                        .at(MONDAY)
                        .then(closing("1"))
                        .then(recommending(winning("1", "950000")))
                        .then(new CompetitionCommand.RecordSummariesIssued(CONTRACT))
                        .then(
                                new DecideAward(
                                        CONTRACT,
                                        Map.of("1", false),
                                        true,
                                        BECAUSE,
                                        HEAD,
                                        HEADS_AUTHORITY));
        assertThat(recommended.refusal(notice(NoticeCode.UK6, MONDAY).getFirst()).rule())
                .isEqualTo("nothing-awarded");
        recommended.then(new TerminateProcurement(CONTRACT, BECAUSE, OFFICER));
        assertThat(recommended.stage()).isEqualTo(Stage.ABANDONED);
        assertThat(recommended.facts().tender().flatMap(Tender::status))
                .contains(TenderStatus.CANCELLED);
    }

    @Test
    void each_awarded_lot_becomes_a_contract_of_its_own() {
        Design lots = design(procedure(Procedure.Kind.OPEN, true, "north", "south"));
        Journey whole = announced("960000", lots, true, "470000", MONDAY);
        assertThat(whole.stage()).isEqualTo(Stage.CLOSED);
        var divided = (DividedIntoLots) whole.latest();
        assertThat(divided.beginnings()).hasSize(2);
        LotBeginning north = divided.beginnings().getFirst();
        Journey lot = Journey.from(MONDAY).then(new BeginAsLot(north.contract(), north));
        assertThat(lot.stage()).isEqualTo(Stage.AWARD);
        assertThat(lot.facts().course().flatMap(Course::procurement)).contains(CONTRACT);
        lot.saysNothingNew(new BeginAsLot(north.contract(), north));
        var entering =
                new EnterContract(
                        north.contract(),
                        TERM,
                        24,
                        List.of(),
                        Optional.empty(),
                        SIGNED,
                        HEAD,
                        HEADS_AUTHORITY);
        assertThat(lot.refusal(entering).rule()).isEqualTo("standstill-runs");
        lot.at(day(2027, 3, 25)).then(entering);
        assertThat(lot.facts().value()).contains(pounds("470000"));
    }

    @Test
    void below_the_threshold_the_award_is_announced_with_its_decision() {
        Design below = design(procedure(Procedure.Kind.BELOW_THRESHOLD, false, "1"));
        Journey journey =
                Journey.from(day(2026, 11, 23))
                        .then(recording(need("90000")))
                        .then(choosing(Route.BELOW_THRESHOLD_COMPETITION))
                        .at(day(2027, 2, 2))
                        .then(designing(below));
        notice(NoticeCode.UK4, day(2027, 2, 2)).forEach(journey::then);
        journey.at(MONDAY)
                .then(closing("1"))
                .then(recommending(winning("1", "88000")))
                .then(deciding(false, "1"))
                .then(entering());
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
    }

    @Test
    void only_the_buyers_own_people_conduct_a_competition() {
        var stranger = new TerminateProcurement(CONTRACT, BECAUSE, STRANGER);
        assertThat(intended("960000").refusal(stranger).rule()).isEqualTo("not-your-contract");
    }

    @Test
    void what_is_said_twice_is_one_fact() {
        Journey designed = intended("960000").then(designing(LIGHT_TOUCH));
        designed.saysNothingNew(designing(LIGHT_TOUCH));
        decided("960000", LIGHT_TOUCH, true, "950000").saysNothingNew(deciding(true, "1"));
    }
}
