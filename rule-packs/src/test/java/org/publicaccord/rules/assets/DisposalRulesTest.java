package org.publicaccord.rules.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.rules.assets.DisposalAnswer.Need.NOTHING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.assets.DisposalAnswer.Need;
import org.publicaccord.rules.loading.BuiltInPacks;

/** Local Government Act 1972, s.123, and the General Disposal Consent (England) 2003. */
class DisposalRulesTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DisposalRules RULES =
            new DisposalRules(PACKS.inForce(DisposalRules.REGIME, TODAY).orElseThrow());
    private static final Tenure FREEHOLD = new Tenure.Freehold();
    private static final Clearance NOTHING_ON_RECORD =
            new Clearance(false, false, Optional.empty(), false, Optional.empty(), false);

    @ParameterizedTest(name = "worth {0}, sold for {1}: {2}")
    @CsvSource({
        "3000000, 3000000, NOTHING",
        "3000000, 3500000, NOTHING",
        "3000000, 2999999.99, WELL_BEING_STATEMENT",
        "3000000, 1000000, WELL_BEING_STATEMENT",
        "3000000, 999999.99, SECRETARY_OF_STATE_CONSENT",
        "3000000, 0, SECRETARY_OF_STATE_CONSENT",
        "0, 0, NOTHING"
    })
    void up_to_exactly_two_million_a_statement_will_do_and_a_penny_more_needs_consent(
            BigDecimal worth, BigDecimal paid, Need need) {
        var answer = RULES.decide(new Disposal(FREEHOLD, worth, paid, false));
        assertThat(answer.need()).isEqualTo(need);
        assertThat(answer.undervaluePounds())
                .isEqualByComparingTo(worth.subtract(paid).max(BigDecimal.ZERO));
        assertThat(answer.subsidyQuestion()).isEqualTo(answer.undervaluePounds().signum() > 0);
        assertThat(answer.openSpaceNotice()).isFalse();
    }

    @Test
    void says_why_and_by_what_right() {
        var general = RULES.decide(freehold(1_000_000, 1));
        assertThat(general.because())
                .isEqualTo(
                        "The undervalue of £999,999 is not more than £2,000,000, up to which the general consent reaches.");
        assertThat(general.basis().rule()).isEqualTo("general-disposal-consent");
        var consent = RULES.decide(freehold(3_000_000, 1));
        assertThat(consent.because()).contains("£2,999,999 is more than £2,000,000");
        assertThat(consent.basis().rule()).isEqualTo("secretary-of-state-consent");
        var best = RULES.decide(freehold(5, 5));
        assertThat(best.because())
                .isEqualTo("The consideration of £5 reaches the unrestricted value of £5.");
        assertThat(best.basis().rule()).isEqualTo("best-consideration");
    }

    @ParameterizedTest(name = "lease from {0} to {1}: {2}")
    @CsvSource({
        "2027-04-01, 2034-03-30, NOTHING",
        "2027-04-01, 2034-03-31, NOTHING",
        "2027-04-01, 2034-04-01, SECRETARY_OF_STATE_CONSENT",
        "2027-04-01, 2052-03-31, SECRETARY_OF_STATE_CONSENT"
    })
    void a_lease_of_exactly_seven_years_is_short_and_of_a_day_more_is_not(
            LocalDate firstDay, LocalDate lastDay, Need need) {
        var lease = new Tenure.Lease(firstDay, lastDay);
        var answer = RULES.decide(disposal(lease, 3_000_000, 0, false));
        assertThat(answer.need()).isEqualTo(need);
        assertThat(answer.subsidyQuestion()).as("an undervalue is a question still").isTrue();
        if (need == NOTHING) {
            assertThat(answer.basis().rule()).isEqualTo("short-tenancy");
        }
    }

    @Test
    void a_licence_disposes_of_nothing_not_even_of_open_space() {
        var answer = RULES.decide(disposal(new Tenure.Licence(), 3_000_000, 0, true));
        assertThat(answer.need()).isEqualTo(NOTHING);
        assertThat(answer.openSpaceNotice()).isFalse();
        assertThat(answer.because()).contains("licence");
    }

    @Test
    void open_space_is_advertised_whatever_the_price_and_for_a_short_lease_too() {
        assertThat(RULES.decide(disposal(FREEHOLD, 1, 1, true)).openSpaceNotice()).isTrue();
        var lease = new Tenure.Lease(TODAY, TODAY.plusYears(1));
        assertThat(RULES.decide(disposal(lease, 1, 1, true)).openSpaceNotice()).isTrue();
        assertThat(RULES.openSpaceNoticeLastDay(LocalDate.of(2026, 11, 2))).isEqualTo("2026-11-15");
    }

    @Test
    void below_value_a_valuation_a_statement_and_a_subsidy_assessment_are_needed() {
        var disposal = freehold(1_000_000, 0);
        assertThat(obstacles(disposal, NOTHING_ON_RECORD))
                .containsExactly(
                        "disposal-valuation", "general-disposal-consent", "undervalue-subsidy");
        var cleared = new Clearance(true, true, Optional.empty(), true, Optional.empty(), false);
        assertThat(obstacles(disposal, cleared)).isEmpty();
    }

    @Test
    void far_below_value_a_statement_is_not_enough() {
        var disposal = freehold(3_000_000, 0);
        var stated = new Clearance(true, true, Optional.empty(), true, Optional.empty(), false);
        assertThat(obstacles(disposal, stated)).containsExactly("secretary-of-state-consent");
        var consented =
                new Clearance(true, false, Optional.of("SoS/1"), true, Optional.empty(), false);
        assertThat(obstacles(disposal, consented)).isEmpty();
    }

    @Test
    void at_full_value_nothing_stands_in_the_way() {
        assertThat(obstacles(freehold(5, 5), NOTHING_ON_RECORD)).isEmpty();
    }

    @Test
    void open_space_waits_until_the_day_after_two_weeks_and_for_its_objections() {
        var disposal = disposal(FREEHOLD, 1, 1, true);
        assertThat(obstacles(disposal, NOTHING_ON_RECORD)).containsExactly("open-space-notice");
        assertThat(obstacles(disposal, advertised("2026-11-09", true)))
                .as("the fourteenth day is the day itself")
                .containsExactly("open-space-notice");
        assertThat(obstacles(disposal, advertised("2026-11-08", true))).isEmpty();
        assertThat(RULES.obstacles(disposal, advertised("2026-11-08", false), TODAY))
                .singleElement()
                .extracting(Refusal::because)
                .isEqualTo("Objections to the disposal of open space were not considered.");
        assertThat(RULES.obstacles(disposal, NOTHING_ON_RECORD, TODAY).getFirst().because())
                .endsWith("was not advertised in two consecutive weeks.");
    }

    @Test
    void each_obstacle_has_its_page() {
        var everything = disposal(FREEHOLD, 1_000_000, 0, true);
        var far = disposal(FREEHOLD, 9_000_000, 0, false);
        for (var disposal : List.of(everything, far)) {
            assertThat(RULES.obstacles(disposal, NOTHING_ON_RECORD, TODAY))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(it -> Refused.by(it.rule(), Optional.of(it)));
        }
    }

    @Test
    void values_are_not_negative_and_a_lease_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> freehold(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> freehold(0, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tenure.Lease(TODAY, TODAY.minusDays(1)));
        assertThat(new Tenure.Lease(TODAY, TODAY).firstDay()).isEqualTo(TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisposalRules(PACKS.named("PCR-2015").orElseThrow()));
        assertThat(RULES.pack().id()).isEqualTo("ENG-DISPOSAL-2003");
    }

    private static List<String> obstacles(Disposal disposal, Clearance clearance) {
        return RULES.obstacles(disposal, clearance, TODAY).stream().map(Refusal::rule).toList();
    }

    private static Clearance advertised(String firstOn, boolean considered) {
        return new Clearance(
                false,
                false,
                Optional.empty(),
                false,
                Optional.of(LocalDate.parse(firstOn)),
                considered);
    }

    private static Disposal freehold(long worth, long paid) {
        return disposal(FREEHOLD, worth, paid, false);
    }

    private static Disposal disposal(Tenure tenure, long worth, long paid, boolean openSpace) {
        return new Disposal(tenure, BigDecimal.valueOf(worth), BigDecimal.valueOf(paid), openSpace);
    }
}
