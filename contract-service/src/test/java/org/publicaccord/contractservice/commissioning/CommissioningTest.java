package org.publicaccord.contractservice.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.determining;
import static org.publicaccord.contractservice.life.Westmarch.intended;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.noProvider;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AgreeToBuyJointly;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AppraiseOptions;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Outcome;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.MarketFailureDetermined;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedMetWithoutContract;
import org.publicaccord.contractservice.commissioning.CommissioningState.MetWithoutContract;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.CoBuyer;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.asking.DecisionReport.Answer;
import org.publicaccord.rules.asking.RouteFacts;
import org.publicaccord.rules.loading.BuiltInPacks;

class CommissioningTest {

    private static final OrganisationId DISTRICT = new OrganisationId("GB-LAE-NRD");
    private static final Acting OF_DISTRICT = new Acting(new PersonId("d"), DISTRICT, false);
    private static final UUID CONTRIBUTION = new UUID(1, 2);

    private static Journey recorded() {
        return Journey.from(IN_NOVEMBER).then(recording(need("960000")));
    }

    private static Journey coDesigning() {
        return recorded()
                .then(new OpenCoDesign(CONTRACT, BECAUSE, List.of("All"), BECAUSE, OFFICER));
    }

    private static Contribute contributing() {
        return new Contribute(
                CONTRACT,
                CONTRIBUTION,
                Capacity.LIVED_EXPERIENCE,
                new Sha256("ab".repeat(32)),
                STRANGER);
    }

    @Test
    void a_need_begins_the_life_of_a_contract_in_co_design() {
        Journey recorded = recorded();
        assertThat(recorded.stage()).isEqualTo(Stage.CO_DESIGN);
        assertThat(recorded.facts().buyer()).isEqualTo(COUNCIL);
        assertThat(recorded.facts().tender()).isEmpty();
        recorded.saysNothingNew(recording(need("960000")));
        assertThat(recorded.refusal(recording(need("970000"))).rule())
                .isEqualTo("need-already-recorded");
    }

    @Test
    void a_need_is_recorded_by_the_buyers_own_people() {
        var stranger = new RecordNeed(CONTRACT, need("960000"), STRANGER);
        assertThat(Journey.from(IN_NOVEMBER).refusal(stranger).rule())
                .isEqualTo("not-your-contract");
    }

    @Test
    void every_route_is_considered_with_reasons() {
        var options =
                List.of(
                        new Appraisal.Considered(Route.OPEN_COMPETITION, BECAUSE),
                        new Appraisal.Considered(Route.GRANT, BECAUSE));
        var refusal =
                recorded()
                        .refusal(
                                new AppraiseOptions(
                                        CONTRACT,
                                        new Appraisal(options, Route.OPEN_COMPETITION, false),
                                        OFFICER));
        assertThat(refusal.rule()).isEqualTo("routes-not-considered");
        assertThat(refusal.because())
                .contains("In-house delivery", "Practical working agreement")
                .doesNotContain("Grant");
    }

    @Test
    void standing_reasons_are_for_needs_below_thirty_thousand_pounds() {
        Journey small = Journey.from(IN_NOVEMBER).then(recording(need("29999.99")));
        small.then(choosing(Route.BELOW_THRESHOLD_COMPETITION, true));
        Journey larger = Journey.from(IN_NOVEMBER).then(recording(need("30000")));
        assertThat(larger.refusal(choosing(Route.BELOW_THRESHOLD_COMPETITION, true)).rule())
                .isEqualTo("standing-reasons-only-for-small-needs");
    }

    @Test
    void a_route_that_is_not_conducted_here_is_refused_and_named() {
        var withoutInvesting =
                new Commissioning(RulePacks.of(BuiltInPacks.all()), Set.of(Route.GRANT));
        var state = recorded().state();
        var decision =
                withoutInvesting.decide(
                        choosing(Route.CO_INVESTMENT),
                        state.of(Commissioning.VOCABULARY),
                        state.file(),
                        IN_NOVEMBER);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> {
                            assertThat(it.refusal().rule()).isEqualTo("route-not-conducted-here");
                            assertThat(it.refusal().because()).contains("Co-investment");
                        });
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void every_route_is_conducted_here(Route route) {
        if (recorded().ask(choosing(route)) instanceof Decision.Refused(var refusal)) {
            assertThat(refusal.rule()).isNotEqualTo("route-not-conducted-here");
        }
    }

    @Test
    void a_market_failure_is_determined_on_evidence_and_opens_what_need_not_wait_for_a_market() {
        Journey determined = recorded().then(determining(HEAD, HEADS_AUTHORITY));
        var event = (MarketFailureDetermined) determined.latest();
        assertThat(event.stage()).isEqualTo(Stage.CO_DESIGN);
        assertThat(event.determined().on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(event.determined().opens())
                .extracting(Determined.Opening::route)
                .containsExactly(
                        Route.DIRECT_AWARD,
                        Route.PROVIDER_SELECTION,
                        Route.GRANT,
                        Route.IN_HOUSE,
                        Route.COOPERATION);
        assertThat(event.determined().opens())
                .allSatisfy(it -> assertThat(it.legalBasis()).startsWith("Policy of this platform"))
                .extracting(it -> it.because().words())
                .contains(
                        "It opens a direct award: it is no ground by itself, and evidence for one.");
        determined.saysNothingNew(determining(HEAD, HEADS_AUTHORITY));
    }

    @Test
    void a_determination_names_documents_and_what_was_looked_at() {
        var known = noProvider();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Determination(
                                known.kind(), known.lookedAt(), known.findings(), List.of()))
                .withMessageContaining("rests on documents");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Determination(
                                known.kind(), List.of(), known.findings(), known.evidence()))
                .withMessageContaining("what was looked at");
    }

    @Test
    void a_market_failure_is_determined_with_authority() {
        var refusal = recorded().refusal(determining(OFFICER, Authority.NONE));
        assertThat(refusal.rule()).isEqualTo("approval-needed");
        assertThat(refusal.because()).contains("To determine a market failure");
        assertThat(refusal.because()).as("what the need is worth").contains("960");
    }

    @Test
    void a_determination_outlives_the_co_design_and_is_on_record_with_the_choice() {
        Journey journey =
                coDesigning()
                        .then(determining(HEAD, HEADS_AUTHORITY))
                        .then(new CloseCoDesign(CONTRACT, BECAUSE, OFFICER))
                        .then(choosing(Route.COMPETITIVE_FLEXIBLE));
        var state = (CommissioningState.RouteChosen) journey.state().of(Commissioning.VOCABULARY);
        assertThat(state.marketFailure()).isPresent();
        assertThat(state.checked().map(RouteCheck::answer)).hasValue(Answer.YES);
        assertThat(journey.refusal(determining(HEAD, HEADS_AUTHORITY)).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void a_route_that_its_law_rules_out_is_not_chosen() {
        var refusal = recorded().refusal(choosing(Route.BELOW_THRESHOLD_COMPETITION));
        assertThat(refusal.rule()).isEqualTo("route-not-lawful");
        assertThat(refusal.because())
                .startsWith("Competition below the threshold may not be chosen");
        assertThat(refusal.remedy()).contains("open or a competitive flexible procedure");
        assertThat(refusal.legalBasis()).contains("Procurement Act 2023", "below-threshold");
    }

    @Test
    void light_touch_services_below_their_own_threshold_may_be_competed_below_it() {
        Journey.from(IN_NOVEMBER)
                .then(recording(need("500000")))
                .then(choosing(Route.BELOW_THRESHOLD_COMPETITION));
    }

    @Test
    void a_need_met_by_the_authoritys_own_people_is_closed_without_a_contract() {
        Journey met =
                recorded()
                        .then(
                                choosing(
                                        Route.IN_HOUSE,
                                        new RouteFacts.InHouse(
                                                false, false, BigDecimal.ZERO, true)));
        assertThat(met.stage()).isEqualTo(Stage.CLOSED);
        assertThat(met.facts().path()).isEqualTo(Path.IN_HOUSE);
        assertThat(met.facts().agreement()).isEmpty();
        var state = (MetWithoutContract) met.state().of(Commissioning.VOCABULARY);
        assertThat(state.checked().orElseThrow().toDo())
                .anySatisfy(it -> assertThat(it).contains("TUPE"));
        met.saysNothingNew(choosing(Route.IN_HOUSE));
        assertThat(met.refusal(choosing(Route.OPEN_COMPETITION)).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void nothing_else_asks_what_in_house_provision_depends_on_so_it_is_asked_at_once() {
        var refusal = recorded().refusal(choosing(Route.IN_HOUSE));
        assertThat(refusal.rule()).isEqualTo("route-not-lawful");
        assertThat(refusal.remedy()).contains("the authority's own people provide it");
        assertThat(refusal.legalBasis()).contains("route-facts");
    }

    @Test
    void a_company_in_which_others_hold_a_share_is_not_in_house() {
        var refusal =
                recorded()
                        .refusal(
                                choosing(
                                        Route.IN_HOUSE,
                                        new RouteFacts.InHouse(
                                                true, true, new BigDecimal("80"), false)));
        assertThat(refusal.because())
                .contains("80%", "not more than 80%", "A private person holds a share");
        assertThat(refusal.legalBasis()).contains("Schedule 2");
    }

    @Test
    void authorities_that_cooperate_close_the_need_and_others_do_not() {
        var alone = new RouteFacts.Cooperation(true, true, true, new BigDecimal("20"));
        Journey met = recorded().then(choosing(Route.COOPERATION, alone));
        assertThat(met.stage()).isEqualTo(Stage.CLOSED);
        assertThat(((NeedMetWithoutContract) met.latest()).route()).isEqualTo(Route.COOPERATION);
        var withACompany = new RouteFacts.Cooperation(false, true, true, BigDecimal.ZERO);
        assertThat(recorded().refusal(choosing(Route.COOPERATION, withACompany)).because())
                .contains("A party is no contracting authority.");
    }

    @Test
    void every_contribution_is_answered_before_the_co_design_closes() {
        Journey open = coDesigning().then(contributing());
        assertThat(open.refusal(new CloseCoDesign(CONTRACT, BECAUSE, OFFICER)).because())
                .startsWith("1 contributions");
        open.then(
                        new AnswerContribution(
                                CONTRACT, CONTRIBUTION, Outcome.NOT_ADOPTED, BECAUSE, OFFICER))
                .then(new CloseCoDesign(CONTRACT, BECAUSE, OFFICER))
                .then(choosing(Route.OPEN_COMPETITION));
    }

    @Test
    void an_answer_can_be_given_anew_while_the_co_design_is_open() {
        var first =
                new AnswerContribution(
                        CONTRACT, CONTRIBUTION, Outcome.NOT_ADOPTED, BECAUSE, OFFICER);
        Journey answered = coDesigning().then(contributing()).then(first);
        answered.saysNothingNew(first);
        answered.then(
                new AnswerContribution(CONTRACT, CONTRIBUTION, Outcome.ADOPTED, BECAUSE, OFFICER));
    }

    private static Contribute contribution(int number) {
        return new Contribute(
                CONTRACT,
                new UUID(9, number),
                Capacity.OTHER,
                new Sha256("ab".repeat(32)),
                STRANGER);
    }

    @Test
    void a_stream_takes_five_hundred_contributions() {
        Journey open =
                coDesigning()
                        .thenAll(IntStream.range(0, 500).mapToObj(CommissioningTest::contribution));
        assertThat(open.refusal(contributing()).rule()).isEqualTo("too-many-contributions");
    }

    @Test
    void no_route_is_chosen_while_a_co_design_is_open() {
        assertThat(coDesigning().refusal(choosing(Route.OPEN_COMPETITION)).remedy())
                .contains("Close the co-design");
    }

    @Test
    void nobody_buys_in_the_name_of_an_authority_that_has_not_agreed() {
        Journey joint =
                Journey.from(IN_NOVEMBER)
                        .then(
                                recording(
                                        need(
                                                "960000",
                                                List.of(
                                                        new CoBuyer(
                                                                DISTRICT,
                                                                new BigDecimal("25"),
                                                                false)))));
        var refusal = joint.refusal(choosing(Route.OPEN_COMPETITION));
        assertThat(refusal.rule()).isEqualTo("joint-purchase-not-agreed");
        assertThat(refusal.because()).contains("GB-LAE-NRD");
        assertThat(joint.refusal(new AgreeToBuyJointly(CONTRACT, STRANGER)).rule())
                .isEqualTo("not-asked-to-buy-jointly");
        joint.then(new AgreeToBuyJointly(CONTRACT, OF_DISTRICT))
                .saysNothingNew(new AgreeToBuyJointly(CONTRACT, OF_DISTRICT));
        assertThat(joint.facts().course().map(Course::coBuyers).orElseThrow())
                .containsExactly(new CoBuyer(DISTRICT, new BigDecimal("25"), true));
        joint.then(choosing(Route.OPEN_COMPETITION));
    }

    @Test
    void the_shares_of_the_others_leave_something_for_the_lead() {
        var others =
                List.of(
                        new CoBuyer(DISTRICT, new BigDecimal("60"), false),
                        new CoBuyer(new OrganisationId("GB-LAE-B"), new BigDecimal("40"), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need("960000", others))
                .withMessageContaining("leave nothing for the lead");
    }

    @Test
    void a_need_that_is_given_up_leads_nowhere() {
        Journey abandoned = recorded().then(new AbandonNeed(CONTRACT, BECAUSE, OFFICER));
        assertThat(abandoned.stage()).isEqualTo(Stage.ABANDONED);
        assertThat(abandoned.refusal(choosing(Route.OPEN_COMPETITION)).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void once_the_route_is_chosen_the_need_is_not_given_up_but_the_procurement_stopped() {
        var refusal = intended("960000").refusal(new AbandonNeed(CONTRACT, BECAUSE, OFFICER));
        assertThat(refusal.remedy()).contains("End the procurement");
    }

    @Test
    void a_strategy_that_is_served_names_the_outcomes_sought() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Need.StrategyServed(
                                new UUID(1, 1), "A home", List.of("Peers"), List.of()))
                .withMessageContaining("names the outcomes");
    }

    @Test
    void estimates_are_in_pounds() {
        Need known = need("960000");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Need(
                                known.ocid(),
                                known.title(),
                                known.description(),
                                known.concerned(),
                                known.category(),
                                known.classifications(),
                                known.buyer(),
                                known.partners(),
                                known.coBuyers(),
                                known.authority(),
                                known.nation(),
                                new org.publicaccord.contractservice.contract.Money(
                                        BigDecimal.TEN, "EUR"),
                                known.plannedTerm(),
                                Optional.empty()))
                .withMessageContaining("GBP");
    }
}
