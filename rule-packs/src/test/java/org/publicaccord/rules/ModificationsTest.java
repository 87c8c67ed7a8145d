package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_FREE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_NOTICE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_NO_NOTICE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ASK;
import static org.publicaccord.rules.ModificationAnswer.Verdict.NEEDS_NEW_PROCESS;
import static org.publicaccord.rules.Samples.SERVICES;
import static org.publicaccord.rules.Samples.WORKS;
import static org.publicaccord.rules.Samples.apart;
import static org.publicaccord.rules.Samples.change;
import static org.publicaccord.rules.Samples.decide;
import static org.publicaccord.rules.Samples.pounds;
import static org.publicaccord.rules.Samples.together;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes under the Act: a contract of £1,000,000 for services over 36 months, 1,096 days. */
class ModificationsTest {

    @Nested
    class The_worked_example {

        @Test
        void ninety_thousand_and_three_months_need_no_notice() {
            var answer = decide(SERVICES, change(90_000, 91));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(answer.notice()).isEmpty();
            assertThat(answer.because()).contains("value changes by 9%").contains("term by 8.31%");
            assertThat(answer.voluntaryRecord()).isFalse();
        }

        @Test
        void
                twenty_thousand_more_that_could_have_been_made_together_make_11_percent_and_need_uk10() {
            var answer = decide(SERVICES, change(20_000, 0), together(90_000, 91));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
            assertThat(answer.notice()).hasValue("UK10");
            assertThat(answer.because()).contains("11%, more than 10%");
            assertThat(answer.legalBasis()).isEqualTo("Procurement Act 2023, s.75");
            assertThat(answer.rule()).isEqualTo("uk10-contract-change");
            assertThat(answer.remedy()).contains("UK10").contains("then make the change");
            assertThat(answer.steps()).anyMatch(it -> it.contains("£110,000 and 91 days"));
        }

        @Test
        void twenty_thousand_more_that_could_not_have_been_made_together_need_no_notice() {
            var answer = decide(SERVICES, change(20_000, 0), apart(90_000, 91));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(answer.steps()).noneMatch(it -> it.contains("Made together"));
        }

        @Test
        void on_a_light_touch_contract_both_are_free_and_leave_a_voluntary_record() {
            var answer = decide(Samples.LIGHT_TOUCH, change(20_000, 0), together(90_000, 91));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_FREE);
            assertThat(answer.notice()).isEmpty();
            assertThat(answer.voluntaryRecord()).isTrue();
            assertThat(answer.legalBasis()).contains("s.74(2)").contains("s.75(6)(b)");
        }
    }

    @Nested
    class The_contract_change_notice {

        @ParameterizedTest(name = "{0} pounds and {1} days: {2}")
        @CsvSource({
            "100000, 0, ALLOWED_NO_NOTICE",
            "100001, 0, ALLOWED_NOTICE",
            "-100000, 0, ALLOWED_NO_NOTICE",
            "-100001, 0, ALLOWED_NOTICE",
            "0, 0, ALLOWED_NO_NOTICE",
            "100000, 109, ALLOWED_NO_NOTICE",
            "900000, 0, ALLOWED_NOTICE"
        })
        void is_owed_above_a_tenth_of_the_value(
                long pounds, int days, ModificationAnswer.Verdict verdict) {
            assertThat(decide(SERVICES, change(pounds, days)).verdict()).isEqualTo(verdict);
        }

        @Test
        void counts_pence_at_the_edge() {
            var penny =
                    new ProposedChange(
                            new BigDecimal("100000.01"), 0, Optional.empty(), false, false);
            var answer = decide(SERVICES, penny);
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
            assertThat(answer.because()).contains("10.01%, more than 10%");
        }

        @Test
        void is_owed_above_fifteen_percent_for_works() {
            assertThat(decide(WORKS, change(1_500_000, 0)).verdict()).isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(decide(WORKS, change(1_500_001, 0)).because()).contains("more than 15%");
        }

        /** As goods or services it would be, and as works it would not. */
        @Test
        void is_owed_by_what_the_contract_is_for() {
            var goods = Samples.of(AuthorityKind.CENTRAL, Purchase.Category.GOODS, 1_000_000);
            assertThat(decide(goods, change(120_000, 0)).verdict()).isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void is_owed_for_one_change_by_itself_though_an_earlier_one_made_up_for_it() {
            var answer = decide(SERVICES, change(110_000, 0), together(-50_000, 0));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void is_not_owed_when_what_was_joined_takes_the_value_back() {
            var answer = decide(SERVICES, change(-40_000, 0), together(90_000, 0));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NO_NOTICE);
        }

        @Test
        void joins_only_what_could_have_been_made_together() {
            assertThat(
                            decide(
                                            SERVICES,
                                            change(20_000, 0),
                                            apart(60_000, 0),
                                            together(70_000, 0))
                                    .verdict())
                    .isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(
                            decide(
                                            SERVICES,
                                            change(20_000, 0),
                                            together(60_000, 0),
                                            together(70_000, 0))
                                    .verdict())
                    .isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void measures_by_the_smaller_value_once_a_contract_has_shrunk() {
            assertThat(decide(SERVICES, change(60_000, 0), apart(-400_000, 0)).verdict())
                    .isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(decide(SERVICES, change(60_001, 0), apart(-400_000, 0)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void measures_by_the_value_on_award_once_a_contract_has_grown() {
            assertThat(decide(SERVICES, change(100_001, 0), apart(400_000, 0)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void measures_joined_changes_by_the_value_before_the_first_of_them() {
            var answer =
                    decide(SERVICES, change(40_000, 0), apart(-400_000, 0), together(30_000, 0));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
            assertThat(answer.because()).contains("11.67%");
        }

        @Test
        void names_the_larger_share_whichever_it_is() {
            assertThat(decide(SERVICES, change(150_000, 0), together(-50_000, 0)).because())
                    .as("of £950,000, as the contract was just before")
                    .contains("15.79%");
            assertThat(decide(SERVICES, change(50_000, 0), together(90_000, 0)).because())
                    .contains("14%");
        }
    }

    @Nested
    class A_substantial_change {

        @Test
        void begins_above_a_tenth_of_the_maximum_term() {
            assertThat(decide(SERVICES, change(150_000, 109)).steps())
                    .anyMatch(it -> it.contains("not substantial"));
            assertThat(decide(SERVICES, change(150_000, 110)).verdict())
                    .isEqualTo(NEEDS_NEW_PROCESS);
            assertThat(decide(SERVICES, change(150_000, -110)).verdict())
                    .isEqualTo(NEEDS_NEW_PROCESS);
        }

        @Test
        void is_found_in_small_steps_that_could_have_been_one() {
            var answer = decide(SERVICES, change(150_000, 60), together(0, 60));
            assertThat(answer.verdict()).isEqualTo(NEEDS_NEW_PROCESS);
            assertThat(answer.because()).contains("term changes by 10.95%");
            assertThat(decide(SERVICES, change(150_000, 60), apart(0, 60)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void is_one_of_scope_or_of_balance_too() {
            var scope = new ProposedChange(pounds(0), 0, Optional.empty(), true, false);
            var balance = new ProposedChange(pounds(150_000), 0, Optional.empty(), false, true);
            assertThat(decide(SERVICES, scope).because()).contains("scope changes materially");
            assertThat(decide(SERVICES, balance).because()).contains("economic balance shifts");
        }

        @Test
        void without_a_ground_needs_a_new_process_and_says_what_would_help() {
            var answer = decide(SERVICES, change(150_000, 200));
            assertThat(answer.verdict()).isEqualTo(NEEDS_NEW_PROCESS);
            assertThat(answer.isAllowed()).isFalse();
            assertThat(answer.notice()).isEmpty();
            assertThat(answer.refusal())
                    .hasValueSatisfying(it -> {
                        assertThat(it.rule()).isEqualTo("substantial-modification");
                        assertThat(it.legalBasis()).contains("s.74(1)(b) and (3)");
                        assertThat(it.remedy()).contains("Schedule 8");
                    });
        }
    }

    @Nested
    class A_below_threshold_modification {

        @Test
        void lengthens_the_term_and_needs_a_notice_for_that() {
            var answer = decide(SERVICES, change(100_000, 200));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
            assertThat(answer.because()).contains("term changes by 18.25%, more than 10%");
            assertThat(answer.steps()).anyMatch(it -> it.contains("below-threshold modification"));
        }

        @Test
        void may_shift_the_balance_without_a_notice() {
            var balance = new ProposedChange(pounds(50_000), 0, Optional.empty(), false, true);
            var answer = decide(SERVICES, balance);
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(answer.rule()).isEqualTo("below-threshold-modification");
        }

        @Test
        void ends_where_all_changes_add_up_to_the_threshold() {
            var large = SERVICES.worth(pounds(3_000_000));
            assertThat(decide(large, change(100_000, 200), apart(107_719, 0)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
            assertThat(decide(large, change(100_000, 200), apart(107_720, 0)).verdict())
                    .isEqualTo(NEEDS_NEW_PROCESS);
        }

        @Test
        void knows_fifteen_percent_for_works() {
            assertThat(decide(WORKS, change(1_500_000, 200)).verdict()).isEqualTo(ALLOWED_NOTICE);
            assertThat(decide(WORKS, change(1_500_001, 200)).verdict())
                    .isEqualTo(NEEDS_NEW_PROCESS);
        }
    }

    @Nested
    class A_ground_of_schedule_8 {

        @ParameterizedTest
        @EnumSource(
                value = Ground.class,
                names = {"UNFORESEEABLE", "KNOWN_RISK", "ADDITIONAL"})
        void allows_up_to_half_as_much_again(Ground ground) {
            assertThat(decide(SERVICES, change(500_000, 0, ground)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
            var answer = decide(SERVICES, change(500_001, 0, ground));
            assertThat(answer.verdict()).isEqualTo(NEEDS_NEW_PROCESS);
            assertThat(answer.because()).contains("50.01%, more than 50%");
            assertThat(answer.rule()).isEqualTo("permitted-modification");
            assertThat(answer.remedy()).contains("smaller");
        }

        @ParameterizedTest
        @EnumSource(
                value = Ground.class,
                names = {"PROVIDED_FOR", "URGENCY", "DEFENCE"})
        void allows_any_amount_where_the_schedule_names_none(Ground ground) {
            assertThat(decide(SERVICES, change(2_000_000, 0, ground)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void caps_any_rise_of_a_contract_that_is_worth_nothing() {
            var answer = decide(SERVICES, change(1, 0, Ground.ADDITIONAL), apart(-1_000_000, 0));
            assertThat(answer.verdict()).isEqualTo(NEEDS_NEW_PROCESS);
            assertThat(answer.because()).contains("by more than 100%, more than 50%");
        }

        @Test
        void caps_what_rises_and_not_what_falls() {
            assertThat(decide(SERVICES, change(-600_000, 0, Ground.ADDITIONAL)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void caps_changes_that_could_have_been_one_together() {
            assertThat(
                            decide(
                                            SERVICES,
                                            change(300_000, 0, Ground.ADDITIONAL),
                                            together(300_000, 0))
                                    .verdict())
                    .isEqualTo(NEEDS_NEW_PROCESS);
        }

        @Test
        void knows_no_cap_for_a_utility() {
            var utility = Samples.of(AuthorityKind.UTILITY, Purchase.Category.SERVICES, 1_000_000);
            assertThat(decide(utility, change(900_000, 0, Ground.KNOWN_RISK)).verdict())
                    .isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void needs_no_notice_for_a_small_change_of_scope() {
            var answer = decide(SERVICES, change(50_000, 0, Ground.PROVIDED_FOR));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(answer.steps())
                    .anyMatch(it -> it.contains("provides for (Schedule 8, para 1)"))
                    .anyMatch(it -> it.contains("conditions of that paragraph are met"));
        }

        @Test
        void on_a_restructuring_needs_a_notice_though_nothing_else_changes() {
            var novation =
                    new ProposedChange(
                            pounds(0),
                            0,
                            Optional.of(Ground.CORPORATE_RESTRUCTURING),
                            false,
                            false);
            var answer = decide(SERVICES, novation);
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
            assertThat(answer.because()).contains("whatever its size");
        }

        @Test
        void is_not_needed_for_a_change_that_is_not_substantial() {
            var grounded =
                    new ProposedChange(
                            pounds(600_000), 0, Optional.of(Ground.ADDITIONAL), false, false);
            assertThat(decide(SERVICES, grounded).verdict()).isEqualTo(ALLOWED_NOTICE);
        }

        @ParameterizedTest
        @EnumSource(Ground.class)
        void is_named_in_the_steps(Ground ground) {
            assertThat(decide(SERVICES, change(0, 0, ground)).steps())
                    .anyMatch(it ->
                            it.contains("permitted modification, by ")
                                    && it.contains("Schedule 8, para "));
        }
    }

    @Nested
    class Below_the_threshold {

        private final Purchase small = SERVICES.worth(pounds(150_000));

        @Test
        void a_contract_is_changed_freely_as_long_as_it_stays_there() {
            var answer = decide(small, change(57_719, 2_000));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_FREE);
            assertThat(answer.voluntaryRecord()).isTrue();
            assertThat(answer.rule()).isEqualTo("below-threshold-contract");
            assertThat(answer.because()).contains("£207,720").contains("£207,719");
        }

        @Test
        void a_contract_pushed_over_the_threshold_is_a_convertible_contract() {
            var answer = decide(small, change(57_720, 0));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
            assertThat(answer.steps()).anyMatch(it -> it.contains("convertible contract"));
            assertThat(decide(small, change(57_720, 400)).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
        }

        @Test
        void a_contract_pushed_over_in_small_steps_is_one_too() {
            assertThat(decide(small, change(10_000, 0), apart(50_000, 0)).steps())
                    .anyMatch(it -> it.contains("convertible contract"));
        }

        @Test
        void a_contract_that_an_earlier_change_pushed_over_is_a_public_contract() {
            var answer = decide(small, change(-80_000, 0), apart(57_720, 0));
            assertThat(answer.steps()).anyMatch(it -> it.contains("is a public contract"));
            assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void a_public_contract_that_shrinks_stays_one() {
            assertThat(decide(SERVICES, change(-900_000, 0)).verdict()).isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void a_contract_at_the_threshold_is_a_public_contract() {
            assertThat(decide(SERVICES.worth(pounds(207_720)), change(1, 0)).steps())
                    .anyMatch(it -> it.contains("is a public contract"));
        }
    }

    @Nested
    class What_is_not_recorded_is_asked {

        @Test
        void the_value_on_award() {
            var answer = decided(Optional.empty(), Optional.of(1_096), change(1, 0));
            assertThat(answer.verdict()).isEqualTo(ASK);
            assertThat(answer.because()).contains("value of the contract on award");
            assertThat(answer.isAllowed()).isFalse();
        }

        @Test
        void the_term_where_the_change_touches_it() {
            var value = Optional.of(pounds(1_000_000));
            var answer = decided(value, Optional.empty(), change(1, 1));
            assertThat(answer.verdict()).isEqualTo(ASK);
            assertThat(answer.remedy()).contains("maximum term");
            assertThat(decided(value, Optional.empty(), change(1, 0)).verdict())
                    .isEqualTo(ALLOWED_NO_NOTICE);
            assertThat(decided(value, Optional.empty(), change(1, 0), together(0, 5)).verdict())
                    .isEqualTo(ASK);
        }

        @Test
        void changes_that_take_more_than_there_is() {
            assertThat(decide(SERVICES, change(-1_000_001, 0)).verdict()).isEqualTo(ASK);
            assertThat(decide(SERVICES, change(-1_000_000, 0)).verdict()).isEqualTo(ALLOWED_NOTICE);
        }

        @Test
        void the_rule_pack() {
            var answer =
                    Modifications.decide(
                            new ModificationQuestion(
                                    Regime.PA23,
                                    Optional.empty(),
                                    SERVICES,
                                    ContractSize.of(pounds(1), 1),
                                    List.of(),
                                    change(1, 0)));
            assertThat(answer.verdict()).isEqualTo(ASK);
            assertThat(answer.rule()).isEqualTo("no-rule-pack");
            assertThat(under(Regime.PA23, Samples.REGULATIONS).rule()).isEqualTo("no-rule-pack");
        }

        @Test
        void the_regime() {
            assertThat(under(Regime.UNKNOWN, Samples.ACT).rule()).isEqualTo("which-regime");
            assertThat(under(Regime.UNKNOWN, Samples.ACT).verdict()).isEqualTo(ASK);
            assertThat(under(Regime.PSR, Samples.ACT).rule()).isEqualTo("no-rule-pack");
            assertThat(under(Regime.PSR, Samples.ACT).verdict()).isEqualTo(ASK);
        }

        private ModificationAnswer decided(
                Optional<BigDecimal> value,
                Optional<Integer> termDays,
                ProposedChange change,
                EarlierChange... earlier) {
            return Modifications.decide(
                    new ModificationQuestion(
                            Regime.PA23,
                            Optional.of(Samples.ACT),
                            SERVICES,
                            new ContractSize(value, termDays),
                            List.of(earlier),
                            change));
        }
    }

    @Test
    void an_agreement_outside_procurement_law_is_its_parties_to_change() {
        var answer = under(Regime.NONE, Samples.ACT);
        assertThat(answer.verdict()).isEqualTo(ALLOWED_FREE);
        assertThat(answer.voluntaryRecord()).isTrue();
        assertThat(answer.refusal()).isEmpty();
    }

    @Test
    void sizes_that_cannot_be_are_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> ContractSize.of(pounds(-1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ContractSize.of(pounds(1), 0));
        assertThat(ContractSize.of(pounds(0), 1).value()).hasValue(pounds(0));
        var most = Collections.nCopies(1_000, apart(0, 0)).toArray(EarlierChange[]::new);
        assertThat(Samples.act(SERVICES, change(0, 0), most).earlier()).hasSize(1_000);
        var many = Collections.nCopies(1_001, apart(0, 0)).toArray(EarlierChange[]::new);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.act(SERVICES, change(0, 0), many));
    }

    private static ModificationAnswer under(Regime regime, RulePack pack) {
        return Modifications.decide(
                new ModificationQuestion(
                        regime,
                        Optional.of(pack),
                        SERVICES,
                        ContractSize.of(pounds(1_000_000), 1_096),
                        List.of(),
                        change(1, 0)));
    }
}
