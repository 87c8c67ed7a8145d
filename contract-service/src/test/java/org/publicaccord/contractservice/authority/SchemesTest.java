package org.publicaccord.contractservice.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.publicaccord.contractservice.authority.Delegations.BY_POLICY;
import static org.publicaccord.contractservice.authority.Delegations.COVER;
import static org.publicaccord.contractservice.authority.Delegations.DELEGATION;
import static org.publicaccord.contractservice.authority.Delegations.DINA;
import static org.publicaccord.contractservice.authority.Delegations.DINA_ACTS;
import static org.publicaccord.contractservice.authority.Delegations.FRIDAY;
import static org.publicaccord.contractservice.authority.Delegations.HANNAH;
import static org.publicaccord.contractservice.authority.Delegations.HANNAH_ACTS;
import static org.publicaccord.contractservice.authority.Delegations.MONA;
import static org.publicaccord.contractservice.authority.Delegations.MONDAY;
import static org.publicaccord.contractservice.authority.Delegations.SCHEME;
import static org.publicaccord.contractservice.authority.Delegations.TEAM;
import static org.publicaccord.contractservice.authority.Delegations.adopting;
import static org.publicaccord.contractservice.authority.Delegations.after;
import static org.publicaccord.contractservice.authority.Delegations.arranged;
import static org.publicaccord.contractservice.authority.Delegations.assigning;
import static org.publicaccord.contractservice.authority.Delegations.covering;
import static org.publicaccord.contractservice.authority.Delegations.delegating;
import static org.publicaccord.contractservice.authority.Delegations.forming;
import static org.publicaccord.contractservice.authority.Delegations.noonOn;
import static org.publicaccord.contractservice.authority.Delegations.removing;
import static org.publicaccord.contractservice.authority.Delegations.revoking;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.testkit.DeciderSpec.spec;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.authority.AuthorityCommand.AdoptScheme;
import org.publicaccord.contractservice.authority.AuthorityCommand.CoverAbsence;
import org.publicaccord.contractservice.authority.AuthorityCommand.Delegate;
import org.publicaccord.contractservice.authority.AuthorityEvent.AbsenceCovered;
import org.publicaccord.contractservice.authority.AuthorityEvent.ArrangementRevoked;
import org.publicaccord.contractservice.authority.AuthorityEvent.MemberAssigned;
import org.publicaccord.contractservice.authority.AuthorityEvent.SchemeAdopted;
import org.publicaccord.contractservice.authority.Powers.Adopted;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.life.Westmarch;
import org.publicaccord.testkit.DeciderSpec;

class SchemesTest {

    private static DeciderSpec<AuthorityCommand, Powers, AuthorityEvent> scheme() {
        return spec(new Schemes(BY_POLICY)).at(noonOn(MONDAY));
    }

    private static DeciderSpec<AuthorityCommand, Powers, AuthorityEvent> given(
            AuthorityCommand... commands) {
        return scheme().given(after(commands));
    }

    @Test
    void an_organisation_adopts_a_scheme_and_adopts_another_in_its_place() {
        scheme().when(adopting(SCHEME)).then(new SchemeAdopted(COUNCIL, SCHEME));
        given(adopting(SCHEME)).when(adopting(SCHEME)).thenNothingNew();
        assertThat(given(adopting(SCHEME)).when(adopting(BY_POLICY)).stateAfter().scheme())
                .isEqualTo(new Adopted(BY_POLICY, 2));
    }

    @Test
    void only_the_organisations_own_people_arrange_its_authority() {
        scheme().when(new AdoptScheme(COUNCIL, SCHEME, Westmarch.STRANGER))
                .thenRefused("not-your-organisation");
        var operator = new Acting(DINA, new OrganisationId("PA-OPERATIONS"), true);
        scheme().when(new AdoptScheme(COUNCIL, SCHEME, operator))
                .then(new SchemeAdopted(COUNCIL, SCHEME));
    }

    @Test
    void a_team_keeps_its_name_and_a_member_has_one_role_in_it() {
        given(arranged()).when(forming("Homelessness")).thenNothingNew();
        given(arranged()).when(forming("Housing")).thenRefused("team-id-reused");
        given(arranged()).when(assigning(MONA, "manager")).thenNothingNew();
        given(arranged())
                .when(assigning(MONA, "head-of-service"))
                .then(new MemberAssigned(COUNCIL, TEAM, MONA, "head-of-service"));
        scheme().when(assigning(MONA, "manager")).thenRefused("team-unknown");
        scheme().when(removing(MONA)).thenRefused("team-unknown");
        given(arranged(removing(MONA))).when(removing(MONA)).thenNothingNew();
    }

    @Test
    void a_role_that_the_scheme_does_not_know_is_refused_with_those_it_knows() {
        assertThat(given(arranged()).when(assigning(MONA, "mayor")).thenRefused("role-unknown"))
                .satisfies(it -> assertThat(it.remedy()).contains("director, head-of-service"));
    }

    @Test
    void nobody_gives_authority_to_themselves() {
        given(arranged()).when(assigning(DINA, "director")).thenRefused("own-authority");
        given(arranged()).when(coverOf(HANNAH, DINA, DINA_ACTS)).thenRefused("own-authority");
        given(arranged()).when(coverOf(HANNAH, HANNAH, HANNAH_ACTS)).thenRefused("own-authority");
    }

    private static CoverAbsence coverOf(
            org.publicaccord.contractservice.contract.PersonId absent,
            org.publicaccord.contractservice.contract.PersonId deputy,
            Acting by) {
        return new CoverAbsence(COUNCIL, COVER, absent, Set.of(), deputy, MONDAY, FRIDAY, true, by);
    }

    @Test
    void one_delegates_only_what_is_ones_own_by_a_role() {
        given(arranged())
                .when(
                        new Delegate(
                                COUNCIL,
                                DELEGATION,
                                HANNAH,
                                Set.of(),
                                MONA,
                                Set.of(Act.AWARD),
                                Optional.empty(),
                                MONDAY,
                                FRIDAY,
                                DINA_ACTS))
                .thenRefused("delegates-for-another");
        assertThat(
                        given(adopting(SCHEME))
                                .when(delegating(Optional.empty()))
                                .thenRefused("not-yours-to-delegate")
                                .because())
                .contains("to enter a contract");
    }

    @Test
    void what_was_delegated_cannot_be_handed_on() {
        var onwards =
                new Delegate(
                        COUNCIL,
                        COVER,
                        MONA,
                        Set.of(),
                        DINA,
                        Set.of(Act.ENTER_CONTRACT),
                        Optional.empty(),
                        MONDAY,
                        FRIDAY,
                        new Acting(MONA, COUNCIL, false));
        given(
                        adopting(SCHEME),
                        forming("Homelessness"),
                        assigning(HANNAH, "head-of-service"),
                        delegating(Optional.empty()))
                .when(onwards)
                .thenRefused("not-yours-to-delegate");
    }

    @Test
    void authority_is_never_given_for_the_past() {
        given(arranged())
                .at(noonOn(FRIDAY.plusDays(1)))
                .when(delegating(Optional.empty()))
                .thenRefused("arrangement-over");
        given(arranged()).at(noonOn(FRIDAY)).when(delegating(Optional.empty())).accepted();
    }

    @Test
    void an_absence_is_covered_by_oneself_or_by_who_may_arrange_it_for_others() {
        assertThat(given(arranged()).when(covering()).accepted())
                .singleElement()
                .isInstanceOf(AbsenceCovered.class);
        given(arranged(covering())).when(covering()).thenNothingNew();
        given(arranged())
                .when(
                        new CoverAbsence(
                                COUNCIL,
                                COVER,
                                MONA,
                                Set.of(),
                                DINA,
                                MONDAY,
                                FRIDAY,
                                false,
                                HANNAH_ACTS))
                .thenRefused("delegates-for-another");
        given(arranged(covering()))
                .when(coverOf(MONA, HANNAH, DINA_ACTS))
                .thenRefused("arrangement-id-reused");
    }

    @Test
    void a_delegation_is_revoked_once() {
        given(arranged(delegating(Optional.empty())))
                .when(revoking(DELEGATION))
                .then(new ArrangementRevoked(COUNCIL, DELEGATION));
        given(arranged()).when(revoking(DELEGATION)).thenNothingNew();
    }

    @Test
    void days_are_in_order_and_a_scheme_says_something() {
        assertThatThrownBy(() -> coverOf(HANNAH, MONA, HANNAH_ACTS, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Scheme(
                                Westmarch.BECAUSE, java.util.List.of(), Set.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CoverAbsence coverOf(
            org.publicaccord.contractservice.contract.PersonId absent,
            org.publicaccord.contractservice.contract.PersonId deputy,
            Acting by,
            int days) {
        return new CoverAbsence(
                COUNCIL, COVER, absent, Set.of(), deputy, MONDAY, MONDAY.plusDays(days), true, by);
    }
}
