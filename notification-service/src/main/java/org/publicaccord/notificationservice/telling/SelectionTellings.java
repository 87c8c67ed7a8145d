package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.AwardIntended;
import org.publicaccord.published.contract.DirectAwardJustified;

/** Who is told what where a supplier is chosen without a competition. */
record SelectionTellings(Occasion occasion) {

    List<Telling> justified(DirectAwardJustified it) {
        return occasion.tell(team(), Template.DIRECT_AWARD_JUSTIFIED, words().justified(it));
    }

    List<Telling> intended(AwardIntended it) {
        return Occasion.together(
                occasion.tell(team(), Template.AWARD_INTENDED, words().intendedForTheBuyer(it)),
                occasion.tellAlways(
                        Audience.providersAt(List.of(it.supplierId())),
                        Template.AWARD_INTENDED,
                        words().intendedForTheSupplier(it)));
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private SelectionWordings words() {
        return new SelectionWordings(occasion.name(), occasion.audience());
    }
}
