package org.publicaccord.rules.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.Refused;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

/** Localism Act 2011, Part 5, Chapter 3. Every period begins with the day of the notice. */
class CommunityValueRulesTest {

    private static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    private static final LocalDate NOTICE = LocalDate.of(2026, 3, 2);
    private static final CommunityValueRules RULES =
            new CommunityValueRules(
                    PACKS.inForce(CommunityValueRules.REGIME, NOTICE).orElseThrow());
    private static final RightToBuyRules RIGHT_TO_BUY =
            new RightToBuyRules(PACKS.named("ENG-CRTB-PENDING").orElseThrow());

    @Test
    void six_weeks_six_months_and_eighteen_months_beginning_with_the_notice() {
        assertThat(RULES.moratorium(NOTICE))
                .isEqualTo(
                        new Moratorium(
                                LocalDate.of(2026, 4, 12),
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2027, 9, 1)));
    }

    @Test
    void only_the_freehold_and_leases_of_25_years_and_more_are_held_back() {
        LocalDate first = LocalDate.of(2026, 4, 1);
        assertThat(RULES.isRelevant(new Tenure.Freehold())).isTrue();
        assertThat(RULES.isRelevant(new Tenure.Licence())).isFalse();
        assertThat(RULES.isRelevant(new Tenure.Lease(first, LocalDate.of(2051, 3, 31)))).isTrue();
        assertThat(RULES.isRelevant(new Tenure.Lease(first, LocalDate.of(2051, 3, 30)))).isFalse();
    }

    @Test
    void a_community_interest_group_need_not_wait_but_the_owner_gives_notice() {
        Refused.by(
                "acv-disposal-notice",
                RULES.disposalToCommunityGroup(Optional.empty(), NOTICE.plusDays(1)));
        assertThat(RULES.disposalToCommunityGroup(Optional.of(NOTICE), NOTICE)).isEmpty();
        assertThat(RULES.disposalToCommunityGroup(Optional.of(NOTICE), LocalDate.of(2027, 9, 1)))
                .isEmpty();
        Refused.by(
                "acv-protected-period",
                RULES.disposalToCommunityGroup(Optional.of(NOTICE), LocalDate.of(2027, 9, 2)));
    }

    @Test
    void an_entry_lasts_five_years_beginning_with_its_day() {
        assertThat(RULES.listingLastDay(LocalDate.of(2026, 3, 2))).isEqualTo("2031-03-01");
    }

    @Test
    void listed_land_is_not_disposed_of_without_notice() {
        Refused.by(
                "acv-disposal-notice", RULES.disposal(Optional.empty(), Optional.empty(), NOTICE));
    }

    @Test
    void nor_until_the_day_after_the_interim_moratorium() {
        var refusal = Refused.by("acv-interim-moratorium", disposal("2026-04-12"));
        assertThat(refusal.because()).endsWith("until 12 April 2026.");
        assertThat(disposal("2026-04-13")).isEmpty();
    }

    @Test
    void a_request_on_the_last_day_of_the_interim_holds_it_until_the_day_after_the_full() {
        var refusal = Refused.by("acv-full-moratorium", disposal("2026-09-01", "2026-04-12"));
        assertThat(refusal.because()).endsWith("until 1 September 2026.");
        assertThat(disposal("2026-09-02", "2026-04-12")).isEmpty();
    }

    @Test
    void a_request_after_the_interim_holds_nothing() {
        assertThat(disposal("2026-04-13", "2026-04-13")).isEmpty();
    }

    @Test
    void after_the_protected_period_a_new_notice_is_needed() {
        assertThat(disposal("2027-09-01")).isEmpty();
        var refusal = Refused.by("acv-protected-period", disposal("2027-09-02"));
        assertThat(refusal.remedy()).isEqualTo("Give notice again.");
        Refused.by("acv-protected-period", disposal("2027-09-02", "2026-04-12"));
    }

    @Test
    void the_right_to_buy_is_proposed_and_would_last_twelve_months() {
        assertThat(RIGHT_TO_BUY.isInForce()).isFalse();
        assertThat(RIGHT_TO_BUY.moratoriumLastDay(NOTICE)).isEqualTo("2027-03-01");
        assertThat(RIGHT_TO_BUY.moratorium().kind()).isEqualTo(Kind.PROPOSED);
        assertThat(RIGHT_TO_BUY.firstRefusal().kind()).isEqualTo(Kind.PROPOSED);
        assertThat(RIGHT_TO_BUY.pack().rules().values())
                .allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.PROPOSED));
    }

    @Test
    void once_a_pack_makes_it_a_statute_it_is_in_force() {
        Rule proposed = RIGHT_TO_BUY.pack().rule("right-to-buy-moratorium");
        var statute =
                new Rule(
                        proposed.code(),
                        proposed.title(),
                        "Some Act 2027",
                        Kind.STATUTE,
                        NOTICE,
                        proposed.amounts(),
                        Map.of());
        var pack =
                new RulePack(
                        "ENG-CRTB-2027",
                        RightToBuyRules.REGIME,
                        NOTICE,
                        Optional.empty(),
                        Map.of(statute.code(), statute));
        assertThat(new RightToBuyRules(pack).isInForce()).isTrue();
    }

    @Test
    void only_packs_of_their_own_regimes_will_do() {
        var other = PACKS.named("PCR-2015").orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> new CommunityValueRules(other));
        assertThatIllegalArgumentException().isThrownBy(() -> new RightToBuyRules(other));
        assertThat(RULES.pack().id()).isEqualTo("ENG-ACV-2011");
    }

    private static Optional<Refusal> disposal(String on) {
        return RULES.disposal(Optional.of(NOTICE), Optional.empty(), LocalDate.parse(on));
    }

    private static Optional<Refusal> disposal(String on, String bidderOn) {
        return RULES.disposal(
                Optional.of(NOTICE), Optional.of(LocalDate.parse(bidderOn)), LocalDate.parse(on));
    }
}
