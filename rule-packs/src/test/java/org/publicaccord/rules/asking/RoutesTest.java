package org.publicaccord.rules.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.publicaccord.rules.asking.DecisionReport.Answer.NO;
import static org.publicaccord.rules.asking.DecisionReport.Answer.NOT_YET;
import static org.publicaccord.rules.asking.DecisionReport.Answer.YES;
import static org.publicaccord.rules.asking.RouteSamples.TODAY;
import static org.publicaccord.rules.asking.RouteSamples.ask;
import static org.publicaccord.rules.asking.RouteSamples.directAward;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.Samples;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.asking.MarketFailure.Kind;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.SupplierStanding;
import org.publicaccord.rules.loading.BuiltInPacks;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.reserving.Reservation;
import org.publicaccord.rules.selecting.HealthAuthority;
import org.publicaccord.rules.selecting.ProcessQuestion;
import org.publicaccord.testkit.Golden;

/** "Can I do this?" for the procurement routes beyond open competition. */
class RoutesTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");

    @Nested
    class Without_facts {

        @ParameterizedTest
        @EnumSource(
                value = Route.class,
                names = {"OPEN", "COMPETITIVE_FLEXIBLE", "BELOW_THRESHOLD", "CALL_OFF"},
                mode = EnumSource.Mode.EXCLUDE)
        void every_route_asks_for_what_its_answer_depends_on(Route route) {
            var report = ask(Samples.SERVICES, route, Optional.empty(), Optional.empty());
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text())
                    .contains("(rule route-facts)")
                    .containsPattern("- State [a-zA-Z ,']{20,}\\.\n");
        }

        @Test
        void facts_of_another_route_are_none() {
            var facts = new RouteFacts.InHouse(false, false, BigDecimal.ZERO, false);
            var report = ask(Samples.SERVICES, Route.GRANT, Optional.of(facts), Optional.empty());
            assertThat(report.answer()).isEqualTo(NOT_YET);
        }

        @ParameterizedTest
        @EnumSource(
                value = Route.class,
                names = {"OPEN", "COMPETITIVE_FLEXIBLE", "BELOW_THRESHOLD", "CALL_OFF"},
                mode = EnumSource.Mode.EXCLUDE)
        void without_packs_nothing_is_answered(Route route) {
            var question =
                    new RouteQuestion(
                            Regime.PA23,
                            Optional.of(Samples.ACT),
                            route,
                            Samples.SERVICES,
                            Optional.empty(),
                            Optional.empty(),
                            false);
            var report = CanI.route("Advice", TODAY, question);
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text()).contains("(rule no-rule-pack)");
        }
    }

    @Nested
    class Reserved_competition {

        @Test
        void yes_to_a_mutual_with_the_notice_first() {
            var report = ask(Samples.LIGHT_TOUCH, mutual(5));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.section()).isEqualTo("Procurement Act 2023, s.33");
            assertThat(report.notice()).hasValue("UK4");
            Golden.assertMatches(REPORTS.resolve("route-reserved.txt"), report.text());
        }

        @Test
        void no_for_more_than_five_years() {
            var report = ask(Samples.LIGHT_TOUCH, mutual(6));
            assertThat(report.answer()).isEqualTo(NO);
            assertThat(report.text())
                    .contains("(rule reservation-term)")
                    .contains("Shorten the term");
        }

        @Test
        void a_small_one_is_advertised_where_the_act_says_so() {
            var facts =
                    new RouteFacts.Reserved(
                            new Reservation.ByLocalGovernment(Optional.empty(), true),
                            Buyer.ENGLISH_COUNCIL,
                            Route.BELOW_THRESHOLD,
                            TODAY);
            assertThat(small(29_999, facts).notice()).isEmpty();
            assertThat(small(30_000, facts).notice()).hasValue("UK4");
            assertThat(small(30_000, facts).text())
                    .doesNotContain("in the competitive flexible procedure");
        }

        private DecisionReport small(long pounds, RouteFacts facts) {
            return ask(Samples.SERVICES.worth(BigDecimal.valueOf(pounds)), facts);
        }

        private DecisionReport ask(Purchase purchase, RouteFacts facts) {
            return RouteSamples.ask(purchase, Route.RESERVED, Optional.of(facts), Optional.empty());
        }

        private RouteFacts mutual(int years) {
            return new RouteFacts.Reserved(
                    new Reservation.PublicServiceMutual(
                            true, TODAY, TODAY.plusYears(years).minusDays(1)),
                    Buyer.OTHER,
                    Route.COMPETITIVE_FLEXIBLE,
                    TODAY);
        }
    }

    @Nested
    class Direct_award {

        private static final Optional<DirectAwardGround> TECHNICAL =
                Optional.of(DirectAwardGround.TECHNICAL_REASONS);

        @Test
        void yes_on_a_stated_ground_with_the_transparency_notice_first() {
            var report = ask(directAward(TECHNICAL, true, SupplierStanding.CLEAR));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.notice()).hasValue("UK5");
            assertThat(report.section()).endsWith("Schedule 5, para 6");
            Golden.assertMatches(REPORTS.resolve("route-direct-award.txt"), report.text());
        }

        @Test
        void no_without_a_ground_and_not_yet_where_a_market_failure_was_determined() {
            var facts = directAward(Optional.empty(), false, SupplierStanding.CLEAR);
            assertThat(ask(facts).answer()).isEqualTo(NO);
            var opened = ask(facts, Kind.NO_SUITABLE_TENDER);
            assertThat(opened.answer()).isEqualTo(NOT_YET);
            assertThat(opened.text())
                    .contains("It opens a direct award: it is no ground by itself")
                    .contains("Consider the ground of s.43")
                    .contains("Market failure: two competitions brought no tender");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "ONE_CAPABLE_PROVIDER, 'Schedule 5, paragraph 6'",
            "NO_PROVIDER, paragraph 15",
            "COMPETITION_HARMS, paragraph 15"
        })
        void a_determination_points_to_a_ground(Kind kind, String ground) {
            var facts = directAward(Optional.empty(), false, SupplierStanding.CLEAR);
            assertThat(ask(facts, kind).text()).contains(ground);
        }

        @Test
        void not_yet_while_its_conditions_are_not_stated() {
            var report = ask(directAward(TECHNICAL, false, SupplierStanding.CLEAR));
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text()).contains("State that: By an absence of competition");
        }

        @Test
        void no_to_an_excluded_supplier_and_not_yet_to_an_excludable_one() {
            assertThat(ask(directAward(TECHNICAL, true, SupplierStanding.EXCLUDED)).answer())
                    .isEqualTo(NO);
            assertThat(ask(directAward(TECHNICAL, true, SupplierStanding.EXCLUDABLE)).answer())
                    .isEqualTo(NOT_YET);
        }

        @Test
        void no_where_the_ground_is_not_for_what_is_bought() {
            var facts =
                    directAward(
                            Optional.of(DirectAwardGround.USER_CHOICE),
                            true,
                            SupplierStanding.CLEAR);
            assertThat(ask(facts).answer()).isEqualTo(NO);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "TECHNICAL_REASONS, a standstill is mandatory",
            "URGENCY, a standstill is voluntary"
        })
        void says_which_standstill_there_is(DirectAwardGround ground, String standstill) {
            var facts = directAward(Optional.of(ground), true, SupplierStanding.CLEAR);
            assertThat(ask(facts).text()).contains(standstill);
        }

        @Test
        void not_yet_without_a_pack_of_the_act() {
            var facts = directAward(TECHNICAL, true, SupplierStanding.CLEAR);
            var question =
                    new RouteQuestion(
                            Regime.PCR2015,
                            Optional.of(Samples.REGULATIONS),
                            Route.DIRECT_AWARD,
                            Samples.SERVICES,
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            new RouteContext(
                                    Samples.PACKS, TODAY, Optional.of(facts), Optional.empty()));
            assertThat(CanI.route("Advice", TODAY, question).text())
                    .contains("No rule pack of the Procurement Act 2023");
        }
    }

    @Nested
    class Provider_selection {

        @Test
        void yes_by_the_process_that_is_required() {
            var report = ask(health("85111000-0", "NYYNNNNNN", Optional.empty()));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.notice()).as("none before the award").isEmpty();
            assertThat(report.deadlines())
                    .containsExactly(
                            "Notice of the award: within 30 days beginning with the day of the award.");
            assertThat(report.text()).doesNotContain("a standstill lasts");
        }

        @Test
        void yes_by_a_permitted_process_that_is_chosen() {
            var report =
                    ask(
                            health(
                                    "85323000",
                                    "NYNNNYNYY",
                                    Optional.of(SelectionProcess.DIRECT_AWARD_C)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.notice()).hasValue("PSR-INTENTION");
            Golden.assertMatches(REPORTS.resolve("route-provider-selection.txt"), report.text());
        }

        @Test
        void not_yet_while_none_of_several_is_chosen() {
            var report = ask(health("85111000-0", "NYNNNYNYY", Optional.empty()));
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text())
                    .contains(
                            "Permitted are: Direct Award Process C, the Most Suitable Provider Process, the Competitive Process.");
        }

        @Test
        void no_by_a_process_that_is_not_permitted() {
            var report =
                    ask(
                            health(
                                    "85111000-0",
                                    "NNNNNNNNN",
                                    Optional.of(SelectionProcess.DIRECT_AWARD_C)));
            assertThat(report.answer()).isEqualTo(NO);
            assertThat(report.text()).contains("(rule psr-direct-award-c)");
        }

        @Test
        void no_for_what_is_no_health_care_and_a_market_failure_opens_only_health_care() {
            var facts = health("80000000", "NNNNNNNNY", Optional.empty());
            assertThat(ask(facts).answer()).isEqualTo(NO);
            var report = ask(facts, Kind.NO_PROVIDER);
            assertThat(report.answer()).isEqualTo(NO);
            assertThat(report.text())
                    .contains("for health care services the regime allows one where");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "MOST_SUITABLE_PROVIDER, intention to follow the process",
            "COMPETITIVE, notice of the competition"
        })
        void names_the_notices_of_the_process(SelectionProcess process, String words) {
            var facts = health("85111000-0", "NYNNNYNYY", Optional.of(process));
            assertThat(ask(facts).notice()).isPresent();
            assertThat(ask(facts).text())
                    .contains(words)
                    .contains("a standstill lasts to midnight of working day 8")
                    .contains("Publish the notice of the intention to award.");
        }

        private RouteFacts health(
                String cpv, String statements, Optional<SelectionProcess> chosen) {
            var s = statements.chars().mapToObj(it -> it == 'Y').toList();
            return new RouteFacts.HealthCare(
                    HealthAuthority.INTEGRATED_CARE_BOARD,
                    cpv,
                    new ProcessQuestion(
                            s.get(0), s.get(1), s.get(2), s.get(3), s.get(4), s.get(5), s.get(6),
                            s.get(7), s.get(8)),
                    chosen);
        }
    }

    @Test
    void beside_the_answer_stands_what_proposed_rules_would_have_changed() {
        var large = Samples.LIGHT_TOUCH.worth(BigDecimal.valueOf(6_000_000));
        var report = ask(large, Route.OPEN, Optional.empty(), Optional.empty());
        assertThat(report.answer()).isEqualTo(YES);
        assertThat(report.text())
                .contains("No key performance indicators are required")
                .contains(
                        "Proposed rules, which decide nothing\n------------------------------------\n- At least 3 key performance indicators would have been set");
        assertThat(report.proposals())
                .singleElement(STRING)
                .startsWith("At least 3 key performance indicators would have been set");
        var small = ask(Samples.LIGHT_TOUCH, Route.OPEN, Optional.empty(), Optional.empty());
        assertThat(small.text()).doesNotContain("Proposed rules");
        assertThat(small.proposals()).isEmpty();
        var cooperation = ask(large, Route.COOPERATION, Optional.empty(), Optional.empty());
        assertThat(cooperation.text()).doesNotContain("Proposed rules");
    }

    @Test
    void a_market_failure_opens_what_need_not_wait_for_a_market() {
        RulePacks packs = RulePacks.of(BuiltInPacks.all());
        List<Opened> opens = MarketFailure.opens(packs, LocalDate.of(2026, 11, 28));
        assertThat(opens)
                .extracting(Opened::route)
                .containsExactly(
                        Route.DIRECT_AWARD,
                        Route.PROVIDER_SELECTION,
                        Route.GRANT,
                        Route.IN_HOUSE,
                        Route.COOPERATION);
        assertThat(opens.getFirst().because()).contains("no ground by itself");
        assertThat(opens.getFirst().basis().rule()).isEqualTo("market-failure");
        assertThat(MarketFailure.opens(RulePacks.of(List.of()), LocalDate.of(2026, 11, 28)))
                .isEmpty();
    }

    @Test
    void what_stands_in_the_way_of_a_route_says_what_would_help() {
        var question =
                new RouteQuestion(
                        Regime.PA23,
                        Optional.of(Samples.ACT),
                        Route.BELOW_THRESHOLD,
                        Samples.SERVICES.worth(BigDecimal.valueOf(960_000)),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        assertThat(CanI.route(question).obstacles())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rule()).isEqualTo("below-threshold-competition");
                    assertThat(it.remedy()).contains("open or a competitive flexible procedure");
                    assertThat(it.legalBasis()).contains("Procurement Act 2023");
                });
    }

    @Test
    void a_market_failure_has_a_reason_of_up_to_2000_characters() {
        var day = LocalDate.of(2026, 9, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarketFailure(Kind.NO_PROVIDER, day, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarketFailure(Kind.NO_PROVIDER, day, "x".repeat(2_001)));
        assertThat(new MarketFailure(Kind.NO_PROVIDER, day, "x".repeat(2_000)).because())
                .hasSize(2_000);
        assertThat(List.of(Kind.values())).allSatisfy(it -> assertThat(it.words()).isNotBlank());
    }
}
