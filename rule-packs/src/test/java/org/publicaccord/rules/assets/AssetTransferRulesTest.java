package org.publicaccord.rules.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;

/** Community Empowerment (Scotland) Act 2015, Part 5. */
class AssetTransferRulesTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    private static final AssetTransferRules RULES =
            new AssetTransferRules(
                    PACKS.inForce(AssetTransferRules.REGIME, LocalDate.of(2026, 11, 22))
                            .orElseThrow());
    private static final LocalDate DUE = LocalDate.of(2026, 9, 2);

    @ParameterizedTest(name = "validated on {0}: due on {1}")
    @CsvSource({"2026-03-02, 2026-09-02", "2026-08-31, 2027-02-28"})
    void a_decision_is_due_six_months_after_the_day_of_validation(
            LocalDate validatedOn, LocalDate due) {
        assertThat(RULES.decisionDue(validatedOn)).isEqualTo(due);
    }

    @Test
    void a_longer_period_may_be_agreed_until_the_last_day_and_not_after() {
        assertThat(RULES.extension(DUE, DUE, DUE.plusDays(1))).isEmpty();
        var refusal =
                Refused.by(
                        "asset-transfer-extension",
                        RULES.extension(DUE, DUE.plusDays(1), DUE.plusMonths(1)));
        assertThat(refusal.because()).contains("ended on 2 September 2026");
    }

    @Test
    void a_longer_period_is_longer() {
        var refusal =
                Refused.by("asset-transfer-extension", RULES.extension(DUE, DUE.minusDays(9), DUE));
        assertThat(refusal.remedy()).isEqualTo("Agree on a later day.");
    }

    @Test
    void a_request_like_one_refused_may_be_declined_for_two_years_and_not_on_the_day_after() {
        var refused = LocalDate.of(2024, 11, 23);
        var bar =
                Refused.by(
                        "asset-transfer-repeat",
                        RULES.repeatBar(refused, LocalDate.of(2026, 11, 22)));
        assertThat(bar.because()).contains("23 November 2024");
        assertThat(bar.remedy()).contains("after 22 November 2026");
        assertThat(RULES.repeatBar(refused, LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "LOCAL_AUTHORITY, REVIEW, asset-transfer-review",
        "SCOTTISH_MINISTERS, REVIEW, asset-transfer-review",
        "OTHER, APPEAL, asset-transfer-appeal"
    })
    void councils_and_ministers_review_and_the_decisions_of_others_are_appealed(
            RelevantAuthority authority, Redress.Kind kind, String rule) {
        // Monday 2 November 2026; St Andrew's Day, the 30th, is no working day in Scotland.
        var redress =
                RULES.redress(authority, LocalDate.of(2026, 11, 2), Calendars.of(Nation.SCOTLAND));
        assertThat(redress.kind()).isEqualTo(kind);
        assertThat(redress.basis().rule()).isEqualTo(rule);
        assertThat(redress.lastDay()).isEqualTo("2026-11-27");
    }

    @Test
    void only_a_pack_of_the_scottish_act_will_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssetTransferRules(PACKS.named("PCR-2015").orElseThrow()));
        assertThat(RULES.pack().id()).isEqualTo("SCOT-CEA-2015");
    }
}
