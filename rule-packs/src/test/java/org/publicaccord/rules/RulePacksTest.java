package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest(name = "{0} begun on {1}: {2}")
    @CsvSource({
        "PCR2015, 2015-02-25, none",
        "PCR2015, 2015-02-26, PCR-2015",
        "PCR2015, 2025-02-23, PCR-2015",
        "PCR2015, 2025-02-24, none",
        "PA23, 2025-02-23, none",
        "PA23, 2025-02-24, UK-PA23-2025",
        "PA23, 2025-12-31, UK-PA23-2025",
        "PA23, 2026-01-01, UK-PA23-2026",
        "PA23, 2030-01-01, UK-PA23-2026",
        "PSR, 2026-01-01, NHS-PSR-2023",
        "SUBSIDY, 2025-08-03, none",
        "SUBSIDY, 2025-08-04, SUBSIDY-2025-08",
        "NO-SUCH-LAW, 2026-01-01, none"
    })
    void a_procurement_begins_under_the_pack_in_force_on_its_day(
            String regime, LocalDate begunOn, String id) {
        assertThat(Samples.PACKS.inForce(regime, begunOn).map(RulePack::id).orElse("none"))
                .isEqualTo(id);
    }

    @Test
    void a_contract_finds_the_pack_that_it_pinned() {
        assertThat(Samples.PACKS.named("PCR-2015")).hasValue(Samples.REGULATIONS);
        assertThat(Samples.PACKS.named("NO-PACK")).isEmpty();
    }

    @Test
    void of_two_packs_in_force_the_later_one_holds_whatever_their_order() {
        var later = pack("LATER", "PA23", DAY);
        assertThat(RulePacks.of(List.of(later, Samples.ACT)).inForce("PA23", DAY)).hasValue(later);
        assertThat(RulePacks.of(List.of(Samples.ACT, later)).inForce("PA23", DAY)).hasValue(later);
        assertThat(Samples.PACKS.and(List.of(later)).inForce("PA23", DAY.minusDays(1)))
                .hasValue(Samples.ACT);
    }

    @Test
    void no_id_is_there_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.PACKS.and(List.of(pack("PCR-2015", "PCR2015", DAY))))
                .withMessage("rule pack PCR-2015 is there twice");
    }

    @Test
    void no_two_packs_of_a_regime_take_effect_on_one_day() {
        var first = pack("FIRST", "PA23", DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePacks.of(List.of(first, pack("SECOND", "PA23", DAY))))
                .withMessageContaining("SECOND takes effect on the same day, 2026-07-01");
        assertThat(RulePacks.of(List.of(first, pack("SECOND", "PSR", DAY))).all()).hasSize(2);
    }

    @Test
    void there_are_at_most_500() {
        var many =
                IntStream.rangeClosed(0, 500)
                        .mapToObj(i -> pack("P-" + i, "PA23", DAY.plusDays(i)))
                        .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> RulePacks.of(many));
        assertThat(RulePacks.of(many.subList(0, 500)).all()).hasSize(500);
    }

    @Test
    void a_pack_says_what_is_wrong_with_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack("uk", "PA23", DAY))
                .withMessageContaining("capitals, digits and hyphens");
        assertThatIllegalArgumentException().isThrownBy(() -> pack("A".repeat(51), "PA23", DAY));
        assertThat(pack("A".repeat(50), "B".repeat(50), DAY).id()).hasSize(50);
        assertThatIllegalArgumentException().isThrownBy(() -> pack("UK", "B".repeat(51), DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pack("UK", "pa 23", DAY))
                .withMessageContaining("a regime is");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RulePack("UK", "PA23", DAY, Optional.of(DAY.minusDays(1)), Map.of()))
                .withMessageContaining("ends before it takes effect");
        assertThat(new RulePack("UK", "PA23", DAY, Optional.of(DAY), Map.of()).isInForceOn(DAY))
                .isTrue();
    }

    @Test
    void a_rule_says_what_it_lacks() {
        var rule = rule("some-rule", "Title", "Basis");
        assertThat(rule.amount("days")).isEqualTo("30.5");
        assertThat(rule.list("steps")).containsExactly("one");
        assertThat(rule.list("others")).isEmpty();
        assertThat(rule.isInForceOn(DAY)).isTrue();
        assertThat(rule.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> rule.amount("months"))
                .withMessage("rule some-rule has no amount \"months\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> rule.wholeAmount("days"))
                .withMessage("amount \"days\" of rule some-rule is not a whole number");
        assertThatIllegalStateException()
                .isThrownBy(() -> Samples.ACT.rule("no-rule"))
                .withMessage("rule pack UK-PA23-2026 has no rule no-rule");
    }

    @Test
    void a_rule_has_a_code_a_title_and_a_legal_basis() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule("Some Rule", "Title", "Basis"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("rule", " ", "Basis"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("rule", "Title", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("rule", "T".repeat(501), "Basis"));
        assertThat(rule("rule", "T".repeat(500), "Basis").title()).hasSize(500);
    }

    private static RulePack pack(String id, String regime, LocalDate from) {
        return new RulePack(id, regime, from, Optional.empty(), Map.of());
    }

    private static Rule rule(String code, String title, String basis) {
        return new Rule(
                code,
                title,
                basis,
                Kind.STATUTE,
                DAY,
                Map.of("days", new BigDecimal("30.5")),
                Map.of("steps", List.of("one")));
    }
}
