package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.AssetBenefitReportOverdue;
import org.publicaccord.published.contract.AssetBenefitReported;
import org.publicaccord.published.contract.AssetCovenantBreached;
import org.publicaccord.published.contract.AssetCovenantCured;
import org.publicaccord.published.contract.AssetCovenantExpired;
import org.publicaccord.published.contract.AssetCovenantReleased;
import org.publicaccord.published.contract.AssetCureNoticeGiven;
import org.publicaccord.published.contract.AssetCurePeriodEnded;
import org.publicaccord.published.contract.AssetReverted;
import org.publicaccord.published.contract.AssetSteppedIn;

/** Who is told what of an asset in the hands of a body: its covenants and what people gain. */
record HoldingTellings(Occasion occasion) {

    /** Whoever is said to have broken a covenant hears it first, and may answer. */
    List<Telling> breached(AssetCovenantBreached it) {
        return occasion.tellAlways(bodies(), Template.ASSET_COVENANT, words().breached(it));
    }

    List<Telling> told(AssetCureNoticeGiven it) {
        return Occasion.together(
                occasion.tellAlways(bodies(), Template.ASSET_COVENANT, words().toldTheBody(it)),
                occasion.tell(team(), Template.ASSET_COVENANT, words().toldByTheOwner(it)));
    }

    List<Telling> ended(AssetCurePeriodEnded it) {
        return Occasion.together(
                occasion.tellAlways(bodies(), Template.ASSET_COVENANT, words().endedForTheBody(it)),
                occasion.tell(team(), Template.ASSET_COVENANT, words().endedForTheOwner(it)));
    }

    List<Telling> cured(AssetCovenantCured it) {
        return occasion.tell(everyone(), Template.ASSET_COVENANT, words().cured(it));
    }

    List<Telling> steppedIn(AssetSteppedIn it) {
        return occasion.tellAlways(
                everyoneAndAuditors(), Template.ASSET_STEPPED_IN, words().steppedIn(it));
    }

    List<Telling> reverted(AssetReverted it) {
        return occasion.tellAlways(
                AssetTellings.and(
                        everyoneAndAuditors(), occasion.audience().communityParticipants()),
                Template.ASSET_REVERTED,
                words().reverted(it));
    }

    List<Telling> released(AssetCovenantReleased it) {
        return occasion.tell(everyone(), Template.ASSET_COVENANT, words().released(it));
    }

    List<Telling> expired(AssetCovenantExpired it) {
        return occasion.tell(everyone(), Template.ASSET_COVENANT, words().expired(it));
    }

    List<Telling> reported(AssetBenefitReported it) {
        return occasion.tell(
                AssetTellings.and(team(), occasion.audience().communityParticipants()),
                Template.ASSET_BENEFIT,
                words().reported(it));
    }

    List<Telling> overdue(AssetBenefitReportOverdue it) {
        return occasion.tell(everyone(), Template.ASSET_BENEFIT, words().overdue(it));
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> bodies() {
        return occasion.audience().providers();
    }

    private List<Recipient> everyone() {
        return occasion.audience().everyone();
    }

    private List<Recipient> everyoneAndAuditors() {
        return AssetTellings.and(everyone(), occasion.audience().auditors());
    }

    private HoldingWordings words() {
        return new HoldingWordings(occasion.name(), occasion.audience());
    }
}
