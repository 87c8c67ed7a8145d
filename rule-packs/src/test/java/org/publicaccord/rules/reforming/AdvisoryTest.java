package org.publicaccord.rules.reforming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.Samples;
import org.publicaccord.rules.assets.CommunityValueRules;
import org.publicaccord.rules.reforming.Answered.ProfitUse;

/** Proposed rules show their effect and decide nothing. */
class AdvisoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Advisory ADVISORY = Advisory.of(Samples.PACKS, TODAY);

    @Nested
    class Purpose {

        @Test
        void a_supplier_that_the_law_lets_in_could_have_been_excluded() {
            var advice = beside(false, ProfitUse.UNRESTRICTED, false, false, false);
            assertThat(advice.changes()).isTrue();
            assertThat(advice.basis().kind()).isEqualTo(Kind.PROPOSED);
            assertThat(advice.because())
                    .isEqualTo(
                            "The supplier could have been excluded: no public benefit purpose stands in its constitution; its profit may be distributed without limit; it does not pay the real living wage; it did not publish the tax that it paid in the United Kingdom.");
        }

        @ParameterizedTest(name = "purpose {0}, profit {1}, fair pay {2}, tax {3}")
        @CsvSource({
            "false, REINVESTED, true, true",
            "true, UNRESTRICTED, true, true",
            "true, REINVESTED, false, true",
            "true, REINVESTED, true, false"
        })
        void each_lack_is_enough(boolean purpose, ProfitUse profit, boolean pay, boolean tax) {
            var advice = beside(purpose, profit, pay, tax, false);
            assertThat(advice.changes()).isTrue();
            assertThat(advice.because()).doesNotContain(";");
        }

        @ParameterizedTest
        @CsvSource({"REINVESTED", "TO_MEMBERS", "CAPPED"})
        void a_purpose_aligned_supplier_could_not_have_been(ProfitUse profit) {
            var advice = beside(true, profit, true, true, false);
            assertThat(advice.changes()).isFalse();
            assertThat(advice.because()).contains("could not have been excluded");
        }

        @Test
        void where_the_law_excludes_already_nothing_changes() {
            var advice = beside(false, ProfitUse.CAPPED, true, true, true);
            assertThat(advice.changes()).isFalse();
            assertThat(advice.because()).contains("excluded for this too");
        }

        private Advice beside(
                boolean purpose, ProfitUse profit, boolean pay, boolean tax, boolean excluded) {
            return only(new Answered.Participation(purpose, profit, pay, tax, excluded));
        }
    }

    @Nested
    class Tax {

        @Test
        void bidders_would_have_had_to_publish_it() {
            var advice = only(new Answered.TaxDisclosure(false, 3));
            assertThat(advice.changes()).isTrue();
            assertThat(advice.because()).endsWith("paid in the United Kingdom; 3 did not.");
            assertThat(only(new Answered.TaxDisclosure(true, 0)).changes()).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Answered.TaxDisclosure(true, -1));
        }
    }

    @Nested
    class Indicators {

        @ParameterizedTest(name = "light touch {0}, worth {1}: {2}")
        @CsvSource({"true, 5000000, false", "true, 5000001, true", "false, 5000001, false"})
        void of_light_touch_contracts_above_exactly_five_million_would_have_been_published(
                boolean lightTouch, BigDecimal pounds, boolean changes) {
            Purchase purchase = (lightTouch ? Samples.LIGHT_TOUCH : Samples.SERVICES).worth(pounds);
            var advice = only(new Answered.Indicators(purchase, Samples.RULES.kpis(purchase)));
            assertThat(advice.changes()).isEqualTo(changes);
            assertThat(advice.because())
                    .contains(
                            changes
                                    ? "At least 3 key performance indicators"
                                    : "Nothing more would have been published");
        }

        @Test
        void where_they_are_required_already_nothing_changes() {
            Purchase ordinary = Samples.SERVICES.worth(BigDecimal.valueOf(6_000_000));
            Purchase lightTouch = Samples.LIGHT_TOUCH.worth(BigDecimal.valueOf(6_000_000));
            var advice = only(new Answered.Indicators(lightTouch, Samples.RULES.kpis(ordinary)));
            assertThat(advice.changes()).isFalse();
        }
    }

    @Nested
    class Listed_land {

        private static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);
        private static final CommunityValueRules LAW =
                new CommunityValueRules(Samples.PACKS.named("ENG-ACV-2011").orElseThrow());

        @ParameterizedTest(name = "on {0}: changes {1}")
        @CsvSource({"2026-09-02, true", "2027-03-01, true", "2027-03-02, false"})
        void would_have_waited_twelve_months_where_the_law_lets_it_go(
                LocalDate on, boolean changes) {
            var decided = LAW.disposal(Optional.of(NOTICE), Optional.of(NOTICE), on);
            assertThat(decided).isEmpty();
            var advice = only(new Answered.ListedDisposal(NOTICE, on, decided));
            assertThat(advice.changes()).isEqualTo(changes);
            assertThat(advice.because()).contains("1 March 2027");
        }

        @Test
        void where_the_law_holds_it_too_nothing_changes() {
            var on = LocalDate.of(2026, 4, 1);
            var decided = LAW.disposal(Optional.of(NOTICE), Optional.empty(), on);
            assertThat(decided).isPresent();
            assertThat(only(new Answered.ListedDisposal(NOTICE, on, decided)).changes()).isFalse();
        }
    }

    @Test
    void without_proposals_there_is_no_advice() {
        var none = Advisory.of(RulePacks.of(List.of()), TODAY);
        assertThat(none.beside(new Answered.TaxDisclosure(false, 1))).isEmpty();
        assertThat(none.beside(new Answered.ListedDisposal(TODAY, TODAY, Optional.empty())))
                .isEmpty();
        var before = Advisory.of(Samples.PACKS, LocalDate.of(2025, 9, 2));
        assertThat(before.beside(new Answered.TaxDisclosure(false, 1))).isEmpty();
    }

    @Test
    void a_rule_that_has_become_law_gives_no_advice() {
        var reform = Samples.PACKS.named("E3M-REFORM").orElseThrow();
        var packs = RulePacks.of(List.of(enacted(reform)));
        assertThat(Advisory.of(packs, TODAY).beside(new Answered.TaxDisclosure(false, 1)))
                .isEmpty();
        var right = Samples.PACKS.named("ENG-CRTB-PENDING").orElseThrow();
        var rights = RulePacks.of(List.of(enacted(right)));
        assertThat(
                        Advisory.of(rights, TODAY)
                                .beside(
                                        new Answered.ListedDisposal(
                                                TODAY, TODAY, Optional.empty())))
                .isEmpty();
    }

    @Test
    void every_rule_of_the_reform_is_proposed() {
        assertThat(Samples.PACKS.named("E3M-REFORM").orElseThrow().rules().values())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.PROPOSED));
    }

    private static RulePack enacted(RulePack pack) {
        Map<String, Rule> rules =
                pack.rules().values().stream()
                        .map(it ->
                                new Rule(
                                        it.code(),
                                        it.title(),
                                        "Some Act 2027",
                                        Kind.STATUTE,
                                        it.inForceFrom(),
                                        it.amounts(),
                                        it.lists()))
                        .collect(Collectors.toMap(Rule::code, it -> it));
        return new RulePack(
                pack.id(), pack.regime(), pack.effectiveFrom(), pack.effectiveTo(), rules);
    }

    private static Advice only(Answered answered) {
        List<Advice> advice = ADVISORY.beside(answered);
        assertThat(advice).hasSize(1);
        return advice.getFirst();
    }
}
