package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.DeliveryBegan;
import org.publicaccord.published.contract.Extended;
import org.publicaccord.published.contract.LinkRecorded;
import org.publicaccord.published.contract.ManagementBegun;
import org.publicaccord.published.contract.Mobilised;
import org.publicaccord.published.contract.RenewalDecided;
import org.publicaccord.published.contract.ReviewClosed;
import org.publicaccord.published.contract.ReviewOpened;

/** Who is told what of a contract in delivery, of its reviews and of what comes after its term. */
record DeliveryTellings(Occasion occasion) {

    List<Telling> taken(ManagementBegun it) {
        return both(
                Template.MANAGEMENT_BEGUN,
                words().takenForTheBuyer(it),
                words().takenForTheSupplier(it));
    }

    List<Telling> mobilised(Mobilised it) {
        return both(
                Template.MOBILISED,
                words().mobilisedForTheBuyer(it),
                words().mobilisedForTheSupplier(it));
    }

    List<Telling> began(DeliveryBegan it) {
        return both(
                Template.CONTRACT_WENT_LIVE,
                words().beganForTheBuyer(it),
                words().beganForTheSupplier(it));
    }

    List<Telling> opened(ReviewOpened it) {
        return both(
                Template.REVIEW_OPENED,
                renewal().openedForTheBuyer(it),
                renewal().openedForTheSupplier(it));
    }

    List<Telling> closed(ReviewClosed it) {
        return both(Template.REVIEW_CLOSED, renewal().closed(it), renewal().closed(it));
    }

    List<Telling> decided(RenewalDecided it) {
        return both(
                Template.RENEWAL_DECIDED,
                renewal().decidedForTheBuyer(it),
                renewal().decidedForTheSupplier(it));
    }

    /** What comes after a contract concerns whoever has it; other links concern who made them. */
    List<Telling> linked(LinkRecorded it) {
        return it.relation().equals("FOLLOWED_BY")
                ? both(
                        Template.RENEWAL_DECIDED,
                        renewal().followedForTheBuyer(it),
                        renewal().followedForTheSupplier(it))
                : List.of();
    }

    List<Telling> extended(Extended it) {
        return both(
                Template.EXTENDED,
                renewal().extendedForTheBuyer(it),
                renewal().extendedForTheSupplier(it));
    }

    private List<Telling> both(Template template, Wording forTheBuyer, Wording forTheSupplier) {
        return Occasion.together(
                occasion.tell(occasion.audience().commissioningTeam(), template, forTheBuyer),
                occasion.tell(occasion.audience().providers(), template, forTheSupplier));
    }

    private DeliveryWordings words() {
        return new DeliveryWordings(occasion.name(), occasion.audience());
    }

    private RenewalWordings renewal() {
        return new RenewalWordings(occasion.name(), occasion.audience());
    }
}
