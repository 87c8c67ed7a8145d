package org.publicaccord.contractservice.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.QUESTIONS_CLOSE;
import static org.publicaccord.contractservice.life.Westmarch.TENDERS_CLOSE;
import static org.publicaccord.contractservice.life.Westmarch.advertised;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.closing;
import static org.publicaccord.contractservice.life.Westmarch.criterion;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.deciding;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.designing;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.kpi;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.notice;
import static org.publicaccord.contractservice.life.Westmarch.procedure;
import static org.publicaccord.contractservice.life.Westmarch.recommending;
import static org.publicaccord.contractservice.life.Westmarch.recording;
import static org.publicaccord.contractservice.life.Westmarch.winning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Criterion;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;

/** Designs that cannot be, and rules that change while a procedure is designed. */
class DesigningTest {

    private static final Instant IN_JANUARY = day(2027, 1, 11);
    private static final LocalDate MID_JANUARY = LocalDate.of(2027, 1, 15);
    private static final Procedure OPEN = procedure(Procedure.Kind.OPEN, true, "1");

    private static Contracts by(List<RulePack> packs) {
        return new Contracts(RulePacks.of(packs), Calendars::of);
    }

    private static Journey intendedBy(Contracts contracts, String estimate, Route route) {
        return Journey.from(contracts, IN_NOVEMBER)
                .then(recording(need(estimate)))
                .then(choosing(route));
    }

    /** The rules of 2026 with other thresholds from 15 January 2027. */
    private static List<RulePack> withLowerThresholdsFromMidJanuary() {
        RulePack before =
                BuiltInPacks.all().stream()
                        .filter(it -> it.id().equals("UK-PA23-2026"))
                        .findFirst()
                        .orElseThrow();
        Rule thresholds = before.rule("thresholds");
        Map<String, BigDecimal> amounts = new HashMap<>(thresholds.amounts());
        amounts.put("sub-central", new BigDecimal("150000"));
        Map<String, Rule> rules = new HashMap<>(before.rules());
        rules.put(
                "thresholds",
                new Rule(
                        thresholds.code(),
                        thresholds.title(),
                        thresholds.legalBasis(),
                        thresholds.kind(),
                        thresholds.inForceFrom(),
                        amounts,
                        thresholds.lists()));
        var after = new RulePack("UK-PA23-2027", "PA23", MID_JANUARY, Optional.empty(), rules);
        return Stream.concat(BuiltInPacks.all().stream(), Stream.of(after)).toList();
    }

    @Test
    void a_changed_threshold_holds_for_procedures_begun_from_its_day_and_not_before() {
        Contracts contracts = by(withLowerThresholdsFromMidJanuary());
        var below = designing(design(procedure(Procedure.Kind.BELOW_THRESHOLD, false, "1")));
        Journey before =
                intendedBy(contracts, "160000", Route.BELOW_THRESHOLD_COMPETITION)
                        .at(day(2027, 1, 14))
                        .then(below);
        notice(NoticeCode.UK4, day(2027, 1, 14)).forEach(before::then);
        assertThat(before.facts().course().orElseThrow().notices()).hasSize(1);
        Journey after =
                intendedBy(contracts, "160000", Route.BELOW_THRESHOLD_COMPETITION)
                        .at(day(2027, 1, 15));
        assertThat(after.refusal(below).rule()).isEqualTo("not-below-the-threshold");
        assertThat(after.refusal(below).because()).contains("150000");
    }

    @Test
    void a_procedure_that_was_designed_under_earlier_rules_is_designed_again_before_its_notice() {
        Journey journey =
                intendedBy(
                                by(withLowerThresholdsFromMidJanuary()),
                                "960000",
                                Route.OPEN_COMPETITION)
                        .at(IN_JANUARY)
                        .then(designing(design(OPEN)))
                        .at(day(2027, 1, 15));
        var draft = notice(NoticeCode.UK4, day(2027, 1, 15)).getFirst();
        var refusal = journey.refusal(draft);
        assertThat(refusal.rule()).isEqualTo("rules-have-changed");
        assertThat(refusal.because()).contains("UK-PA23-2026", "UK-PA23-2027");
        journey.then(designing(design(OPEN))).then(draft);
    }

    @Test
    void nothing_is_designed_where_no_rules_are_in_force() {
        List<RulePack> without =
                BuiltInPacks.all().stream().filter(it -> !it.regime().equals("PA23")).toList();
        Journey journey = intendedBy(Journey.CONTRACTS, "960000", Route.OPEN_COMPETITION);
        var refusal =
                Journey.from(by(without), IN_NOVEMBER)
                        .take(journey.history())
                        .refusal(designing(design(OPEN)));
        assertThat(refusal.rule()).isEqualTo("no-rules-in-force");
        assertThat(refusal.because()).contains("23 November 2026");
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"GOODS", "WORKS"})
    void goods_and_works_are_never_light_touch(Category category) {
        Need services = need("960000");
        var need =
                new Need(
                        services.ocid(),
                        services.title(),
                        services.description(),
                        services.concerned(),
                        category,
                        services.classifications(),
                        services.buyer(),
                        services.partners(),
                        services.coBuyers(),
                        services.authority(),
                        services.nation(),
                        services.estimate(),
                        services.plannedTerm(),
                        Optional.empty());
        Journey journey =
                Journey.from(IN_NOVEMBER)
                        .then(recording(need))
                        .then(choosing(Route.OPEN_COMPETITION));
        assertThat(journey.refusal(designing(design(OPEN))).rule())
                .isEqualTo("light-touch-is-for-services");
        journey.then(designing(design(procedure(Procedure.Kind.OPEN, false, "1"))));
    }

    private static Procedure closingAt(Instant questions, Instant tenders) {
        return new Procedure(
                Procedure.Kind.OPEN,
                true,
                OPEN.lots(),
                OPEN.notDividedBecause(),
                OPEN.criteria(),
                questions,
                tenders,
                Optional.empty());
    }

    @Test
    void questions_close_in_the_future_and_tenders_not_before_them() {
        Journey journey = intended("960000").at(IN_JANUARY);
        assertThat(journey.refusal(designing(design(closingAt(IN_JANUARY, TENDERS_CLOSE)))).rule())
                .isEqualTo("closing-times-out-of-order");
        Instant earlier = QUESTIONS_CLOSE.minusSeconds(1);
        assertThat(journey.refusal(designing(design(closingAt(QUESTIONS_CLOSE, earlier)))).rule())
                .isEqualTo("closing-times-out-of-order");
        journey.then(designing(design(closingAt(QUESTIONS_CLOSE, QUESTIONS_CLOSE))));
    }

    @Test
    void a_call_off_names_its_framework_and_nothing_else_does() {
        var silent = designing(design(procedure(Procedure.Kind.CALL_OFF, true, "1")));
        Journey callOff =
                Journey.from(IN_NOVEMBER)
                        .then(recording(need("960000")))
                        .then(choosing(Route.FRAMEWORK_CALL_OFF));
        assertThat(callOff.refusal(silent).rule()).isEqualTo("framework-not-named");
    }

    @Test
    void an_engagement_closes_on_a_day_to_come() {
        LocalDate yesterday = LocalDate.of(2026, 11, 22);
        var refusal =
                intended("960000")
                        .refusal(new OpenEngagement(CONTRACT, BECAUSE, yesterday, OFFICER));
        assertThat(refusal.rule()).isEqualTo("engagement-closes-in-the-past");
        intended("960000")
                .then(new OpenEngagement(CONTRACT, BECAUSE, yesterday.plusDays(1), OFFICER));
    }

    @Test
    void a_design_said_twice_is_one_fact_and_another_replaces_it() {
        Journey journey = intended("960000").at(IN_JANUARY).then(designing(design(OPEN)));
        journey.saysNothingNew(designing(design(OPEN)));
        journey.then(designing(design(OPEN, kpi("tenancies"))));
    }

    @Test
    void a_competition_has_no_transparency_notice() {
        Journey journey = intended("960000").at(IN_JANUARY).then(designing(design(OPEN)));
        assertThat(journey.refusal(notice(NoticeCode.UK5, IN_JANUARY).getFirst()).rule())
                .isEqualTo("no-direct-award-here");
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeCode.class,
            names = {"UK2", "UK3", "UK4", "UK6", "UK12"})
    void a_notice_belongs_to_its_stage(NoticeCode code) {
        assertThat(
                        advertised("960000", design(OPEN))
                                .refusal(notice(code, IN_JANUARY.plusSeconds(1)).getFirst())
                                .rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void the_market_may_be_told_of_what_is_planned_before_and_after_the_design() {
        Journey journey = intended("960000");
        notice(NoticeCode.UK3, IN_NOVEMBER).forEach(journey::then);
        journey.at(IN_JANUARY).then(designing(design(OPEN)));
        notice(NoticeCode.UK2, IN_JANUARY).forEach(journey::then);
        assertThat(journey.facts().course().map(Course::notices).orElseThrow()).hasSize(2);
    }

    @Test
    void an_outcome_and_a_decision_are_needed_for_every_lot_once() {
        Journey closed =
                advertised("960000", design(procedure(Procedure.Kind.OPEN, true, "1", "2")))
                        .at(TENDERS_CLOSE)
                        .then(closing("1", "2"));
        assertThat(closed.refusal(recommending(winning("1", "1"))).rule())
                .isEqualTo("every-lot-once");
        assertThat(closed.refusal(recommending(winning("1", "1"), winning("1", "2"))).rule())
                .isEqualTo("every-lot-once");
        closed.then(recommending(winning("1", "1"), winning("2", "2")));
        assertThat(closed.refusal(deciding(true, "1")).rule()).isEqualTo("every-lot-once");
        closed.then(deciding(true, "1", "2"));
    }

    private static Procedure with(List<Lot> lots, List<Criterion> criteria) {
        return new Procedure(
                Procedure.Kind.OPEN,
                true,
                lots,
                Optional.of("One team."),
                criteria,
                QUESTIONS_CLOSE,
                TENDERS_CLOSE,
                Optional.empty());
    }

    private static List<Lot> lots(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> new Lot("l" + it, "A lot", Optional.empty()))
                .toList();
    }

    private static List<Criterion> criteria(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> criterion("c" + it, "1", Criterion.Family.QUALITY))
                .toList();
    }

    private static Kpi[] kpis(int count) {
        return IntStream.range(0, count).mapToObj(it -> kpi("k" + it)).toArray(Kpi[]::new);
    }

    @Test
    void a_design_has_at_most_50_criteria_100_lots_and_100_indicators() {
        assertThat(design(with(lots(100), criteria(50)), kpis(100)).kpis()).hasSize(100);
        assertThatThrownBy(() -> design(with(lots(100), criteria(51))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> design(with(lots(101), criteria(50))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> design(OPEN, kpis(101)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void criteria_lots_and_indicators_have_one_id_each() {
        var lot = lots(1).getFirst();
        var criterion = criteria(1).getFirst();
        assertThatThrownBy(() -> design(with(List.of(lot, lot), List.of(criterion))))
                .hasMessageContaining("lots");
        assertThatThrownBy(() -> design(with(List.of(lot), List.of(criterion, criterion))))
                .hasMessageContaining("criteria");
        assertThatThrownBy(() -> design(OPEN, kpi("a"), kpi("a")))
                .hasMessageContaining("indicators");
    }
}
