package org.publicaccord.rules.awarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Purchase.Category;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.awarding.DirectAwardAnswer.Standstill;
import org.publicaccord.rules.loading.BuiltInPacks;

/** Procurement Act 2023, ss.41-44 and Schedule 5. */
class DirectAwardsTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    private static final DirectAwards RULES =
            new DirectAwards(PACKS.named("UK-PA23-2026").orElseThrow());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Purchase ORDINARY = services(false, 1_000_000);
    private static final Purchase LIGHT_TOUCH = services(true, 1_000_000);

    @ParameterizedTest(name = "{0}: notices {1}, standstill {2}, for light touch {3}")
    @CsvSource({
        "PROTOTYPES, UK5 UK6, MANDATORY, VOLUNTARY",
        "WORK_OF_ART, UK5 UK6, MANDATORY, VOLUNTARY",
        "EXCLUSIVE_RIGHTS, UK5 UK6, MANDATORY, VOLUNTARY",
        "TECHNICAL_REASONS, UK5 UK6, MANDATORY, VOLUNTARY",
        "ADDITIONAL, UK5 UK6, MANDATORY, VOLUNTARY",
        "REPEAT, UK5 UK6, MANDATORY, VOLUNTARY",
        "COMMODITIES, UK5 UK6, MANDATORY, VOLUNTARY",
        "INSOLVENCY, UK5 UK6, MANDATORY, VOLUNTARY",
        "URGENCY, UK5 UK6, VOLUNTARY, VOLUNTARY",
        "USER_CHOICE, '', NONE, NONE",
        "DEFENCE, UK5 UK6, MANDATORY, VOLUNTARY",
        "PROTECTING_LIFE, UK5 UK6, VOLUNTARY, VOLUNTARY",
        "NO_SUITABLE_TENDER, UK5 UK6, MANDATORY, VOLUNTARY"
    })
    void each_ground_has_its_notices_and_standstill(
            DirectAwardGround ground, String notices, Standstill ordinary, Standstill lightTouch) {
        List<String> expected = notices.isEmpty() ? List.of() : Arrays.asList(notices.split(" "));
        assertThat(ask(ORDINARY, ground).notices()).isEqualTo(expected);
        assertThat(ask(ORDINARY, ground).standstill()).isEqualTo(ordinary);
        assertThat(ask(LIGHT_TOUCH, ground).standstill()).isEqualTo(lightTouch);
        assertThat(ask(LIGHT_TOUCH, ground).isAllowed()).isTrue();
        assertThat(ask(LIGHT_TOUCH, ground).conditions()).isNotEmpty();
    }

    @Test
    void the_grounds_are_data_each_with_its_section_in_both_packs_of_the_act() {
        for (var pack : List.of("UK-PA23-2025", "UK-PA23-2026")) {
            var grounds = new DirectAwards(PACKS.named(pack).orElseThrow()).grounds();
            assertThat(grounds)
                    .extracting(GroundInWords::ground)
                    .containsExactly(DirectAwardGround.values());
            assertThat(grounds)
                    .allSatisfy(it -> {
                        assertThat(it.words()).isNotBlank();
                        assertThat(it.conditions()).isNotEmpty();
                        assertThat(it.basis().legalBasis())
                                .containsPattern("s.41 and Schedule 5, para|s\\.4[23]");
                    });
        }
    }

    @Test
    void a_public_contract_needs_a_ground() {
        var answer = RULES.decide(question(ORDINARY, Optional.empty()));
        assertThat(answer.isAllowed()).isFalse();
        Refused.by("direct-award-ground", only(answer));
        assertThat(answer.notices()).containsExactly("UK5", "UK6");
        assertThat(answer.standstill()).isEqualTo(Standstill.MANDATORY);
    }

    @ParameterizedTest(name = "worth {0}: allowed without a ground {1}")
    @CsvSource({"207719, true", "207720, false"})
    void below_the_threshold_none_is_needed(long pounds, boolean allowed) {
        var answer =
                RULES.decide(
                        question(ORDINARY.worth(BigDecimal.valueOf(pounds)), Optional.empty()));
        assertThat(answer.isAllowed()).isEqualTo(allowed);
        if (allowed) {
            assertThat(answer.notices()).isEmpty();
            assertThat(answer.standstill()).isEqualTo(Standstill.NONE);
            assertThat(answer.basis().rule()).isEqualTo("direct-award-below-threshold");
        }
    }

    @ParameterizedTest
    @EnumSource(DirectAwardGround.class)
    void the_conditions_of_a_ground_have_to_be_stated(DirectAwardGround ground) {
        var answer = RULES.decide(with(LIGHT_TOUCH, ground, false, SupplierStanding.CLEAR));
        var refusal = Refused.by(ground.rule(), only(answer));
        assertThat(refusal.remedy())
                .isEqualTo("State that: " + String.join(" ", answer.conditions()));
    }

    @Test
    void users_choose_light_touch_services_alone() {
        var refusal =
                Refused.by(
                        "direct-award-user-choice",
                        only(ask(ORDINARY, DirectAwardGround.USER_CHOICE)));
        assertThat(refusal.because()).contains("light touch services alone");
    }

    @ParameterizedTest(name = "original awarded on {0}: allowed {1}")
    @CsvSource({"2021-11-24, true", "2021-11-23, false", "2026-11-23, true"})
    void a_contract_is_repeated_within_five_years_beginning_with_its_award(
            LocalDate original, boolean allowed) {
        var answer = RULES.decide(repeat(Optional.of(original)));
        assertThat(answer.isAllowed()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(Refused.by("direct-award-repeat", only(answer)).because())
                    .endsWith("until 22 November 2026.");
        }
    }

    @Test
    void a_contract_to_be_repeated_has_a_day_of_award() {
        var answer = RULES.decide(repeat(Optional.empty()));
        assertThat(Refused.by("direct-award-repeat", only(answer)).because())
                .contains("is not recorded");
    }

    @Test
    void an_excluded_supplier_gets_no_direct_award_unless_the_public_interest_overrides() {
        var ground = DirectAwardGround.TECHNICAL_REASONS;
        var refusal =
                Refused.by(
                        "direct-award-excluded-supplier",
                        only(RULES.decide(excluded(ground, false))));
        assertThat(refusal.remedy()).contains("overriding public interest");
        assertThat(RULES.decide(excluded(ground, true)).isAllowed()).isTrue();
    }

    @Test
    void after_a_competition_without_a_suitable_tender_nothing_overrides_an_exclusion() {
        var ground = DirectAwardGround.NO_SUITABLE_TENDER;
        var refusal =
                Refused.by(
                        "direct-award-excluded-supplier",
                        only(RULES.decide(excluded(ground, true))));
        assertThat(refusal.remedy()).isEqualTo("Choose another supplier.");
    }

    @Test
    void that_a_supplier_is_excludable_is_considered() {
        var ground = DirectAwardGround.COMMODITIES;
        var open = with(ORDINARY, ground, true, SupplierStanding.EXCLUDABLE);
        Refused.by("direct-award-excludable-supplier", only(RULES.decide(open)));
        var considered =
                new DirectAwardQuestion(
                        ORDINARY,
                        Optional.of(ground),
                        true,
                        Optional.empty(),
                        TODAY,
                        SupplierStanding.EXCLUDABLE,
                        true,
                        false,
                        true);
        assertThat(RULES.decide(considered).isAllowed()).isTrue();
    }

    @Test
    void conflicts_are_assessed_first() {
        var question =
                new DirectAwardQuestion(
                        ORDINARY,
                        Optional.of(DirectAwardGround.COMMODITIES),
                        true,
                        Optional.empty(),
                        TODAY,
                        SupplierStanding.CLEAR,
                        false,
                        false,
                        false);
        Refused.by("direct-award-conflicts-assessment", only(RULES.decide(question)));
    }

    @Test
    void only_a_pack_of_the_act_will_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DirectAwards(PACKS.named("PCR-2015").orElseThrow()));
    }

    private static DirectAwardAnswer ask(Purchase purchase, DirectAwardGround ground) {
        return RULES.decide(question(purchase, Optional.of(ground)));
    }

    private static DirectAwardQuestion question(
            Purchase purchase, Optional<DirectAwardGround> ground) {
        return new DirectAwardQuestion(
                purchase,
                ground,
                true,
                Optional.of(TODAY.minusYears(1)),
                TODAY,
                SupplierStanding.CLEAR,
                false,
                false,
                true);
    }

    private static DirectAwardQuestion with(
            Purchase purchase,
            DirectAwardGround ground,
            boolean stated,
            SupplierStanding standing) {
        return new DirectAwardQuestion(
                purchase,
                Optional.of(ground),
                stated,
                Optional.of(TODAY.minusYears(1)),
                TODAY,
                standing,
                false,
                false,
                true);
    }

    private static DirectAwardQuestion excluded(DirectAwardGround ground, boolean overriding) {
        return new DirectAwardQuestion(
                ORDINARY,
                Optional.of(ground),
                true,
                Optional.empty(),
                TODAY,
                SupplierStanding.EXCLUDED,
                false,
                overriding,
                true);
    }

    private static DirectAwardQuestion repeat(Optional<LocalDate> original) {
        return new DirectAwardQuestion(
                ORDINARY,
                Optional.of(DirectAwardGround.REPEAT),
                true,
                original,
                TODAY,
                SupplierStanding.CLEAR,
                false,
                false,
                true);
    }

    private static Optional<Refusal> only(DirectAwardAnswer answer) {
        assertThat(answer.obstacles()).hasSize(1);
        return answer.obstacles().stream().findFirst();
    }

    private static Purchase services(boolean lightTouch, long pounds) {
        return new Purchase(
                AuthorityKind.SUB_CENTRAL,
                Category.SERVICES,
                lightTouch,
                false,
                false,
                false,
                BigDecimal.valueOf(pounds));
    }
}
