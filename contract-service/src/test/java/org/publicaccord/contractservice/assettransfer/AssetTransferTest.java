package org.publicaccord.contractservice.assettransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.DECIDED;
import static org.publicaccord.contractservice.life.Assets.HEADS;
import static org.publicaccord.contractservice.life.Assets.INTEREST;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.RIVAL;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.cleared;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completed;
import static org.publicaccord.contractservice.life.Assets.completing;
import static org.publicaccord.contractservice.life.Assets.confirming;
import static org.publicaccord.contractservice.life.Assets.decided;
import static org.publicaccord.contractservice.life.Assets.deciding;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.examined;
import static org.publicaccord.contractservice.life.Assets.examining;
import static org.publicaccord.contractservice.life.Assets.expressing;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.heads;
import static org.publicaccord.contractservice.life.Assets.intended;
import static org.publicaccord.contractservice.life.Assets.lease;
import static org.publicaccord.contractservice.life.Assets.listed;
import static org.publicaccord.contractservice.life.Assets.listing;
import static org.publicaccord.contractservice.life.Assets.noSubsidy;
import static org.publicaccord.contractservice.life.Assets.submitting;
import static org.publicaccord.contractservice.life.Assets.trust;
import static org.publicaccord.contractservice.life.Assets.valued;
import static org.publicaccord.contractservice.life.Assets.valuing;
import static org.publicaccord.contractservice.life.Assets.wellBeing;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.AcceptHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.CompleteTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmEligibility;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ProposeHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordDueDiligence;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StopTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SubmitCase;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.WithdrawInterest;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestTurnedDown;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.rules.Nation;

/** From a listed asset to a transfer that is completed. */
class AssetTransferTest {

    private static AssetTransferState state(Journey journey) {
        return journey.state().of(AssetTransfer.VOCABULARY);
    }

    @Test
    void an_asset_passes_from_its_listing_to_its_completion() {
        Journey journey = completed();
        assertThat(state(journey)).isInstanceOf(AssetTransferState.InUse.class);
        assertThat(journey.state().of(Delivery.VOCABULARY))
                .isInstanceOf(DeliveryState.Mobilising.class);
        assertThat(journey.stage()).isEqualTo(Stage.MOBILISING);
        assertThat(journey.facts().path()).isEqualTo(Path.ASSET_TRANSFER);
        assertThat(journey.facts().regime().regime()).isEqualTo(Regime.NONE);
        assertThat(journey.facts().party(COOPERATIVE)).map(Party::name).isPresent();
        var completed = (TransferCompleted) journey.latest();
        assertThat(completed.undervalue()).isEqualTo(pounds("300000"));
        assertThat(journey.facts().agreement().orElseThrow().value()).isEqualTo(pounds("400000"));
        assertThat(journey.facts().activeAwards()).hasSize(1);
    }

    @Test
    void without_evidence_of_an_asset_lock_no_body_is_eligible() {
        var refusal =
                listed(hall())
                        .then(expressing())
                        .refusal(
                                new ConfirmEligibility(
                                        CONTRACT,
                                        INTEREST,
                                        Optional.empty(),
                                        LocalDate.of(2026, 11, 23),
                                        OFFICER));
        assertThat(refusal.rule()).isEqualTo("asset-lock-evidence-missing");
    }

    @Test
    void a_request_is_complete_neither_before_it_was_received_nor_in_the_future() {
        Journey journey = listed(hall()).then(expressing());
        assertThat(journey.refusal(confirming(INTEREST, LocalDate.of(2026, 11, 22))).rule())
                .isEqualTo("day-out-of-order");
        assertThat(journey.refusal(confirming(INTEREST, LocalDate.of(2026, 11, 24))).rule())
                .isEqualTo("day-to-come");
        journey.then(confirming(INTEREST, LocalDate.of(2026, 11, 23)))
                .saysNothingNew(confirming(INTEREST, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void a_body_expresses_its_interest_itself_or_the_council_records_it() {
        Journey journey = listed(hall());
        assertThat(journey.refusal(expressing(RIVAL, trust(), MEMBER)).rule())
                .isEqualTo("not-your-part");
        journey.then(expressing(RIVAL, trust(), OFFICER)).then(expressing());
        journey.saysNothingNew(expressing());
        assertThat(journey.refusal(expressing(new UUID(11, 3), trust(), TRUSTEE)).rule())
                .isEqualTo("interest-already-expressed");
        assertThat(journey.refusal(expressing(INTEREST, trust(), TRUSTEE)).rule())
                .isEqualTo("interest-id-reused");
    }

    @Test
    void only_the_body_itself_makes_its_case() {
        Journey journey = eligible(hall());
        var foreign = new SubmitCase(CONTRACT, INTEREST, lease(25, "100000"), TRUSTEE);
        assertThat(journey.refusal(foreign).rule()).isEqualTo("not-your-part");
        assertThat(
                        journey.refusal(
                                        new SubmitCase(
                                                CONTRACT, RIVAL, lease(25, "100000"), MEMBER))
                                .rule())
                .isEqualTo("interest-unknown");
        journey.then(submitting(lease(25, "100000")))
                .saysNothingNew(submitting(lease(25, "100000")));
        assertThat(journey.refusal(submitting(lease(30, "100000"))).rule())
                .isEqualTo("not-at-this-point");
    }

    @Test
    void an_asset_is_decided_about_once_it_is_valued() {
        Journey journey = eligible(hall()).then(submitting(lease(25, "100000")));
        assertThat(journey.refusal(deciding(INTEREST, INTEREST)).rule())
                .isEqualTo("not-at-this-point");
        journey.at(DECIDED).then(valuing("400000"));
        assertThat(journey.refusal(deciding(INTEREST, INTEREST)).rule())
                .isEqualTo("general-disposal-consent");
        journey.then(clearing(wellBeing())).then(deciding(INTEREST, INTEREST));
        assertThat(state(journey)).isInstanceOf(AssetTransferState.Decided.class);
        assertThat(journey.stage()).isEqualTo(Stage.AWARD);
        journey.saysNothingNew(deciding(INTEREST, INTEREST));
    }

    @Test
    void a_valuation_is_not_of_a_day_to_come() {
        assertThat(listed(hall()).refusal(valuing("400000")).rule()).isEqualTo("day-to-come");
    }

    @Test
    void every_business_case_is_assessed_once_and_the_others_are_turned_down() {
        Journey journey = valued(bothEligible(), "400000", "100000").then(clearing(wellBeing()));
        journey.then(new SubmitCase(CONTRACT, RIVAL, lease(25, "120000"), TRUSTEE)).at(DECIDED);
        for (DecideTransfer incomplete :
                List.of(deciding(INTEREST, INTEREST), deciding(INTEREST, INTEREST, INTEREST))) {
            assertThat(journey.refusal(incomplete).rule()).isEqualTo("every-case-assessed-once");
        }
        journey.then(deciding(INTEREST, RIVAL, INTEREST));
        assertThat(journey.latest())
                .isInstanceOfSatisfying(
                        InterestTurnedDown.class,
                        it -> {
                            assertThat(it.interest()).isEqualTo(RIVAL);
                            assertThat(it.redress()).isEmpty();
                            assertThat(it.parties()).hasSize(2);
                        });
    }

    private static Journey bothEligible() {
        return eligible(hall())
                .then(expressing(RIVAL, trust(), TRUSTEE))
                .then(confirming(RIVAL, LocalDate.of(2027, 1, 11)));
    }

    @Test
    void nobody_is_decided_for_who_made_no_case() {
        Journey journey = valued(bothEligible(), "400000", "100000").then(clearing(wellBeing()));
        assertThat(journey.refusal(deciding(RIVAL, INTEREST)).rule()).isEqualTo("no-business-case");
        assertThat(journey.refusal(deciding(new UUID(1, 1), INTEREST)).rule())
                .isEqualTo("interest-unknown");
    }

    @Test
    void a_disposal_is_worth_what_the_asset_would_fetch_to_the_scheme_of_delegation() {
        Journey journey = valued(eligible(hall()), "400000", "100000").then(clearing(wellBeing()));
        var without =
                new DecideTransfer(
                        CONTRACT,
                        INTEREST,
                        deciding(INTEREST, INTEREST).assessed(),
                        BECAUSE,
                        OFFICER,
                        Authority.NONE);
        var refusal = journey.refusal(without);
        assertThat(refusal.rule()).isEqualTo("approval-needed");
        assertThat(refusal.because()).contains("400,000").contains("dispose of land");
    }

    @Test
    void the_body_accepts_the_heads_of_terms_as_they_were_proposed_last() {
        Journey journey = decided(eligible(hall()), "400000", "100000");
        assertThat(journey.refusal(new AcceptHeads(CONTRACT, HEADS, MEMBER)).rule())
                .isEqualTo("not-at-this-point");
        journey.then(new ProposeHeads(CONTRACT, heads("100000"), OFFICER));
        assertThat(journey.refusal(new AcceptHeads(CONTRACT, SIGNED, MEMBER)).rule())
                .isEqualTo("other-heads-of-terms");
        assertThat(journey.refusal(new AcceptHeads(CONTRACT, HEADS, TRUSTEE)).rule())
                .isEqualTo("not-your-part");
        journey.then(new AcceptHeads(CONTRACT, HEADS, MEMBER));
        journey.saysNothingNew(new AcceptHeads(CONTRACT, HEADS, MEMBER));
        assertThat(state(journey)).isInstanceOf(AssetTransferState.HeadsAgreed.class);
    }

    @Test
    void due_diligence_says_something_of_everything() {
        Journey journey = decided(eligible(hall()), "400000", "100000");
        journey.then(new ProposeHeads(CONTRACT, heads("100000"), OFFICER))
                .then(new AcceptHeads(CONTRACT, HEADS, MEMBER));
        var refusal =
                journey.refusal(
                        new RecordDueDiligence(CONTRACT, Map.of(Check.TITLE, BECAUSE), OFFICER));
        assertThat(refusal.rule()).isEqualTo("due-diligence-incomplete");
        assertThat(refusal.because()).contains("the condition").doesNotContain("the title");
    }

    @Test
    void other_terms_are_accepted_and_cleared_anew() {
        Journey journey = cleared();
        assertThat(state(journey)).isInstanceOf(AssetTransferState.Cleared.class);
        journey.saysNothingNew(new ClearTransfer(CONTRACT, OFFICER));
        journey.then(new ProposeHeads(CONTRACT, heads("50000"), OFFICER));
        assertThat(journey.refusal(completing()).rule()).isEqualTo("not-at-this-point");
        journey.then(new AcceptHeads(CONTRACT, HEADS, MEMBER));
        assertThat(journey.refusal(new ClearTransfer(CONTRACT, OFFICER)).rule())
                .isEqualTo("subsidy-assessed-for-less");
        journey.then(clearing(noSubsidy("350000"))).then(new ClearTransfer(CONTRACT, OFFICER));
    }

    @Test
    void a_new_valuation_has_the_transfer_cleared_anew() {
        Journey journey = cleared().then(valuing("300000"));
        assertThat(state(journey)).isInstanceOf(AssetTransferState.Examined.class);
    }

    @Test
    void when_the_body_withdraws_the_award_falls_and_another_can_be_decided_for() {
        Journey journey = examined(decided(eligible(hall()), "400000", "100000"), heads("100000"));
        journey.then(new WithdrawInterest(CONTRACT, INTEREST, BECAUSE, MEMBER));
        assertThat(state(journey)).isInstanceOf(AssetTransferState.Listed.class);
        assertThat(journey.stage()).isEqualTo(Stage.SELECTION);
        assertThat(journey.facts().awards().getFirst().status()).isEqualTo(AwardStatus.CANCELLED);
        journey.saysNothingNew(new WithdrawInterest(CONTRACT, INTEREST, BECAUSE, MEMBER));
        journey.then(expressing(RIVAL, trust(), TRUSTEE))
                .then(confirming(RIVAL, LocalDate.of(2027, 5, 24)))
                .then(new SubmitCase(CONTRACT, RIVAL, lease(25, "120000"), TRUSTEE))
                .then(deciding(RIVAL, RIVAL))
                .then(new ProposeHeads(CONTRACT, heads("120000"), OFFICER))
                .then(new AcceptHeads(CONTRACT, HEADS, TRUSTEE))
                .then(examining())
                .then(clearing(noSubsidy("280000")))
                .then(new ClearTransfer(CONTRACT, OFFICER))
                .then(completing());
        assertThat(journey.facts().party(COOPERATIVE)).isEmpty();
        assertThat(journey.facts().activeAwards()).hasSize(1);
    }

    @Test
    void an_interest_that_is_turned_down_can_be_expressed_anew_under_another_id() {
        Journey journey = listed(hall()).then(expressing());
        journey.then(new TurnDown(CONTRACT, INTEREST, BECAUSE, OFFICER));
        assertThat(state(journey)).isInstanceOf(AssetTransferState.Listed.class);
        journey.saysNothingNew(new TurnDown(CONTRACT, INTEREST, BECAUSE, OFFICER));
        journey.then(expressing(new UUID(11, 9), trust(), TRUSTEE));
    }

    @Test
    void a_transfer_can_be_given_up_until_it_is_completed() {
        var stop = new StopTransfer(CONTRACT, BECAUSE, OFFICER);
        Journey journey = cleared().then(stop);
        assertThat(journey.stage()).isEqualTo(Stage.ABANDONED);
        assertThat(journey.facts().awards().getFirst().status()).isEqualTo(AwardStatus.CANCELLED);
        journey.saysNothingNew(stop);
        assertThat(completed().refusal(stop).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void no_notice_of_a_procurement_belongs_to_a_transfer() {
        var draft =
                new DraftNotice(
                        CONTRACT,
                        new UUID(3, 3),
                        NoticeCode.UK4,
                        BECAUSE,
                        Optional.empty(),
                        OFFICER);
        assertThat(intended().refusal(draft).rule()).isEqualTo("no-procurement-notice");
        assertThat(listed(hall()).refusal(draft).rule()).isEqualTo("notice-of-another-regime");
    }

    @Test
    void the_law_of_disposals_in_northern_ireland_is_not_kept() {
        assertThat(intended(Nation.NORTHERN_IRELAND).refusal(listing(hall())).rule())
                .isEqualTo("asset-law-not-kept");
    }

    @Test
    void other_organisations_have_no_say_in_what_the_council_decides() {
        var foreign = new CompleteTransfer(CONTRACT, SIGNED, MEMBER, Authority.NONE);
        assertThat(cleared().refusal(foreign).rule()).isEqualTo("not-your-contract");
    }

    @Test
    void an_asset_is_listed_once() {
        Journey journey = listed(hall());
        journey.saysNothingNew(listing(hall()));
        assertThat(journey.refusal(listing(hall(true, Optional.empty(), false))).rule())
                .isEqualTo("not-at-this-point");
        assertThat(journey.stage()).isEqualTo(Stage.SELECTION);
    }
}
