package org.publicaccord.contractservice.assettransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.FIRST_DAY;
import static org.publicaccord.contractservice.life.Assets.TRUST;
import static org.publicaccord.contractservice.life.Assets.clearing;
import static org.publicaccord.contractservice.life.Assets.completing;
import static org.publicaccord.contractservice.life.Assets.decided;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.examined;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.heads;
import static org.publicaccord.contractservice.life.Assets.intended;
import static org.publicaccord.contractservice.life.Assets.listing;
import static org.publicaccord.contractservice.life.Assets.noSubsidy;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveDisposalNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ObserveTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBidder;
import org.publicaccord.contractservice.assettransfer.TransferEvent.DisposalNoticeGiven;
import org.publicaccord.contractservice.assettransfer.TransferEvent.MoratoriumEnded;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.life.Journey;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.assets.Moratorium;

/** Assets of community value (Localism Act 2011, Part 5, Chapter 3). */
class CommunityValueTest {

    private static final ClearTransfer CLEAR = new ClearTransfer(CONTRACT, OFFICER);
    private static final LocalDate NOTICE = LocalDate.of(2027, 5, 3);
    private static final GiveDisposalNotice GIVEN =
            new GiveDisposalNotice(CONTRACT, NOTICE, OFFICER);

    private static Asset ofCommunityValue(LocalDate listedOn) {
        return hall(false, Optional.of(listedOn), false);
    }

    /** The hall was entered in the list in 2024, and everything else is ready on 24 May 2027. */
    private static Journey ready() {
        return examined(
                        decided(
                                eligible(ofCommunityValue(LocalDate.of(2024, 9, 2))),
                                "400000",
                                "100000"),
                        heads("100000"))
                .then(clearing(noSubsidy("300000")));
    }

    private static RecordBidder bidding(OrganisationId group, LocalDate on) {
        return new RecordBidder(CONTRACT, group, on, OFFICER);
    }

    @Test
    void it_is_not_disposed_of_before_the_owners_notice_and_six_weeks() {
        Journey journey = ready();
        assertThat(journey.refusal(CLEAR).rule()).isEqualTo("acv-disposal-notice");
        journey.then(GIVEN).saysNothingNew(GIVEN);
        assertThat(journey.at(day(2027, 6, 13)).refusal(CLEAR).rule())
                .isEqualTo("acv-interim-moratorium");
        journey.at(day(2027, 6, 14)).then(CLEAR).then(completing());
    }

    @Test
    void the_notice_tells_its_periods_and_what_a_right_to_buy_would_bring() {
        var given = (DisposalNoticeGiven) ready().then(GIVEN).latest();
        assertThat(given.moratorium())
                .isEqualTo(
                        new Moratorium(
                                LocalDate.of(2027, 6, 13),
                                LocalDate.of(2027, 11, 2),
                                LocalDate.of(2028, 11, 2)));
        assertThat(given.proposedLastDay()).contains(LocalDate.of(2028, 5, 2));
    }

    @Test
    void a_group_that_asks_to_bid_holds_a_disposal_to_others_for_six_months() {
        Journey journey = ready().then(GIVEN).then(bidding(TRUST, LocalDate.of(2027, 5, 20)));
        assertThat(journey.at(day(2027, 11, 2)).refusal(CLEAR).rule())
                .isEqualTo("acv-full-moratorium");
        journey.at(day(2027, 11, 3)).then(CLEAR);
    }

    @Test
    void the_group_itself_need_not_wait() {
        ready().then(GIVEN).then(bidding(COOPERATIVE, LocalDate.of(2027, 5, 24))).then(CLEAR);
    }

    @Test
    void a_group_asks_within_six_weeks_of_the_notice() {
        Journey journey = ready();
        assertThat(journey.refusal(bidding(TRUST, NOTICE)).rule()).isEqualTo("not-at-this-point");
        journey.then(GIVEN).at(day(2027, 6, 20));
        assertThat(journey.refusal(bidding(TRUST, LocalDate.of(2027, 6, 14))).rule())
                .isEqualTo("bidder-too-late");
        assertThat(journey.refusal(bidding(TRUST, LocalDate.of(2027, 5, 2))).rule())
                .isEqualTo("day-out-of-order");
        assertThat(journey.refusal(bidding(TRUST, LocalDate.of(2027, 6, 21))).rule())
                .isEqualTo("day-to-come");
        journey.then(bidding(TRUST, LocalDate.of(2027, 6, 13)))
                .saysNothingNew(bidding(TRUST, LocalDate.of(2027, 6, 13)));
    }

    @Test
    void after_the_protected_period_notice_is_given_again() {
        Journey journey = ready().then(GIVEN);
        var again = new GiveDisposalNotice(CONTRACT, LocalDate.of(2028, 11, 3), OFFICER);
        assertThat(journey.refusal(again).rule()).isEqualTo("day-to-come");
        assertThat(
                        journey.at(day(2028, 11, 2))
                                .then(CLEAR)
                                .at(day(2028, 11, 3))
                                .refusal(completing())
                                .rule())
                .isEqualTo("acv-protected-period");
        var inBetween = new GiveDisposalNotice(CONTRACT, LocalDate.of(2028, 11, 2), OFFICER);
        assertThat(journey.refusal(inBetween).rule()).isEqualTo("not-at-this-point");
        journey.then(again);
    }

    @Test
    void a_lease_of_less_than_25_years_is_not_held_back() {
        Journey journey =
                examined(
                                decided(
                                        eligible(ofCommunityValue(LocalDate.of(2024, 9, 2))),
                                        "400000",
                                        "100000"),
                                heads(Tenure.LEASE, FIRST_DAY, LocalDate.of(2052, 5, 30), "100000"))
                        .then(clearing(noSubsidy("300000")));
        journey.then(CLEAR);
    }

    @Test
    void the_calendar_tells_when_each_period_is_over() {
        var observe = new ObserveTransfer(CONTRACT);
        Journey journey = ready().then(GIVEN);
        journey.at(day(2027, 6, 13)).saysNothingNew(observe);
        journey.at(day(2027, 6, 14)).then(observe);
        assertThat(ended(journey)).containsExactly(MoratoriumPeriod.INTERIM);
        journey.saysNothingNew(observe);
        journey.at(day(2028, 11, 3)).then(observe);
        assertThat(ended(journey))
                .containsExactly(MoratoriumPeriod.INTERIM, MoratoriumPeriod.PROTECTED);
        Journey bid = ready().then(GIVEN).then(bidding(TRUST, NOTICE));
        bid.at(day(2027, 11, 3)).then(observe);
        assertThat(ended(bid)).containsExactly(MoratoriumPeriod.INTERIM, MoratoriumPeriod.FULL);
    }

    private static List<MoratoriumPeriod> ended(Journey journey) {
        return journey.history().stream()
                .filter(MoratoriumEnded.class::isInstance)
                .map(it -> ((MoratoriumEnded) it).period())
                .toList();
    }

    @Test
    void an_entry_in_the_list_lasts_five_years_and_is_english() {
        assertThat(intended().refusal(listing(ofCommunityValue(LocalDate.of(2021, 11, 23)))).rule())
                .isEqualTo("community-value-entry-over");
        intended().then(listing(ofCommunityValue(LocalDate.of(2021, 11, 24))));
        assertThat(intended().refusal(listing(ofCommunityValue(LocalDate.of(2026, 11, 24)))).rule())
                .isEqualTo("day-to-come");
        assertThat(
                        intended(Nation.SCOTLAND)
                                .refusal(listing(ofCommunityValue(LocalDate.of(2024, 9, 2))))
                                .rule())
                .isEqualTo("community-value-is-english");
        assertThat(eligible(hall()).refusal(GIVEN).rule()).isEqualTo("not-of-community-value");
    }
}
