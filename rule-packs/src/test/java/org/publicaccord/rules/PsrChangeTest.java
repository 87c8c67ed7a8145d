package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_NOTICE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_NO_NOTICE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ASK;
import static org.publicaccord.rules.ModificationAnswer.Verdict.NEEDS_NEW_PROCESS;
import static org.publicaccord.rules.Samples.apart;
import static org.publicaccord.rules.Samples.change;
import static org.publicaccord.rules.Samples.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.rules.ModificationAnswer.Verdict;
import org.publicaccord.rules.asking.CanI;
import org.publicaccord.rules.reforming.Advisory;

/** Changes under the Provider Selection Regime: SI 2023/1348, regulations 13 and 14. */
class PsrChangeTest {

    private static final RulePack PACK = Samples.PACKS.named("NHS-PSR-2023").orElseThrow();

    @ParameterizedTest(name = "{0} changed by {1}: {2}")
    @CsvSource({
        "1000000, 499999, ALLOWED_NO_NOTICE",
        "1000000, 500000, NEEDS_NEW_PROCESS",
        "4000000, 996000, ALLOWED_NOTICE",
        "4000000, 1000000, NEEDS_NEW_PROCESS",
        "4000000, 500000, ALLOWED_NOTICE",
        "1000000, -499999, ALLOWED_NO_NOTICE",
        "1000000, -500000, NEEDS_NEW_PROCESS"
    })
    void the_authority_may_change_below_500000_or_less_than_25_in_a_hundred_with_notice_from_500000(
            long onAward, long delta, Verdict verdict) {
        var answer = decide(onAward, change(delta, 0));
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.notice())
                .isEqualTo(
                        verdict == ALLOWED_NOTICE
                                ? Optional.of("PSR-MODIFICATION-NOTICE")
                                : Optional.empty());
    }

    @Test
    void says_why_with_the_numbers() {
        var refused = decide(4_000_000, change(1_000_000, 0));
        assertThat(Refused.by("psr-modification", refused.refusal()).because())
                .isEqualTo(
                        "The change comes to £1,000,000 and to 25% of the lifetime value on award, which is neither below £500,000 nor less than 25%.");
        var noticed = decide(4_000_000, change(996_000, 0));
        assertThat(noticed.rule()).isEqualTo("psr-modification-notice");
        assertThat(noticed.steps())
                .containsExactly(
                        "Since it was entered into, the lifetime value of the contract changes by £996,000 in all.",
                        "The change is attributable to a decision of the authority and comes to 24.9% of the lifetime value on award, less than 25% (reg 13(1)(d) and (2)).",
                        "The change may be made; from £500,000 on, a notice is owed.");
        assertThat(decide(1, change(1, 0)).because()).contains("stays below £500,000");
    }

    @Test
    void all_changes_since_the_award_count_together() {
        assertThat(decide(1_000_000, change(1, 0), apart(499_998, 0)).verdict())
                .isEqualTo(ALLOWED_NO_NOTICE);
        assertThat(decide(1_000_000, change(1, 0), apart(499_999, 0)).verdict())
                .isEqualTo(NEEDS_NEW_PROCESS);
    }

    @Test
    void no_change_of_character_is_the_authoritys_to_decide() {
        var other = new ProposedChange(pounds(1), 0, Optional.empty(), true, false);
        var answer = decide(1_000_000, other);
        assertThat(answer.verdict()).isEqualTo(NEEDS_NEW_PROCESS);
        assertThat(answer.because()).contains("materially different in character");
        assertThat(decide(1_000_000, change(1, 0, Ground.UNFORESEEABLE)).verdict())
                .as("the sample of a ground changes the scope")
                .isEqualTo(NEEDS_NEW_PROCESS);
    }

    @ParameterizedTest(name = "{0} of 400,000: {1}; of 500,000: {2}")
    @CsvSource({
        "PROVIDED_FOR, ALLOWED_NO_NOTICE, ALLOWED_NOTICE",
        "CORPORATE_RESTRUCTURING, ALLOWED_NO_NOTICE, ALLOWED_NOTICE",
        "UNFORESEEABLE, ALLOWED_NO_NOTICE, ALLOWED_NOTICE",
        "KNOWN_RISK, ALLOWED_NO_NOTICE, NEEDS_NEW_PROCESS",
        "ADDITIONAL, ALLOWED_NO_NOTICE, NEEDS_NEW_PROCESS",
        "DEFENCE, ALLOWED_NO_NOTICE, NEEDS_NEW_PROCESS"
    })
    void what_the_contract_provides_for_identity_and_external_factors_have_no_limit(
            Ground ground, Verdict small, Verdict large) {
        assertThat(decide(1_000_000, on(ground, 400_000)).verdict()).isEqualTo(small);
        assertThat(decide(1_000_000, on(ground, 500_000)).verdict()).isEqualTo(large);
    }

    @Test
    void what_the_contract_provides_for_may_change_its_scope() {
        assertThat(decide(1_000_000, change(1, 0, Ground.PROVIDED_FOR)).verdict())
                .isEqualTo(ALLOWED_NO_NOTICE);
    }

    @Test
    void an_urgent_change_has_its_own_notice_whatever_its_size() {
        var answer = decide(1_000_000, change(1, 0, Ground.URGENCY));
        assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
        assertThat(answer.notice()).hasValue("PSR-URGENT-MODIFICATION-NOTICE");
        assertThat(answer.rule()).isEqualTo("psr-urgent-modification");
    }

    @ParameterizedTest
    @EnumSource(SelectionProcess.class)
    void a_contract_awarded_by_process_a_or_b_may_be_changed_by_any_amount(
            SelectionProcess process) {
        boolean unlimited =
                process == SelectionProcess.DIRECT_AWARD_A
                        || process == SelectionProcess.DIRECT_AWARD_B;
        var question = question(1_000_000, Optional.of(process), change(900_000, 0));
        assertThat(Modifications.decide(question).verdict())
                .isEqualTo(unlimited ? ALLOWED_NOTICE : NEEDS_NEW_PROCESS);
        var different = new ProposedChange(pounds(1), 0, Optional.empty(), true, false);
        assertThat(
                        Modifications.decide(question(1_000_000, Optional.of(process), different))
                                .verdict())
                .isEqualTo(NEEDS_NEW_PROCESS);
    }

    @Test
    void a_large_change_of_an_unknown_value_is_asked_and_a_small_one_is_not() {
        var unknown = new ContractSize(Optional.empty(), Optional.empty());
        assertThat(decide(unknown, change(500_000, 0)).verdict()).isEqualTo(ASK);
        assertThat(decide(unknown, change(499_999, 0)).verdict()).isEqualTo(ALLOWED_NO_NOTICE);
    }

    @Test
    void the_report_names_the_notice_after_the_change() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(
                        CanI.change(
                                        "Clinic",
                                        today,
                                        question(4_000_000, Optional.empty(), change(996_000, 0)),
                                        Advisory.NONE)
                                .text())
                .contains("notice of the change (reg 13 of SI 2023/1348), after the change")
                .contains("Regime: Provider Selection Regime");
        assertThat(
                        CanI.change(
                                        "Clinic",
                                        today,
                                        question(1, Optional.empty(), change(1, 0, Ground.URGENCY)),
                                        Advisory.NONE)
                                .text())
                .contains("notice of an urgent change (reg 14 of SI 2023/1348), after the change");
    }

    private static ProposedChange on(Ground ground, long delta) {
        return new ProposedChange(pounds(delta), 0, Optional.of(ground), false, false);
    }

    private static ModificationAnswer decide(
            long onAward, ProposedChange proposed, EarlierChange... earlier) {
        return Modifications.decide(question(onAward, Optional.empty(), proposed, earlier));
    }

    private static ModificationAnswer decide(ContractSize size, ProposedChange proposed) {
        return Modifications.decide(
                new ModificationQuestion(
                        Regime.PSR,
                        Optional.of(PACK),
                        Samples.LIGHT_TOUCH,
                        size,
                        List.of(),
                        proposed));
    }

    private static ModificationQuestion question(
            long onAward,
            Optional<SelectionProcess> awardedBy,
            ProposedChange proposed,
            EarlierChange... earlier) {
        return new ModificationQuestion(
                Regime.PSR,
                Optional.of(PACK),
                Samples.LIGHT_TOUCH.worth(pounds(onAward)),
                ContractSize.of(pounds(onAward), 1_096),
                awardedBy,
                List.of(earlier),
                proposed);
    }
}
