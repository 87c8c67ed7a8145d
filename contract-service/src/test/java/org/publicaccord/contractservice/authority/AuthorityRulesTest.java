package org.publicaccord.contractservice.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.authority.Delegations.BY_POLICY;
import static org.publicaccord.contractservice.authority.Delegations.FRIDAY;
import static org.publicaccord.contractservice.authority.Delegations.HANNAH;
import static org.publicaccord.contractservice.authority.Delegations.MONA;
import static org.publicaccord.contractservice.authority.Delegations.MONDAY;
import static org.publicaccord.contractservice.authority.Delegations.arranged;
import static org.publicaccord.contractservice.authority.Delegations.covering;
import static org.publicaccord.contractservice.authority.Delegations.delegating;
import static org.publicaccord.contractservice.authority.Delegations.powers;
import static org.publicaccord.contractservice.authority.Delegations.removing;
import static org.publicaccord.contractservice.authority.Delegations.revoking;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.Authority.Standing;
import org.publicaccord.contractservice.contract.Authority.Standing.Exceeds;
import org.publicaccord.contractservice.contract.Authority.Standing.NotHeld;
import org.publicaccord.contractservice.contract.Authority.Standing.Within;
import org.publicaccord.contractservice.contract.Authority.Via;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.life.Westmarch;

class AuthorityRulesTest {

    private static Standing may(
            PersonId person, Act act, String value, LocalDate day, Powers powers) {
        return AuthorityRules.may(
                person,
                Set.of(),
                act,
                Optional.of(pounds(value)),
                Path.COMPETITION,
                day,
                powers,
                BY_POLICY);
    }

    @Test
    void a_limit_includes_its_own_amount_and_not_a_penny_more() {
        Powers powers = powers(arranged());
        assertThat(may(MONA, Act.AWARD, "100000", MONDAY, powers))
                .isEqualTo(new Within(Optional.of(pounds("100000")), Via.ROLE));
        assertThat(may(MONA, Act.AWARD, "100000.01", MONDAY, powers))
                .isEqualTo(new Exceeds(pounds("100000"), List.of("head-of-service", "director")));
        assertThat(may(MONA, Act.AWARD, "500000.01", MONDAY, powers))
                .isEqualTo(new Exceeds(pounds("100000"), List.of("director")));
    }

    @Test
    void who_has_no_role_of_the_scheme_holds_nothing() {
        assertThat(may(new PersonId("noah"), Act.AWARD, "1", MONDAY, powers(arranged())))
                .isEqualTo(new NotHeld(List.of("manager", "head-of-service", "director")));
    }

    @Test
    void who_left_the_team_lost_its_role() {
        assertThat(may(MONA, Act.AWARD, "1", MONDAY, powers(arranged(removing(MONA)))))
                .isInstanceOf(NotHeld.class);
    }

    @Test
    void a_delegation_holds_from_its_first_to_its_last_day_for_its_acts_up_to_its_limit() {
        Powers powers = powers(arranged(delegating(Optional.of(pounds("250000")))));
        var delegated = new Within(Optional.of(pounds("250000")), Via.DELEGATION);
        assertThat(may(MONA, Act.ENTER_CONTRACT, "250000", MONDAY, powers)).isEqualTo(delegated);
        assertThat(may(MONA, Act.ENTER_CONTRACT, "250000", FRIDAY, powers)).isEqualTo(delegated);
        assertThat(may(MONA, Act.ENTER_CONTRACT, "250001", MONDAY, powers))
                .isInstanceOf(Exceeds.class);
        assertThat(may(MONA, Act.AWARD, "250000", MONDAY, powers)).isInstanceOf(Exceeds.class);
        for (LocalDate other : List.of(MONDAY.minusDays(1), FRIDAY.plusDays(1))) {
            assertThat(may(MONA, Act.ENTER_CONTRACT, "250000", other, powers))
                    .isInstanceOf(Exceeds.class);
        }
        assertThat(may(HANNAH, Act.ENTER_CONTRACT, "500000", MONDAY, powers))
                .isInstanceOf(Within.class);
    }

    @Test
    void a_delegation_never_reaches_beyond_the_delegators_own_limit() {
        Powers powers = powers(arranged(delegating(Optional.of(pounds("900000")))));
        assertThat(may(MONA, Act.ENTER_CONTRACT, "500000", MONDAY, powers))
                .isEqualTo(new Within(Optional.of(pounds("500000")), Via.DELEGATION));
        assertThat(may(MONA, Act.ENTER_CONTRACT, "500001", MONDAY, powers))
                .isInstanceOf(Exceeds.class);
        Powers without = powers(arranged(delegating(Optional.empty()), removing(HANNAH)));
        assertThat(may(MONA, Act.ENTER_CONTRACT, "250000", MONDAY, without))
                .isInstanceOf(Exceeds.class);
    }

    @Test
    void a_deputy_may_do_all_that_the_absent_person_may_until_it_is_revoked() {
        Powers powers = powers(arranged(covering()));
        assertThat(may(MONA, Act.TERMINATE, "500000", FRIDAY, powers))
                .isEqualTo(new Within(Optional.of(pounds("500000")), Via.COVER));
        assertThat(may(MONA, Act.TERMINATE, "500000", FRIDAY.plusDays(1), powers))
                .isInstanceOf(Exceeds.class);
        Powers revoked = powers(arranged(covering(), revoking(Delegations.COVER)));
        assertThat(may(MONA, Act.TERMINATE, "500000", FRIDAY, revoked)).isInstanceOf(Exceeds.class);
    }

    @Test
    void an_organisation_without_a_scheme_works_by_the_policy() {
        var authority = AuthorityRules.of(MONA, Set.of("approver"), MONDAY, Powers.NONE, BY_POLICY);
        assertThat(authority.standing(Act.AWARD, Optional.of(pounds("9000000")), Path.COMPETITION))
                .isEqualTo(new Within(Optional.empty(), Via.ROLE));
        assertThat(authority.twoPeople()).containsExactly(Act.AWARD);
        assertThat(authority.scheme()).isEqualTo("The platform's policy");
    }

    @Test
    void a_value_that_is_not_recorded_or_in_another_currency_is_within_no_limit() {
        Powers powers = powers(arranged());
        for (Optional<Money> value :
                List.of(
                        Optional.<Money>empty(),
                        Optional.of(new Money(java.math.BigDecimal.ONE, "EUR")))) {
            assertThat(
                            AuthorityRules.may(
                                    HANNAH,
                                    Set.of(),
                                    Act.AWARD,
                                    value,
                                    Path.COMPETITION,
                                    MONDAY,
                                    powers,
                                    BY_POLICY))
                    .isEqualTo(new Exceeds(pounds("500000"), List.of("director")));
            assertThat(Westmarch.KEY_DECISIONS.concern(Act.AWARD, value)).isTrue();
        }
    }

    @Test
    void a_grant_for_one_path_holds_on_no_other() {
        var only =
                new Scheme(
                        Westmarch.BECAUSE,
                        List.of(
                                new Grant(
                                        "approver",
                                        Act.AWARD,
                                        Optional.empty(),
                                        Set.of(Path.DIRECT_AWARD))),
                        Set.of(),
                        Optional.empty());
        var authority = AuthorityRules.of(MONA, Set.of("approver"), MONDAY, Powers.NONE, only);
        assertThat(authority.standing(Act.AWARD, Optional.empty(), Path.DIRECT_AWARD))
                .isInstanceOf(Within.class);
        assertThat(authority.standing(Act.AWARD, Optional.empty(), Path.COMPETITION))
                .isInstanceOf(NotHeld.class);
    }

    @Test
    void a_key_decision_begins_with_the_threshold() {
        var rules = Westmarch.KEY_DECISIONS;
        assertThat(rules.concern(Act.AWARD, Optional.of(pounds("499999.99")))).isFalse();
        assertThat(rules.concern(Act.AWARD, Optional.of(pounds("500000")))).isTrue();
        assertThat(rules.concern(Act.ENTER_CONTRACT, Optional.of(pounds("500000")))).isFalse();
    }
}
