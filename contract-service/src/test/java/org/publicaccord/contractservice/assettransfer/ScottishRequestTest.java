package org.publicaccord.contractservice.assettransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.INTEREST;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.RIVAL;
import static org.publicaccord.contractservice.life.Assets.TRUSTEE;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completing;
import static org.publicaccord.contractservice.life.Assets.confirming;
import static org.publicaccord.contractservice.life.Assets.deciding;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.examined;
import static org.publicaccord.contractservice.life.Assets.examining;
import static org.publicaccord.contractservice.life.Assets.expressing;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.heads;
import static org.publicaccord.contractservice.life.Assets.intended;
import static org.publicaccord.contractservice.life.Assets.lease;
import static org.publicaccord.contractservice.life.Assets.listedInScotland;
import static org.publicaccord.contractservice.life.Assets.listing;
import static org.publicaccord.contractservice.life.Assets.noSubsidy;
import static org.publicaccord.contractservice.life.Assets.submitting;
import static org.publicaccord.contractservice.life.Assets.trust;
import static org.publicaccord.contractservice.life.Assets.valued;
import static org.publicaccord.contractservice.life.Assets.valuing;
import static org.publicaccord.contractservice.life.Assets.wellBeing;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExtendDecision;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SeekRedress;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SubmitCase;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionOverdue;
import org.publicaccord.contractservice.assettransfer.InterestEvent.EligibilityConfirmed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestTurnedDown;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.assets.Redress;

/** Asset transfer requests (Community Empowerment (Scotland) Act 2015, Part 5). */
class ScottishRequestTest {

    private static final TurnDown TURN_DOWN = new TurnDown(CONTRACT, INTEREST, BECAUSE, OFFICER);
    private static final SeekRedress SEEK = new SeekRedress(CONTRACT, INTEREST, BECAUSE, MEMBER);
    private static final UUID AGAIN = new UUID(11, 7);

    /** Validated on 11 January 2027. */
    private static Journey validated() {
        return eligible(listedInScotland());
    }

    private static ExtendDecision extending(LocalDate agreedOn, LocalDate newDue) {
        return new ExtendDecision(CONTRACT, INTEREST, agreedOn, newDue, OFFICER);
    }

    @Test
    void the_decision_is_due_six_months_after_the_validation_date() {
        var confirmed = (EligibilityConfirmed) validated().latest();
        assertThat(confirmed.decisionDue()).contains(LocalDate.of(2027, 7, 11));
    }

    @Test
    void the_period_is_extended_before_it_ends_and_to_a_later_day() {
        LocalDate later = LocalDate.of(2027, 9, 30);
        Journey journey = validated().at(day(2027, 7, 20));
        assertThat(journey.refusal(extending(LocalDate.of(2027, 7, 12), later)).rule())
                .isEqualTo("asset-transfer-extension");
        assertThat(
                        journey.refusal(
                                        extending(
                                                LocalDate.of(2027, 7, 9),
                                                LocalDate.of(2027, 7, 10)))
                                .rule())
                .isEqualTo("asset-transfer-extension");
        assertThat(journey.refusal(extending(LocalDate.of(2027, 7, 21), later)).rule())
                .isEqualTo("day-to-come");
        journey.then(extending(LocalDate.of(2027, 7, 11), later))
                .saysNothingNew(extending(LocalDate.of(2027, 7, 11), later));
        journey.saysNothingNew(new ObserveTransfer(CONTRACT));
    }

    @Test
    void england_has_no_period_for_a_decision() {
        assertThat(
                        eligible(hall())
                                .refusal(
                                        extending(
                                                LocalDate.of(2027, 1, 11),
                                                LocalDate.of(2027, 9, 30)))
                                .rule())
                .isEqualTo("no-decision-period");
    }

    @Test
    void a_day_that_goes_by_without_a_decision_is_on_record_once() {
        var observe = new ObserveTransfer(CONTRACT);
        Journey journey = validated().at(day(2027, 7, 11));
        journey.saysNothingNew(observe);
        journey.at(day(2027, 7, 12)).then(observe).saysNothingNew(observe);
        assertThat(journey.latest())
                .isInstanceOfSatisfying(
                        DecisionOverdue.class,
                        it -> {
                            assertThat(it.redress().kind()).isEqualTo(Redress.Kind.REVIEW);
                            // 20 working days in Scotland, beginning with Sunday 11 July 2027;
                            // 2 August is a bank holiday there.
                            assertThat(it.redress().lastDay()).isEqualTo(LocalDate.of(2027, 8, 9));
                        });
    }

    @Test
    void a_body_asks_for_review_of_a_refusal_in_time() {
        Journey journey = validated().at(day(2027, 2, 1)).then(TURN_DOWN);
        var redress = ((InterestTurnedDown) journey.latest()).redress().orElseThrow();
        assertThat(redress.lastDay()).isEqualTo(LocalDate.of(2027, 2, 26));
        assertThat(journey.at(day(2027, 2, 27)).refusal(SEEK).rule()).isEqualTo("redress-too-late");
        journey.at(day(2027, 2, 26));
        assertThat(journey.refusal(new SeekRedress(CONTRACT, INTEREST, BECAUSE, TRUSTEE)).rule())
                .isEqualTo("not-your-part");
        journey.then(SEEK).saysNothingNew(SEEK);
        assertThat(journey.refusal(TURN_DOWN).rule()).isEqualTo("not-at-this-point");
    }

    @Test
    void a_body_asks_for_review_where_no_decision_came() {
        Journey journey = validated();
        assertThat(journey.at(day(2027, 7, 11)).refusal(SEEK).rule())
                .isEqualTo("nothing-to-redress");
        journey.at(day(2027, 7, 12)).then(SEEK);
    }

    @Test
    void a_request_that_was_never_valid_has_no_review() {
        Journey journey = listedInScotland().then(expressing()).then(TURN_DOWN);
        assertThat(journey.refusal(SEEK).rule()).isEqualTo("nothing-to-redress");
        Journey english = eligible(hall()).then(TURN_DOWN);
        assertThat(english.refusal(SEEK).rule()).isEqualTo("nothing-to-redress");
    }

    @Test
    void what_a_review_decides_holds() {
        Journey dismissed = validated().then(TURN_DOWN).then(SEEK).then(reviewing(false));
        assertThat(dismissed.refusal(SEEK).rule()).isEqualTo("nothing-to-redress");
        assertThat(dismissed.refusal(reviewing(true)).rule()).isEqualTo("not-at-this-point");
        Journey upheld = validated().then(TURN_DOWN).then(SEEK).then(reviewing(true));
        upheld.then(submitting(lease(25, "100000")));
    }

    private static DecideRedress reviewing(boolean upheld) {
        return new DecideRedress(CONTRACT, INTEREST, upheld, BECAUSE, OFFICER);
    }

    /** The trust is decided for; the co-operative asks for review. */
    private static Journey underReview() {
        Journey journey =
                valued(validated(), "400000", "100000")
                        .then(expressing(RIVAL, trust(), TRUSTEE))
                        .then(confirming(RIVAL, LocalDate.of(2027, 3, 1)))
                        .then(new SubmitCase(CONTRACT, RIVAL, lease(25, "100000"), TRUSTEE))
                        .then(clearing(wellBeing()))
                        .then(deciding(RIVAL, RIVAL, INTEREST));
        return journey.then(SEEK);
    }

    @Test
    void an_asset_does_not_pass_while_a_review_is_open() {
        Journey journey =
                underReview()
                        .then(
                                new AssetTransferCommand.ProposeHeads(
                                        CONTRACT, heads("100000"), OFFICER))
                        .then(
                                new AssetTransferCommand.AcceptHeads(
                                        CONTRACT, heads("100000").content(), TRUSTEE))
                        .then(examining())
                        .then(clearing(noSubsidy("300000")));
        var clear = new ClearTransfer(CONTRACT, OFFICER);
        assertThat(journey.refusal(clear).rule()).isEqualTo("redress-open");
        journey.then(reviewing(false)).then(clear);
    }

    @Test
    void a_review_that_is_upheld_has_the_asset_decided_about_anew() {
        Journey journey = underReview().then(reviewing(true));
        assertThat(journey.state().of(AssetTransfer.VOCABULARY))
                .isInstanceOf(AssetTransferState.WellBeingStated.class);
        assertThat(journey.facts().activeAwards()).isEmpty();
    }

    @Test
    void a_request_like_one_that_was_refused_is_barred_for_two_years() {
        Journey journey = validated().then(TURN_DOWN);
        var again = expressing(AGAIN, cooperative(), MEMBER);
        assertThat(journey.at(day(2029, 1, 10)).refusal(again).rule())
                .isEqualTo("asset-transfer-repeat");
        // The authority may decline it, and need not.
        validated().then(TURN_DOWN).then(expressing(AGAIN, cooperative(), OFFICER));
        journey.at(day(2029, 1, 11)).then(again);
    }

    @Test
    void below_value_the_statement_of_the_scottish_regulations_is_on_record() {
        Journey journey =
                valued(validated(), "400000", "100000").then(deciding(INTEREST, INTEREST));
        examined(journey, heads("100000"));
        var clear = new ClearTransfer(CONTRACT, OFFICER);
        assertThat(journey.refusal(clear).rule()).isEqualTo("scottish-disposal-statement");
        journey.then(clearing(wellBeing()));
        assertThat(journey.refusal(clear).rule()).isEqualTo("undervalue-subsidy");
        journey.then(clearing(noSubsidy("300000"))).then(clear).then(completing());
    }

    @Test
    void at_value_a_scottish_asset_needs_no_statement() {
        Journey journey =
                eligible(listedInScotland())
                        .then(submitting(lease(25, "400000")))
                        .at(day(2027, 3, 1))
                        .then(valuing("400000"))
                        .then(deciding(INTEREST, INTEREST));
        examined(journey, heads("400000")).then(new ClearTransfer(CONTRACT, OFFICER));
    }

    @Test
    void it_matters_to_whom_requests_are_made() {
        assertThat(intended(Nation.SCOTLAND).refusal(listing(hall())).rule())
                .isEqualTo("relevant-authority-missing");
    }
}
