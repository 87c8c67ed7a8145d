package org.publicaccord.contractservice.reacting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.contractservice.life.Assets.INTEREST;
import static org.publicaccord.contractservice.life.Assets.MEMBER;
import static org.publicaccord.contractservice.life.Assets.completed;
import static org.publicaccord.contractservice.life.Assets.eligible;
import static org.publicaccord.contractservice.life.Assets.hall;
import static org.publicaccord.contractservice.life.Assets.inCure;
import static org.publicaccord.contractservice.life.Assets.listedInScotland;
import static org.publicaccord.contractservice.life.Assets.reverting;
import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmCure;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExtendDecision;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveDisposalNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.AssetTransferEvent;
import org.publicaccord.contractservice.life.Journey;

/** When the transfer of an asset is looked at again. */
class AssetTransferDeadlinesTest {

    private static final String DECISION = "asset-decision:" + CONTRACT + ":" + INTEREST;
    private static final String USE = "asset-covenant:" + CONTRACT + ":community-use";
    private static final String REPAIR = "asset-covenant:" + CONTRACT + ":repair";
    private static final String CURE = "asset-cure:" + CONTRACT + ":community-use";
    private static final String REPORT = "asset-report:" + CONTRACT;

    private static Map<String, Instant> after(Journey journey) {
        var schedule = new KeptDeadlines(CONTRACT, "observe-asset-transfer");
        var reaction = new WhenAssetTransferGoesOnThenSetDeadlines(schedule);
        journey.history().stream()
                .filter(AssetTransferEvent.class::isInstance)
                .map(AssetTransferEvent.class::cast)
                .forEach(reaction::after);
        return schedule.due();
    }

    private static Instant midnight(String utc) {
        return Instant.parse(utc);
    }

    @Test
    void a_scottish_request_is_looked_at_on_the_day_after_its_decision_was_due() {
        Journey journey = eligible(listedInScotland());
        assertThat(after(journey)).isEqualTo(Map.of(DECISION, midnight("2027-07-11T23:00:00Z")));
        journey.then(
                new ExtendDecision(
                        CONTRACT,
                        INTEREST,
                        LocalDate.of(2027, 1, 11),
                        LocalDate.of(2027, 12, 31),
                        OFFICER));
        assertThat(after(journey)).isEqualTo(Map.of(DECISION, midnight("2028-01-01T00:00:00Z")));
        journey.then(new TurnDown(CONTRACT, INTEREST, BECAUSE, OFFICER));
        assertThat(after(journey)).isEmpty();
        assertThat(after(eligible(hall()))).isEmpty();
    }

    @Test
    void an_asset_of_community_value_is_looked_at_after_each_of_its_periods() {
        Journey journey =
                eligible(hall(false, Optional.of(LocalDate.of(2024, 9, 2)), false))
                        .then(new GiveDisposalNotice(CONTRACT, LocalDate.of(2027, 1, 11), OFFICER));
        String period = "asset-moratorium:" + CONTRACT + ":";
        assertThat(after(journey))
                .isEqualTo(
                        Map.of(
                                period + "INTERIM", midnight("2027-02-22T00:00:00Z"),
                                period + "FULL", midnight("2027-07-10T23:00:00Z"),
                                period + "PROTECTED", midnight("2028-07-10T23:00:00Z")));
    }

    @Test
    void covenants_and_reports_are_watched_once_the_asset_passed() {
        Map<String, Instant> passed =
                Map.of(
                        USE, midnight("2052-05-31T23:00:00Z"),
                        REPAIR, midnight("2037-05-31T23:00:00Z"),
                        REPORT, midnight("2028-06-01T23:00:00Z"));
        assertThat(after(completed())).isEqualTo(passed);
        Journey journey = inCure();
        assertThat(after(journey)).containsEntry(CURE, midnight("2028-07-01T23:00:00Z"));
        journey.then(new ReportBenefit(CONTRACT, LocalDate.of(2028, 5, 31), BECAUSE, MEMBER));
        assertThat(after(journey)).containsEntry(REPORT, midnight("2029-06-01T23:00:00Z"));
        journey.then(new ConfirmCure(CONTRACT, "community-use", BECAUSE, OFFICER));
        assertThat(after(journey)).doesNotContainKey(CURE);
        journey.then(
                new ReleaseCovenant(CONTRACT, "community-use", BECAUSE, HEAD, HEADS_AUTHORITY));
        assertThat(after(journey)).containsOnlyKeys(REPAIR, REPORT);
    }

    @Test
    void an_asset_that_fell_back_owes_no_report_and_no_cure() {
        Journey journey =
                inCure().at(day(2028, 7, 31))
                        .then(reverting("community-use", LocalDate.of(2028, 7, 31)));
        assertThat(after(journey)).doesNotContainKeys(CURE, REPORT);
    }
}
