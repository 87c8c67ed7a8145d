package org.publicaccord.contractservice.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Grants.ACCEPTED;
import static org.publicaccord.contractservice.life.Grants.APPLICATION;
import static org.publicaccord.contractservice.life.Grants.APPLIED;
import static org.publicaccord.contractservice.life.Grants.ASSESSED;
import static org.publicaccord.contractservice.life.Grants.CALLED;
import static org.publicaccord.contractservice.life.Grants.CONFIRMED;
import static org.publicaccord.contractservice.life.Grants.GRANT_AGREEMENT;
import static org.publicaccord.contractservice.life.Grants.MEMBER;
import static org.publicaccord.contractservice.life.Grants.OFFERED;
import static org.publicaccord.contractservice.life.Grants.RIVAL;
import static org.publicaccord.contractservice.life.Grants.SUBSIDIARY;
import static org.publicaccord.contractservice.life.Grants.TRUST;
import static org.publicaccord.contractservice.life.Grants.TRUSTEE;
import static org.publicaccord.contractservice.life.Grants.YEAR_1;
import static org.publicaccord.contractservice.life.Grants.accepted;
import static org.publicaccord.contractservice.life.Grants.accepting;
import static org.publicaccord.contractservice.life.Grants.answering;
import static org.publicaccord.contractservice.life.Grants.applying;
import static org.publicaccord.contractservice.life.Grants.assessing;
import static org.publicaccord.contractservice.life.Grants.assessment;
import static org.publicaccord.contractservice.life.Grants.businessCase;
import static org.publicaccord.contractservice.life.Grants.called;
import static org.publicaccord.contractservice.life.Grants.calling;
import static org.publicaccord.contractservice.life.Grants.casing;
import static org.publicaccord.contractservice.life.Grants.confirmed;
import static org.publicaccord.contractservice.life.Grants.confirming;
import static org.publicaccord.contractservice.life.Grants.examined;
import static org.publicaccord.contractservice.life.Grants.examining;
import static org.publicaccord.contractservice.life.Grants.inviting;
import static org.publicaccord.contractservice.life.Grants.minimal;
import static org.publicaccord.contractservice.life.Grants.notifying;
import static org.publicaccord.contractservice.life.Grants.offer;
import static org.publicaccord.contractservice.life.Grants.offered;
import static org.publicaccord.contractservice.life.Grants.offering;
import static org.publicaccord.contractservice.life.Grants.paying;
import static org.publicaccord.contractservice.life.Grants.proposed;
import static org.publicaccord.contractservice.life.Grants.rivalling;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationTurnedDown;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.GrantCommand.AcceptOffer;
import org.publicaccord.contractservice.grant.GrantCommand.Apply;
import org.publicaccord.contractservice.grant.GrantCommand.AssessSubsidy;
import org.publicaccord.contractservice.grant.GrantCommand.ConfirmAssistance;
import org.publicaccord.contractservice.grant.GrantCommand.DeclineOffer;
import org.publicaccord.contractservice.grant.GrantCommand.ObserveGrant;
import org.publicaccord.contractservice.grant.GrantCommand.OfferGrant;
import org.publicaccord.contractservice.grant.GrantCommand.RecordCase;
import org.publicaccord.contractservice.grant.GrantCommand.RecordDueDiligence;
import org.publicaccord.contractservice.grant.GrantCommand.RecordReferral;
import org.publicaccord.contractservice.grant.GrantCommand.StopGrant;
import org.publicaccord.contractservice.life.Grants;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** From a business case to a grant that is accepted. */
class GrantTest {

    private static final LocalDate TWO_YEARS_BEFORE = LocalDate.of(2025, 3, 31);

    private static GrantState state(Journey journey) {
        return journey.state().of(Grant.VOCABULARY);
    }

    @Test
    void a_grant_is_given_from_its_business_case_to_its_agreement() {
        Journey journey = accepted("60000");
        assertThat(state(journey)).isInstanceOf(GrantState.Active.class);
        assertThat(journey.state().of(Delivery.VOCABULARY))
                .isInstanceOf(DeliveryState.Mobilising.class);
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(journey.facts().path()).isEqualTo(Path.GRANT);
        assertThat(journey.facts().regime().regime()).isEqualTo(Regime.NONE);
        assertThat(journey.facts().value()).contains(pounds("60000"));
        assertThat(journey.facts().party(COOPERATIVE)).isPresent();
        assertThat(journey.facts().party(TRUST)).isEmpty();
        var accepted = (GrantAccepted) journey.latest();
        assertThat(accepted.form()).isEqualTo(SubsidyForm.MINIMAL);
        assertThat(accepted.reconciliationDue()).isEqualTo(LocalDate.of(2028, 8, 29));
        journey.saysNothingNew(accepting());
    }

    @Test
    void money_for_a_service_that_could_be_enforced_is_no_grant() {
        Journey journey = proposed();
        var enforced = new RecordCase(CONTRACT, businessCase(true, true), OFFICER);
        assertThat(journey.refusal(enforced).rule()).isEqualTo("grant-instrument");
        assertThat(journey.refusal(enforced).legalBasis())
                .isEqualTo("Procurement Act 2023, s.3(2)");
        var gift = new RecordCase(CONTRACT, businessCase(false, false), OFFICER);
        assertThat(journey.refusal(gift).rule()).isEqualTo("grant-instrument");
        journey.then(casing()).saysNothingNew(casing());
    }

    @Test
    void anyone_may_apply_until_the_call_closes_and_nobody_is_decided_for_before() {
        Journey journey = called().at(APPLIED).then(applying()).then(examining(APPLICATION));
        journey.saysNothingNew(applying());
        var early = assessing(SubsidyForm.MINIMAL, "60000");
        assertThat(journey.refusal(early).rule()).isEqualTo("call-still-open");
        journey.at(day(2027, 1, 29));
        assertThat(journey.refusal(early).rule()).isEqualTo("call-still-open");
        journey.then(rivalling()).at(day(2027, 1, 30)).then(early);
        var late =
                new Apply(
                        CONTRACT,
                        new UUID(12, 3),
                        Party.supplier("GB-CHC-1", "Another"),
                        List.of(),
                        rivalling().proposal(),
                        OFFICER);
        assertThat(journey.refusal(late).rule()).isEqualTo("call-closed");
    }

    @Test
    void a_direct_call_is_for_whom_it_names() {
        Journey journey = proposed().at(CALLED).then(casing()).then(inviting(COOPERATIVE));
        assertThat(journey.refusal(rivalling()).rule()).isEqualTo("call-is-direct");
        journey.then(applying());
    }

    @Test
    void an_organisation_speaks_for_itself_and_applies_once() {
        Journey journey = called().at(APPLIED);
        var forAnother =
                new Apply(
                        CONTRACT,
                        APPLICATION,
                        applying().applicant(),
                        List.of(),
                        applying().proposal(),
                        TRUSTEE);
        assertThat(journey.refusal(forAnother).rule()).isEqualTo("not-your-part");
        journey.then(applying());
        var again =
                new Apply(
                        CONTRACT,
                        RIVAL,
                        applying().applicant(),
                        List.of(),
                        applying().proposal(),
                        MEMBER);
        assertThat(journey.refusal(again).rule()).isEqualTo("application-already-made");
    }

    @Test
    void every_check_of_due_diligence_is_answered_before_the_subsidy_is_assessed() {
        Journey journey = called().at(APPLIED).then(applying()).at(ASSESSED);
        var assessing = assessing(SubsidyForm.MINIMAL, "60000");
        assertThat(journey.refusal(assessing).rule()).isEqualTo("application-not-examined");
        var incomplete =
                new RecordDueDiligence(
                        CONTRACT, APPLICATION, Map.of(Check.IDENTITY, BECAUSE), OFFICER);
        assertThat(journey.refusal(incomplete).rule()).isEqualTo("due-diligence-incomplete");
        assertThat(journey.refusal(incomplete).because()).contains("the risk of fraud");
        journey.then(examining(APPLICATION)).then(assessing).saysNothingNew(assessing);
    }

    @Test
    void small_assistance_is_offered_only_after_notice_and_written_confirmation() {
        Journey journey = examined().then(assessing(SubsidyForm.MINIMAL, "60000"));
        assertThat(journey.refusal(offering(offer("60000"))).rule())
                .isEqualTo("assistance-not-confirmed");
        journey.then(notifying()).saysNothingNew(notifying());
        assertThat(journey.refusal(offering(offer("60000"))).rule())
                .isEqualTo("assistance-not-confirmed");
        var byAnother =
                new ConfirmAssistance(CONTRACT, List.of(), GRANT_AGREEMENT, List.of(), TRUSTEE);
        assertThat(journey.refusal(byAnother).rule()).isEqualTo("not-your-part");
        journey.at(CONFIRMED).then(confirming()).saysNothingNew(confirming());
        journey.at(OFFERED).then(offering(offer("60000")));
    }

    /** The worked example, four years on: 250,000, and two years later 60,000 or 70,000. */
    @Test
    void within_three_financial_years_60000_more_passes_and_70000_more_does_not() {
        Assistance before = minimal(TWO_YEARS_BEFORE, "250000");
        Journey passes = offered("60000", before).at(ACCEPTED);
        passes.then(accepting());
        Journey fails = examined().then(assessing(SubsidyForm.MINIMAL, "70000")).then(notifying());
        assertThat(fails.refusal(confirming(before)).rule()).isEqualTo("minimal-assistance");
        assertThat(fails.refusal(confirming(before)).because()).contains("£320,000", "£315,000");
    }

    @Test
    void what_this_platform_gave_counts_though_nobody_declares_it() {
        Assistance undeclared = minimal(TWO_YEARS_BEFORE, "250000");
        Journey journey = examined().then(assessing(SubsidyForm.MINIMAL, "70000"));
        assertThat(journey.refusal(notifying(undeclared)).rule()).isEqualTo("minimal-assistance");
        Journey meanwhile = offered("70000").at(ACCEPTED);
        assertThat(meanwhile.refusal(accepting(undeclared)).rule()).isEqualTo("minimal-assistance");
    }

    @Test
    void a_subsidy_of_its_own_is_assessed_against_seven_principles() {
        Journey journey = examined();
        var six = new TreeMap<>(Grants.principles());
        six.remove("subsidy-principle-g");
        var incomplete =
                new AssessSubsidy(
                        CONTRACT,
                        APPLICATION,
                        new Assessment(
                                SubsidyForm.STANDALONE,
                                pounds("400000"),
                                false,
                                Optional.empty(),
                                six,
                                List.of(),
                                BECAUSE),
                        OFFICER);
        assertThat(journey.refusal(incomplete).rule()).isEqualTo("subsidy-principles");
        journey.then(assessing(SubsidyForm.STANDALONE, "400000"))
                .at(OFFERED)
                .then(offering(offer("400000")))
                .then(accepting());
        assertThat(((GrantAccepted) journey.latest()).entryDue())
                .contains(LocalDate.of(2027, 6, 15));
    }

    @Test
    void from_25_million_on_the_subsidy_is_referred_before_it_is_offered() {
        Journey journey = examined().then(assessing(SubsidyForm.STANDALONE, "25000000"));
        var offering = offering(offer("25000000"));
        assertThat(journey.refusal(offering).rule()).isEqualTo("subsidy-mandatory-referral");
        journey.then(offering(offer("24999999")));
        Journey referred =
                examined()
                        .then(assessing(SubsidyForm.STANDALONE, "25000000"))
                        .then(referring(new Referred.Accepted(LocalDate.of(2027, 2, 15))));
        assertThat(referred.refusal(offering).rule()).isEqualTo("subsidy-report");
        referred.at(day(2027, 3, 1))
                .then(referring(new Referred.Reported(LocalDate.of(2027, 3, 1))))
                .at(day(2027, 3, 8));
        assertThat(referred.refusal(offering).rule()).isEqualTo("subsidy-cooling-off");
        referred.at(day(2027, 3, 9)).then(offering);
    }

    private static RecordReferral referring(Referred referred) {
        return new RecordReferral(CONTRACT, referred, OFFICER);
    }

    @Test
    void five_million_are_referred_in_a_sensitive_sector_and_related_subsidies_count() {
        Journey journey =
                examined()
                        .then(
                                new AssessSubsidy(
                                        CONTRACT,
                                        APPLICATION,
                                        new Assessment(
                                                SubsidyForm.STANDALONE,
                                                pounds("3000000"),
                                                true,
                                                Optional.empty(),
                                                Grants.principles(),
                                                List.of(
                                                        new Assistance(
                                                                Assistance.Kind.OTHER,
                                                                TWO_YEARS_BEFORE,
                                                                new BigDecimal("2000000"))),
                                                BECAUSE),
                                        OFFICER));
        assertThat(journey.refusal(offering(offer("3000000"))).rule())
                .isEqualTo("subsidy-mandatory-referral");
    }

    @Test
    void each_of_the_ten_minimum_requirements_is_complied_with_or_explained() {
        Journey journey = proposed().at(CALLED).then(casing()).then(answering(1, 9));
        journey.then(calling())
                .at(APPLIED)
                .then(applying())
                .at(ASSESSED)
                .then(examining(APPLICATION))
                .then(assessing(SubsidyForm.NOT_SUBSIDY, "60000"));
        assertThat(journey.refusal(offering(offer("60000"))).rule()).isEqualTo("govs-015");
        assertThat(journey.refusal(offering(offer("60000"))).because()).contains("Training");
        journey.then(answering(10, 10)).saysNothingNew(answering(2, 10));
        journey.then(offering(offer("60000")));
        var unknown = answering(11, 11);
        assertThat(proposed().then(casing()).refusal(unknown).rule())
                .isEqualTo("requirement-unknown");
    }

    @Test
    void instalments_come_to_the_grant_at_most_and_the_grant_to_what_was_assessed() {
        Journey journey = confirmed("60000").at(OFFERED);
        var tooMuch =
                offer(
                        "60000",
                        new Instalment(
                                YEAR_1,
                                pounds("60001"),
                                LocalDate.of(2027, 9, 1),
                                Optional.empty()));
        assertThat(journey.refusal(offering(tooMuch)).rule()).isEqualTo("instalments-exceed-grant");
        assertThat(journey.refusal(offering(offer("60001"))).rule())
                .isEqualTo("subsidy-assessed-for-less");
    }

    @Test
    void an_offer_lapses_by_itself_after_its_last_day() {
        Journey journey = offered("60000").at(day(2027, 4, 12));
        journey.saysNothingNew(new ObserveGrant(CONTRACT));
        journey.at(day(2027, 4, 13));
        assertThat(journey.refusal(accepting()).rule()).isEqualTo("offer-over");
        journey.then(new ObserveGrant(CONTRACT));
        var ended = (OfferEnded) journey.latest();
        assertThat(ended.how()).isEqualTo(OfferEnded.How.LAPSED);
        assertThat(ended.enterprise()).containsExactly(COOPERATIVE, SUBSIDIARY);
        assertThat(state(journey)).isInstanceOf(GrantState.AssistanceConfirmed.class);
    }

    @Test
    void only_what_was_offered_is_accepted_by_whom_it_was_offered() {
        Journey journey = offered("60000").at(ACCEPTED);
        var otherWords = new AcceptOffer(CONTRACT, applyingSha(), List.of(), MEMBER);
        assertThat(journey.refusal(otherWords).rule()).isEqualTo("other-grant-agreement");
        var other = new AcceptOffer(CONTRACT, GRANT_AGREEMENT, List.of(), TRUSTEE);
        assertThat(journey.refusal(other).rule()).isEqualTo("not-your-part");
        assertThat(journey.refusal(paying(YEAR_1, LocalDate.of(2027, 3, 31))).rule())
                .isEqualTo("grant-not-accepted");
    }

    private static Sha256 applyingSha() {
        return new Sha256("ab".repeat(32));
    }

    @Test
    void whoever_applied_is_told_when_another_has_the_grant_or_it_is_given_up() {
        assertThat(accepted("60000").history())
                .anySatisfy(it ->
                        assertThat(it)
                                .isInstanceOfSatisfying(
                                        ApplicationTurnedDown.class,
                                        down -> assertThat(down.applicant()).isEqualTo(TRUST)));
        Journey journey = offered("60000").then(new StopGrant(CONTRACT, BECAUSE, OFFICER));
        assertThat(journey.history())
                .filteredOn(ApplicationTurnedDown.class::isInstance)
                .hasSize(2);
        assertThat(journey.history()).anyMatch(OfferEnded.class::isInstance);
        assertThat(journey.stage()).isEqualTo(Stage.ABANDONED);
        assertThat(journey.facts().activeAwards()).isEmpty();
        journey.saysNothingNew(new StopGrant(CONTRACT, BECAUSE, OFFICER));
    }

    @Test
    void an_offer_that_is_declined_can_be_made_again() {
        Journey journey = offered("60000").then(new DeclineOffer(CONTRACT, BECAUSE, MEMBER));
        assertThat(state(journey)).isInstanceOf(GrantState.AssistanceConfirmed.class);
        journey.then(offering(offer("60000"))).then(accepting());
    }

    @Test
    void the_buyers_own_people_decide_and_an_offer_needs_authority() {
        Journey journey = confirmed("60000").at(OFFERED);
        var stranger = new StopGrant(CONTRACT, BECAUSE, MEMBER);
        assertThat(journey.refusal(stranger).rule()).isEqualTo("not-your-contract");
        var without = new OfferGrant(CONTRACT, offer("60000"), HEAD, Authority.NONE);
        assertThat(journey.refusal(without).rule()).isEqualTo("approval-needed");
        assertThat(assessment(SubsidyForm.UNDER_SCHEME, "1").countsAs())
                .contains(Assistance.Kind.OTHER);
    }
}
