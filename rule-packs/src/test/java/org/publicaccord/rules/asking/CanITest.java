package org.publicaccord.rules.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.publicaccord.rules.Samples.SERVICES;
import static org.publicaccord.rules.Samples.change;
import static org.publicaccord.rules.Samples.pounds;
import static org.publicaccord.rules.Samples.together;
import static org.publicaccord.rules.asking.DecisionReport.Answer.NO;
import static org.publicaccord.rules.asking.DecisionReport.Answer.NOT_YET;
import static org.publicaccord.rules.asking.DecisionReport.Answer.YES;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.ContractSize;
import org.publicaccord.rules.Ground;
import org.publicaccord.rules.ModificationQuestion;
import org.publicaccord.rules.ProposedChange;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.Samples;
import org.publicaccord.rules.TenderTerms;
import org.publicaccord.rules.loading.BuiltInPacks;
import org.publicaccord.rules.reforming.Advisory;
import org.publicaccord.testkit.Golden;

class CanITest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    @Nested
    class Change_a_contract {

        @Test
        void yes_with_a_notice() {
            var report = ask(Samples.act(SERVICES, change(20_000, 0), together(90_000, 91)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.section()).isEqualTo("Procurement Act 2023, s.75");
            assertThat(report.notice()).hasValue("UK10");
            assertThat(report.deadlines()).isEmpty();
            Golden.assertMatches(REPORTS.resolve("change-with-notice.txt"), report.text());
        }

        @Test
        void yes_freely() {
            var report = ask(Samples.act(Samples.LIGHT_TOUCH, change(900_000, 365)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.notice()).isEmpty();
            Golden.assertMatches(REPORTS.resolve("change-light-touch.txt"), report.text());
        }

        @Test
        void yes_under_the_regulations_with_a_notice_after_it() {
            var report =
                    ask(Samples.regulations(SERVICES, change(300_000, 0, Ground.UNFORESEEABLE)));
            assertThat(report.notice()).hasValue("MODIFICATION-NOTICE");
            assertThat(report.text())
                    .contains("modification notice (reg 72(3)), after the change")
                    .contains("Regime: Public Contracts Regulations 2015")
                    .contains("from 26 February 2015 to 23 February 2025");
        }

        @Test
        void yes_without_a_notice() {
            var report = ask(Samples.act(SERVICES, change(-90_000, -1)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.text())
                    .contains("Answer: Yes, without a notice\n")
                    .contains("Notice: none\n")
                    .contains("Proposed change: -£90,000, -1 day\n");
            assertThat(pence("0.505").text()).contains("Proposed change: +£0.51, 0 days\n");
            assertThat(pence("1200.50").text()).contains("Proposed change: +£1,200.50, 0 days\n");
            assertThat(pence("0").text()).contains("Proposed change: £0, 0 days\n");
        }

        @Test
        void no_and_what_would_help() {
            var report = ask(Samples.act(SERVICES, change(150_000, 400)));
            assertThat(report.answer()).isEqualTo(NO);
            Golden.assertMatches(REPORTS.resolve("change-refused.txt"), report.text());
        }

        @Test
        void not_yet_where_the_record_lacks_the_value() {
            var report =
                    ask(
                            new ModificationQuestion(
                                    Regime.UNKNOWN,
                                    Optional.empty(),
                                    SERVICES,
                                    new ContractSize(Optional.empty(), Optional.empty()),
                                    List.of(),
                                    change(1, 1)));
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text())
                    .contains("Rule pack: none recorded")
                    .contains("Value on award: not recorded")
                    .contains("Maximum term on award: not recorded")
                    .contains("Regime: not recorded");
        }

        @ParameterizedTest
        @EnumSource(
                value = DecisionReport.Answer.class,
                names = {"NO", "NOT_YET"})
        void reports_what_else_stands_in_the_way(DecisionReport.Answer answer) {
            var refusal =
                    new Refusal(
                            "change-pending",
                            "Another change is proposed.",
                            "Withdraw it.",
                            "A rule of this platform");
            var report = CanI.changeRefused(answer, "Peer support", TODAY, refusal);
            assertThat(report.answer()).isEqualTo(answer);
            assertThat(report.section()).isEqualTo("A rule of this platform");
            assertThat(report.notice()).isEmpty();
            assertThat(report.deadlines()).isEmpty();
            assertThat(report.text())
                    .contains("Contract: Peer support\n")
                    .contains("Asked on: 23 November 2026\n")
                    .contains(answer == NO ? "Answer: No\n" : "Answer: Not yet\n")
                    .contains("Basis: A rule of this platform (rule change-pending)\n")
                    .contains("- Another change is proposed.\n")
                    .contains("- Withdraw it.\n");
        }

        @Test
        void what_stands_in_the_way_is_never_a_yes() {
            var refusal = new Refusal("change-pending", "Why.", "What.", "By what right.");
            assertThatThrownBy(() -> CanI.changeRefused(YES, "Peer support", TODAY, refusal))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void above_five_million_pounds_the_changed_contract_is_published_in_90_days() {
            assertThat(copyOf(4_500_000, 500_001).deadlines())
                    .singleElement()
                    .asString()
                    .isEqualTo(
                            "Publish the contract as changed, or the change, within 90 days beginning with the day of the change (Procurement Act 2023, s.77).");
            assertThat(copyOf(4_500_000, 500_000).deadlines()).isEmpty();
            assertThat(copyOf(6_000_000, 100_000).deadlines()).as("no notice, no copy").isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Ground.class)
        void names_the_ground_relied_on(Ground ground) {
            assertThat(ask(Samples.act(SERVICES, change(1, 0, ground))).text())
                    .containsPattern("Ground relied on: [a-z ,]{5,}\n")
                    .contains("Scope changes materially: yes");
        }

        @ParameterizedTest
        @EnumSource(Regime.class)
        void names_the_regime(Regime regime) {
            var report =
                    ask(
                            new ModificationQuestion(
                                    regime,
                                    Optional.of(Samples.ACT),
                                    SERVICES,
                                    ContractSize.of(pounds(1_000_000), 1_096),
                                    List.of(),
                                    change(1, 0)));
            assertThat(report.text()).containsPattern("- Regime: [A-Za-z0-9 ]{5,}\n");
        }

        @Test
        void proposed_rules_would_have_asked_for_indicators_of_a_large_light_touch_contract() {
            var known = Advisory.of(RulePacks.of(BuiltInPacks.all()), TODAY);
            var grown =
                    Samples.act(Samples.LIGHT_TOUCH.worth(pounds(4_900_000)), change(200_000, 0));
            DecisionReport report = CanI.change("Night shelter", TODAY, grown, known);
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.proposals())
                    .singleElement(STRING)
                    .contains("would have been set and published", "not in force");
            assertThat(report.text()).contains("Proposed rules, which decide nothing");
            assertThat(ask(grown).proposals()).as("none is known").isEmpty();
        }

        private DecisionReport pence(String pounds) {
            return ask(
                    Samples.act(
                            SERVICES,
                            new ProposedChange(
                                    new BigDecimal(pounds), 0, Optional.empty(), false, false)));
        }

        private DecisionReport copyOf(long onAward, long more) {
            return ask(Samples.act(SERVICES.worth(pounds(onAward)), change(more, 0)));
        }

        private DecisionReport ask(ModificationQuestion question) {
            return CanI.change("Night shelter, Northtown", TODAY, question, Advisory.NONE);
        }
    }

    @Nested
    class Take_a_route {

        @Test
        void an_open_procedure_for_a_large_contract() {
            var report = ask(Route.OPEN, SERVICES.worth(pounds(6_000_000)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.section()).isEqualTo("Procurement Act 2023, s.20(2)(a)");
            assertThat(report.notice()).hasValue("UK4");
            assertThat(report.deadlines()).contains("Tenders close not before 26 December 2026.");
            Golden.assertMatches(REPORTS.resolve("route-open.txt"), report.text());
        }

        @Test
        void a_competitive_flexible_procedure_for_light_touch_services() {
            var report = ask(Route.COMPETITIVE_FLEXIBLE, Samples.LIGHT_TOUCH);
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.text()).contains("has to be reasonable").contains("is voluntary");
            assertThat(report.deadlines())
                    .containsExactly(
                            "Contract details notice (UK7): within 120 days beginning with the day of entry (Procurement Act 2023, s.53(1)-(2)).");
        }

        @Test
        void a_competition_below_the_threshold() {
            var report = ask(Route.BELOW_THRESHOLD, SERVICES.worth(pounds(100_000)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.notice()).hasValue("UK4");
            Golden.assertMatches(REPORTS.resolve("route-below-threshold.txt"), report.text());
        }

        @Test
        void a_small_competition_without_a_notice() {
            var report = ask(Route.BELOW_THRESHOLD, SERVICES.worth(pounds(20_000)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.notice()).isEmpty();
            assertThat(report.text()).contains("Notice: none\n");
        }

        @Test
        void an_open_procedure_below_the_threshold_is_open_to_the_authority() {
            var report = ask(Route.OPEN, SERVICES.worth(pounds(100_000)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.text())
                    .contains("and not required")
                    .contains("assessment of suitability");
            assertThat(ask(Route.OPEN, SERVICES).text())
                    .doesNotContain("assessment of suitability");
        }

        @Test
        void no_competition_of_the_small_kind_above_the_threshold() {
            var report = ask(Route.BELOW_THRESHOLD, SERVICES);
            assertThat(report.answer()).isEqualTo(NO);
            assertThat(report.text()).contains("Take an open or a competitive flexible procedure.");
        }

        @Test
        void a_call_off_under_a_framework_on_record() {
            var report = ask(Route.CALL_OFF, Samples.CALL_OFF);
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.notice()).hasValue("UK6");
            assertThat(report.text())
                    .contains("Framework on record: yes")
                    .contains("Contract details notice (UK7): within 30 days")
                    .contains("Award as the framework provides");
            assertThat(ask(Route.CALL_OFF, Samples.CALL_OFF.worth(pounds(100_000))).notice())
                    .isEmpty();
        }

        @Test
        void not_yet_a_call_off_without_its_framework() {
            var question = question(Regime.PA23, Route.CALL_OFF, Samples.CALL_OFF, false);
            var report = CanI.route("Advice", TODAY, question);
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text()).contains("Framework on record: no").contains("Register");
        }

        @Test
        void what_is_called_off_is_not_competed_and_the_reverse() {
            assertThat(ask(Route.OPEN, Samples.CALL_OFF).answer()).isEqualTo(NO);
            assertThat(ask(Route.BELOW_THRESHOLD, Samples.CALL_OFF).answer()).isEqualTo(NO);
            assertThat(ask(Route.CALL_OFF, SERVICES).answer()).isEqualTo(NO);
        }

        @ParameterizedTest
        @EnumSource(
                value = Regime.class,
                names = {"PCR2015", "PSR", "NONE", "UNKNOWN"})
        void other_regimes_are_not_assessed(Regime regime) {
            var question = question(regime, Route.OPEN, SERVICES, false);
            var report = CanI.route("Advice", TODAY, question);
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.section()).startsWith("Policy of this platform");
        }

        @Test
        void not_yet_without_a_pack_of_the_act() {
            var question =
                    new RouteQuestion(
                            Regime.PA23,
                            Optional.of(Samples.REGULATIONS),
                            Route.OPEN,
                            SERVICES,
                            Optional.empty(),
                            Optional.empty(),
                            false);
            var report = CanI.route("Advice", TODAY, question);
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text()).contains("(rule no-rule-pack)");
        }

        @Test
        void takes_usual_terms_where_none_are_told() {
            var question =
                    new RouteQuestion(
                            Regime.PA23,
                            Optional.of(Samples.ACT),
                            Route.OPEN,
                            SERVICES,
                            Optional.empty(),
                            Optional.empty(),
                            false);
            var report = CanI.route("Advice", TODAY, question);
            assertThat(report.text()).contains("at least 25 days").doesNotContain("Tenders close");
        }

        private DecisionReport ask(Route route, Purchase purchase) {
            return CanI.route(
                    "Advice on debt", TODAY, question(Regime.PA23, route, purchase, true));
        }

        private RouteQuestion question(
                Regime regime, Route route, Purchase purchase, boolean frameworkNamed) {
            return new RouteQuestion(
                    regime,
                    Optional.of(Samples.ACT),
                    route,
                    purchase,
                    Optional.of(new TenderTerms(true, false, false, false)),
                    Optional.of(LocalDate.of(2026, 11, 26)),
                    frameworkNamed);
        }
    }
}
