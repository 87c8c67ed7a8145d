package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_FREE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_NOTICE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ALLOWED_NO_NOTICE;
import static org.publicaccord.rules.ModificationAnswer.Verdict.ASK;
import static org.publicaccord.rules.ModificationAnswer.Verdict.NEEDS_NEW_PROCESS;
import static org.publicaccord.rules.Samples.SERVICES;
import static org.publicaccord.rules.Samples.WORKS;
import static org.publicaccord.rules.Samples.apart;
import static org.publicaccord.rules.Samples.change;
import static org.publicaccord.rules.Samples.pounds;
import static org.publicaccord.rules.Samples.together;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of contracts procured before 24 February 2025: regulation 72, and nothing of the Act. */
class RegulationsChangeTest {

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "99999, 0, ALLOWED_NO_NOTICE",
        "100000, 0, NEEDS_NEW_PROCESS",
        "-99999, 0, ALLOWED_NO_NOTICE",
        "-100000, 0, NEEDS_NEW_PROCESS",
        "50000, 49999, ALLOWED_NO_NOTICE",
        "50000, 50000, NEEDS_NEW_PROCESS",
        "50000, -50000, ALLOWED_NO_NOTICE"
    })
    void below_a_tenth_of_the_value_net_of_all_changes_it_may_be_made(
            long pounds, long before, ModificationAnswer.Verdict verdict) {
        assertThat(decide(SERVICES, change(pounds, 0), apart(before, 0)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void for_works_the_share_is_fifteen_percent() {
        assertThat(decide(WORKS, change(1_499_999, 0)).verdict()).isEqualTo(ALLOWED_NO_NOTICE);
        assertThat(decide(WORKS, change(1_500_000, 0)).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
    }

    @Test
    void a_tenth_that_reaches_the_threshold_is_too_much() {
        var large = SERVICES.worth(pounds(30_000_000));
        assertThat(decide(large, change(214_903, 0)).verdict()).isEqualTo(ALLOWED_NO_NOTICE);
        assertThat(decide(large, change(214_904, 0)).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
        var central = Samples.of(AuthorityKind.CENTRAL, Purchase.Category.GOODS, 30_000_000);
        assertThat(decide(central, change(139_688, 0)).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
        var light = Samples.LIGHT_TOUCH.worth(pounds(30_000_000));
        assertThat(decide(light, change(663_539, 0)).verdict()).isEqualTo(ALLOWED_NO_NOTICE);
    }

    @Test
    void none_of_the_notices_of_the_act_is_asked_for() {
        for (int share = 0; share < 200; share += 7) {
            for (Ground ground : Ground.values()) {
                assertThat(decide(SERVICES, change(share * 10_000L, 50, ground)).notice())
                        .satisfiesAnyOf(
                                notice -> assertThat(notice).isEmpty(),
                                notice -> assertThat(notice).hasValue("MODIFICATION-NOTICE"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"ADDITIONAL", "UNFORESEEABLE"})
    void up_to_half_of_the_value_needs_a_modification_notice_after_it(Ground ground) {
        var answer = decide(SERVICES, change(500_000, 0, ground));
        assertThat(answer.verdict()).isEqualTo(ALLOWED_NOTICE);
        assertThat(answer.notice()).hasValue("MODIFICATION-NOTICE");
        assertThat(answer.legalBasis()).contains("reg 72(1)").contains("(3)");
        assertThat(decide(SERVICES, change(500_001, 0, ground)).verdict())
                .isEqualTo(NEEDS_NEW_PROCESS);
    }

    @Test
    void each_change_has_its_half_and_one_that_was_split_has_not() {
        var half = change(400_000, 0, Ground.ADDITIONAL);
        assertThat(decide(SERVICES, half, apart(400_000, 0)).verdict()).isEqualTo(ALLOWED_NOTICE);
        assertThat(decide(SERVICES, half, together(400_000, 0)).verdict())
                .isEqualTo(NEEDS_NEW_PROCESS);
    }

    @Test
    void a_review_clause_allows_any_amount_without_a_notice() {
        var answer = decide(SERVICES, change(900_000, 365, Ground.PROVIDED_FOR));
        assertThat(answer.verdict()).isEqualTo(ALLOWED_NO_NOTICE);
        assertThat(answer.rule()).isEqualTo("regulation-72-review-clause");
    }

    @Test
    void another_contractor_may_take_over_if_nothing_else_changes_substantially() {
        assertThat(takeOver(false, false).verdict()).isEqualTo(ALLOWED_NO_NOTICE);
        assertThat(takeOver(true, false).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
        assertThat(takeOver(false, true).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"URGENCY", "KNOWN_RISK", "DEFENCE"})
    void grounds_that_only_the_act_knows_do_not_help(Ground ground) {
        var answer = decide(SERVICES, change(200_000, 0, ground));
        assertThat(answer.verdict()).isEqualTo(NEEDS_NEW_PROCESS);
        assertThat(answer.rule()).isEqualTo("regulation-72-new-procedure");
    }

    @Test
    void a_change_of_nature_is_no_small_change() {
        var nature = new ProposedChange(pounds(1), 0, Optional.empty(), true, false);
        assertThat(decide(SERVICES, nature).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
    }

    @Test
    void what_is_larger_needs_a_new_procedure_or_a_lawyer() {
        var answer = decide(SERVICES, change(200_000, 0));
        assertThat(answer.remedy()).contains("legal advice").contains("reg 72(1)(e)");
        assertThat(answer.legalBasis()).contains("reg 72(9)");
        assertThat(answer.steps().getFirst()).contains("£200,000, 20% of the initial value");
    }

    @Test
    void a_contract_below_every_threshold_is_changed_freely() {
        var small = SERVICES.worth(pounds(100_000));
        assertThat(decide(small, change(97_010, 0)).verdict()).isEqualTo(ALLOWED_FREE);
        assertThat(decide(small, change(97_011, 0)).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
        assertThat(decide(SERVICES, change(-900_000, 0)).verdict()).isEqualTo(NEEDS_NEW_PROCESS);
    }

    @Test
    void what_is_not_recorded_or_not_assessed_is_asked() {
        var unknown =
                Modifications.decide(
                        new ModificationQuestion(
                                Regime.PCR2015,
                                Optional.of(Samples.REGULATIONS),
                                SERVICES,
                                new ContractSize(Optional.empty(), Optional.empty()),
                                List.of(),
                                change(1, 0)));
        assertThat(unknown.verdict()).isEqualTo(ASK);
        assertThat(unknown.remedy()).isEqualTo("Record the value of the contract on award.");
        assertThat(decide(Samples.CONCESSION, change(1, 0)).because()).contains("Concessions");
        assertThat(decide(Samples.CONCESSION, change(1, 0)).verdict()).isEqualTo(ASK);
        var utility = Samples.of(AuthorityKind.UTILITY, Purchase.Category.GOODS, 1_000_000);
        assertThat(decide(utility, change(1, 0)).verdict()).isEqualTo(ASK);
    }

    private static ModificationAnswer takeOver(boolean scope, boolean balance) {
        return decide(
                SERVICES,
                new ProposedChange(
                        pounds(100_000),
                        0,
                        Optional.of(Ground.CORPORATE_RESTRUCTURING),
                        scope,
                        balance));
    }

    private static ModificationAnswer decide(
            Purchase purchase, ProposedChange change, EarlierChange... earlier) {
        return Modifications.decide(Samples.regulations(purchase, change, earlier));
    }
}
