package org.publicaccord.rules.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.asking.DecisionReport.Answer.NO;
import static org.publicaccord.rules.asking.DecisionReport.Answer.NOT_YET;
import static org.publicaccord.rules.asking.DecisionReport.Answer.YES;
import static org.publicaccord.rules.asking.RouteSamples.TODAY;
import static org.publicaccord.rules.asking.RouteSamples.ask;
import static org.publicaccord.rules.asking.RouteSamples.subsidy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.asking.MarketFailure.Kind;
import org.publicaccord.rules.asking.RouteFacts.Host;
import org.publicaccord.rules.asking.RouteFacts.Subsidy;
import org.publicaccord.rules.assets.Clearance;
import org.publicaccord.rules.assets.Disposal;
import org.publicaccord.rules.assets.Tenure;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;
import org.publicaccord.testkit.Golden;

/** "Can I do this?" for routes that buy nothing. */
class OtherRoutesTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final String[] ALL_BUT_A = {
        "subsidy-principle-b",
        "subsidy-principle-c",
        "subsidy-principle-d",
        "subsidy-principle-e",
        "subsidy-principle-f",
        "subsidy-principle-g"
    };

    @Nested
    class Grant {

        @Test
        void yes_as_minimal_assistance_after_its_confirmation() {
            var report = ask(grant(subsidy(SubsidyForm.MINIMAL, 250_000)));
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.section()).startsWith("Subsidy Control Act 2022, ss.36");
            assertThat(report.deadlines())
                    .containsExactly(
                            "Entry in the subsidy database: by 23 February 2027, if the decision is confirmed on 23 November 2026.");
            Golden.assertMatches(REPORTS.resolve("route-grant.txt"), report.text());
        }

        @Test
        void small_assistance_up_to_100000_is_not_published() {
            assertThat(ask(grant(subsidy(SubsidyForm.MINIMAL, 100_000))).deadlines()).isEmpty();
        }

        @Test
        void no_beyond_the_limit_of_small_assistance() {
            assertThat(ask(grant(subsidy(SubsidyForm.MINIMAL, 315_001))).answer()).isEqualTo(NO);
            var report = ask(grant(subsidy(SubsidyForm.PUBLIC_ECONOMIC_INTEREST, 725_001)));
            assertThat(report.answer()).isEqualTo(NO);
            assertThat(report.text()).contains("(rule public-economic-interest-assistance)");
            assertThat(ask(grant(subsidy(SubsidyForm.PUBLIC_ECONOMIC_INTEREST, 725_000))).answer())
                    .isEqualTo(YES);
        }

        @Test
        void no_for_a_service_that_is_enforced() {
            var facts = new RouteFacts.Grant(true, subsidy(SubsidyForm.NOT_SUBSIDY, 1));
            var report = ask(facts);
            assertThat(report.answer()).isEqualTo(NO);
            assertThat(report.text()).contains("(rule grant-instrument)").contains("Procure it");
        }

        @Test
        void not_yet_until_every_principle_is_assessed() {
            var report = ask(grant(subsidy(SubsidyForm.STANDALONE, 400_000, ALL_BUT_A)));
            assertThat(report.answer()).isEqualTo(NOT_YET);
            assertThat(report.text()).contains("Common interest").doesNotContain("Balance");
        }

        @Test
        void a_market_failure_is_what_the_first_principle_asks_for() {
            var facts = grant(subsidy(SubsidyForm.STANDALONE, 400_000, ALL_BUT_A));
            var report = ask(facts, Kind.NO_PROVIDER);
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.text())
                    .contains("A market failure was determined on 1 September 2026: nobody offers")
                    .contains("what the first subsidy control principle asks for");
        }

        @ParameterizedTest(name = "{0} pounds: {1}, {2}")
        @CsvSource({
            "25000000, NOT_YET, Refer it to the Competition",
            "24999999, YES, Consider a referral",
            "5000000, YES, not more than"
        })
        void a_large_one_is_referred_first(long pounds, Answer answer, String words) {
            var facts = grant(subsidy(SubsidyForm.STANDALONE, pounds, ALL_BUT_A));
            var report = ask(facts, Kind.NO_PROVIDER);
            assertThat(report.answer()).isEqualTo(answer);
            assertThat(report.text()).contains(words);
        }

        @Test
        void yes_under_a_scheme_and_where_it_is_no_subsidy() {
            var scheme = ask(grant(subsidy(SubsidyForm.UNDER_SCHEME, 100_001)));
            assertThat(scheme.answer()).isEqualTo(YES);
            assertThat(scheme.deadlines()).hasSize(1);
            var none = ask(grant(subsidy(SubsidyForm.NOT_SUBSIDY, 9_000_000)));
            assertThat(none.answer()).isEqualTo(YES);
            assertThat(none.deadlines()).isEmpty();
        }

        @Test
        void tells_what_was_received_before() {
            var received =
                    List.of(
                            new Assistance(
                                    Assistance.Kind.MINIMAL,
                                    TODAY.minusDays(1),
                                    BigDecimal.valueOf(5)));
            var facts =
                    grant(
                            new Subsidy(
                                    SubsidyForm.MINIMAL,
                                    BigDecimal.ONE,
                                    received,
                                    true,
                                    Set.of(),
                                    TODAY));
            assertThat(ask(facts).text())
                    .contains("Received before: £5 on 22 November 2026")
                    .contains("Sensitive sector: yes")
                    .contains("it is £6, within the limit");
        }

        private RouteFacts grant(Subsidy subsidy) {
            return new RouteFacts.Grant(false, subsidy);
        }
    }

    @Nested
    class Co_investment {

        @Test
        void yes_on_the_terms_of_the_market() {
            var facts =
                    new RouteFacts.CoInvestment(true, subsidy(SubsidyForm.NOT_SUBSIDY, 50_000_000));
            var report = ask(facts);
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.section()).isEqualTo("Subsidy Control Act 2022, s.3(2)");
            assertThat(report.text()).contains("On market terms: yes");
        }

        @Test
        void better_terms_are_assessed_as_a_subsidy() {
            var facts =
                    new RouteFacts.CoInvestment(false, subsidy(SubsidyForm.STANDALONE, 400_000));
            assertThat(ask(facts).answer()).isEqualTo(NOT_YET);
            assertThat(ask(facts, Kind.NO_PROVIDER).text())
                    .contains("It is no reason for or against this route.");
        }
    }

    @Nested
    class Asset_transfer {

        @Test
        void not_yet_until_the_disposal_is_cleared_and_then_yes() {
            var report = ask(asset(new Tenure.Freehold(), false));
            assertThat(report.answer()).isEqualTo(NOT_YET);
            Golden.assertMatches(REPORTS.resolve("route-asset-transfer.txt"), report.text());
            var cleared = ask(asset(new Tenure.Freehold(), true));
            assertThat(cleared.answer()).isEqualTo(YES);
            assertThat(cleared.section()).contains("General Disposal Consent");
        }

        @Test
        void names_the_tenure() {
            assertThat(ask(asset(new Tenure.Licence(), true)).text()).contains("Tenure: licence");
            assertThat(ask(asset(new Tenure.Lease(TODAY, TODAY.plusYears(1)), true)).text())
                    .contains("Tenure: lease from 23 November 2026 to 23 November 2027");
        }

        private RouteFacts asset(Tenure tenure, boolean cleared) {
            return new RouteFacts.AssetTransfer(
                    new Disposal(tenure, BigDecimal.valueOf(500_000), BigDecimal.valueOf(1), false),
                    new Clearance(
                            cleared, cleared, Optional.empty(), cleared, Optional.empty(), false));
        }
    }

    @Nested
    class In_house {

        @Test
        void yes_with_the_authoritys_own_people_whatever_the_market_does() {
            var facts = new RouteFacts.InHouse(false, false, BigDecimal.ZERO, true);
            var report = ask(facts, Kind.COMPETITION_HARMS);
            assertThat(report.answer()).isEqualTo(YES);
            assertThat(report.text()).contains("It opens in-house provision");
            assertThat(report.deadlines())
                    .singleElement()
                    .asString()
                    .startsWith("Employee liability information: at least 28 days before");
        }

        @Test
        void no_deadline_where_no_staff_transfer() {
            var facts = new RouteFacts.InHouse(false, false, BigDecimal.ZERO, false);
            assertThat(ask(facts).deadlines()).isEmpty();
            assertThat(ask(facts).section()).isEqualTo("Procurement Act 2023, s.3(2)");
        }

        @ParameterizedTest(name = "{0} in a hundred, private share {1}: {2}")
        @CsvSource({"80, false, NO", "80.01, false, YES", "100, true, NO", "100, false, YES"})
        void a_controlled_company_does_more_than_exactly_80_in_a_hundred_for_it(
                BigDecimal percent, boolean privateShare, Answer answer) {
            var facts = new RouteFacts.InHouse(true, privateShare, percent, false);
            assertThat(ask(facts).answer()).isEqualTo(answer);
            assertThat(ask(facts).text()).contains("(rule in-house-controlled)");
        }
    }

    @Nested
    class Cooperation {

        @ParameterizedTest(name = "alone {0}, common {1}, public interest {2}, other {3}: {4}")
        @CsvSource({
            "true, true, true, 20, YES",
            "true, true, true, 20.01, NO",
            "false, true, true, 0, NO",
            "true, false, true, 0, NO",
            "true, true, false, 0, NO"
        })
        void authorities_alone_in_common_with_exactly_20_in_a_hundred_for_others_at_most(
                boolean alone,
                boolean common,
                boolean publicInterest,
                BigDecimal other,
                Answer answer) {
            var facts = new RouteFacts.Cooperation(alone, common, publicInterest, other);
            assertThat(ask(facts).answer()).isEqualTo(answer);
            assertThat(ask(facts).section()).endsWith("Schedule 2, para 3");
            assertThat(ask(facts, Kind.NO_PROVIDER).text()).contains("It opens cooperation");
        }

        @Test
        void a_share_is_from_0_to_100() {
            for (var percent : List.of("-0.01", "100.01")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() ->
                                new RouteFacts.Cooperation(
                                        true, true, true, new BigDecimal(percent)));
            }
            assertThat(ask(new RouteFacts.Cooperation(true, true, true, BigDecimal.ZERO)).text())
                    .contains("Other activities: 0%");
        }
    }

    @Nested
    class Working_agreement {

        @ParameterizedTest
        @EnumSource(Host.class)
        void it_stands_under_something_that_is_in_place_unless_no_money_is_paid(Host host) {
            assertThat(ask(new RouteFacts.WorkingAgreement(host, true)).answer()).isEqualTo(YES);
            assertThat(ask(new RouteFacts.WorkingAgreement(host, false)).answer())
                    .isEqualTo(host == Host.NO_MONEY ? YES : NOT_YET);
            assertThat(ask(new RouteFacts.WorkingAgreement(host, false)).text())
                    .contains("it stands under " + host.words());
        }
    }
}
