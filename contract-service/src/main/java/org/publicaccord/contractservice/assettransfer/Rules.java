package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.assets.AssetTransferRules;
import org.publicaccord.rules.assets.CommunityValueRules;
import org.publicaccord.rules.assets.DisposalRules;
import org.publicaccord.rules.assets.RightToBuyRules;
import org.publicaccord.rules.exiting.StaffTransferRules;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** The rules about assets, by the packs that a transfer pinned; and those in force on a day. */
record Rules(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    Optional<RulePack> inForceOn(String regime, LocalDate day) {
        return packs.inForce(regime, day);
    }

    DisposalRules disposals(AssetLaw.England law) {
        return new DisposalRules(named(law.disposalPack()));
    }

    /** Empty if the asset is not of community value. */
    Optional<CommunityValueRules> communityValue(AssetLaw law) {
        return switch (law) {
            case AssetLaw.England it ->
                    it.communityValuePack().map(this::named).map(CommunityValueRules::new);
            case AssetLaw.Scotland _ -> Optional.empty();
        };
    }

    AssetTransferRules requests(AssetLaw.Scotland law) {
        return new AssetTransferRules(named(law.requestPack()));
    }

    WorkingDays scottishDays() {
        return calendars.apply(Nation.SCOTLAND);
    }

    WorkingDays englishDays() {
        return calendars.apply(Nation.ENGLAND_AND_WALES);
    }

    Optional<RightToBuyRules> rightToBuy(LocalDate day) {
        return inForceOn(RightToBuyRules.REGIME, day).map(RightToBuyRules::new);
    }

    Optional<SubsidyRules> subsidies(LocalDate day) {
        return inForceOn(SubsidyRules.REGIME, day).map(SubsidyRules::new);
    }

    Optional<StaffTransferRules> staffTransfers(LocalDate day) {
        return inForceOn(StaffTransferRules.REGIME, day).map(StaffTransferRules::new);
    }

    /** Packs are never taken away. */
    private RulePack named(String id) {
        return packs.named(id)
                .orElseThrow(() ->
                        new IllegalStateException("the rule pack %s is missing".formatted(id)));
    }
}
