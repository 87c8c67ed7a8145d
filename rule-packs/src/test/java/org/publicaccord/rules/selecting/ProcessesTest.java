package org.publicaccord.rules.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.rules.SelectionProcess.COMPETITIVE;
import static org.publicaccord.rules.SelectionProcess.DIRECT_AWARD_A;
import static org.publicaccord.rules.SelectionProcess.DIRECT_AWARD_B;
import static org.publicaccord.rules.SelectionProcess.DIRECT_AWARD_C;
import static org.publicaccord.rules.SelectionProcess.MOST_SUITABLE_PROVIDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.loading.BuiltInPacks;

/** The decision table of regulation 6: what is required, and else what is permitted. */
class ProcessesTest {

    private static final ProviderSelection RULES =
            new ProviderSelection(
                    RulePacks.of(BuiltInPacks.all()).named("NHS-PSR-2023").orElseThrow());

    /** Y and N in the order of the question's statements. */
    @ParameterizedTest(name = "{0}: required {1}, permitted {2}")
    @CsvSource({
        // A framework is competed, whoever is capable.
        "YYYNNNNNN, COMPETITIVE, COMPETITIVE",
        // Only the existing provider is capable.
        "NYYNNNNNN, DIRECT_AWARD_A, DIRECT_AWARD_A",
        "NYYYYYNYY, DIRECT_AWARD_A, DIRECT_AWARD_A",
        // A capable provider that is not there yet is not awarded by process A.
        "NNYNNNNNN, none, COMPETITIVE",
        // Patients choose among all who qualify.
        "NNNYYNNNN, DIRECT_AWARD_B, DIRECT_AWARD_B",
        "NYNYYYNYY, DIRECT_AWARD_B, DIRECT_AWARD_B",
        "NNNYNNNNN, none, COMPETITIVE",
        "NNNNYNNNN, none, COMPETITIVE",
        // The existing contract ends without considerable change, and its provider satisfies.
        "NYNNNYNYN, none, DIRECT_AWARD_C COMPETITIVE",
        "NYNNNYNYY, none, DIRECT_AWARD_C MOST_SUITABLE_PROVIDER COMPETITIVE",
        "NYNNNYYYY, none, MOST_SUITABLE_PROVIDER COMPETITIVE",
        "NYNNNYNNY, none, MOST_SUITABLE_PROVIDER COMPETITIVE",
        "NYNNNNNYN, none, COMPETITIVE",
        "NNNNNYNYN, none, COMPETITIVE",
        "NNNNNNNNN, none, COMPETITIVE",
        "NNNNNNNNY, none, MOST_SUITABLE_PROVIDER COMPETITIVE"
    })
    void answers_with_what_is_required_and_what_is_permitted(
            String statements, String required, String permitted) {
        var answer = RULES.processes(question(statements));
        assertThat(answer.required().map(Enum::name).orElse("none")).isEqualTo(required);
        assertThat(answer.permitted())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(permitted.split(" "));
        assertThat(answer.steps()).isNotEmpty();
        for (SelectionProcess process : SelectionProcess.values()) {
            assertThat(answer.choosing(process).isEmpty())
                    .isEqualTo(answer.permitted().contains(process));
        }
    }

    @Test
    void what_is_required_is_named_to_whoever_chooses_otherwise() {
        var answer = RULES.processes(question("NYYNNNNNN"));
        for (var other : SelectionProcess.values()) {
            if (other != DIRECT_AWARD_A) {
                var refusal = Refused.by("psr-direct-award-a", answer.choosing(other));
                assertThat(refusal.because())
                        .isEqualTo("What is stated requires Direct Award Process A.");
            }
        }
        Refused.by(
                "psr-direct-award-b",
                RULES.processes(question("NNNYYNNNN")).choosing(DIRECT_AWARD_A));
        Refused.by(
                "psr-competitive-process",
                RULES.processes(question("YNNNNNNNN")).choosing(MOST_SUITABLE_PROVIDER));
    }

    @Test
    void a_process_whose_conditions_are_not_met_is_refused_by_its_own_rule() {
        var answer = RULES.processes(question("NNNNNNNNN"));
        assertThat(Refused.by("psr-direct-award-c", answer.choosing(DIRECT_AWARD_C)).because())
                .isEqualTo("The conditions of Direct Award Process C are not met.");
        Refused.by("psr-most-suitable-provider", answer.choosing(MOST_SUITABLE_PROVIDER));
        Refused.by("psr-direct-award-a", answer.choosing(DIRECT_AWARD_A));
        Refused.by("psr-direct-award-b", answer.choosing(DIRECT_AWARD_B));
        assertThat(answer.choosing(COMPETITIVE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NYNNNNNYN, no existing contract comes to its end",
        "NYNNNYYYN, the considerable change threshold is met",
        "NYNNNYNNN, 'the existing provider does not satisfy, or will not likely'"
    })
    void says_why_the_existing_provider_may_not_just_go_on(String statements, String because) {
        assertThat(RULES.processes(question(statements)).steps())
                .contains("Direct Award Process C may not be followed: " + because + ".");
    }

    @Test
    void says_how_the_answer_was_found() {
        assertThat(RULES.processes(question("NYNNNYNYY")).steps())
                .containsExactly(
                        "Neither Direct Award Process A nor Direct Award Process B is required.",
                        "The Competitive Process may always be followed.",
                        "The existing contract comes to its end without considerable change, and its provider satisfies.",
                        "The authority can identify the most suitable provider.");
    }

    private static ProcessQuestion question(String statements) {
        return new ProcessQuestion(
                statements.charAt(0) == 'Y',
                statements.charAt(1) == 'Y',
                statements.charAt(2) == 'Y',
                statements.charAt(3) == 'Y',
                statements.charAt(4) == 'Y',
                statements.charAt(5) == 'Y',
                statements.charAt(6) == 'Y',
                statements.charAt(7) == 'Y',
                statements.charAt(8) == 'Y');
    }
}
