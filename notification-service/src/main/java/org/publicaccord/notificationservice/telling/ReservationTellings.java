package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.bidding.EligibilityRefused;
import org.publicaccord.published.bidding.EligibilityVerified;
import org.publicaccord.published.bidding.TenderDisregarded;
import org.publicaccord.published.contract.EligibilityLost;
import org.publicaccord.published.contract.EligibilityRegained;
import org.publicaccord.published.contract.ReservationDeclared;

/** Who is told what of a contract that is reserved to some suppliers. */
record ReservationTellings(Occasion occasion) {

    List<Telling> declared(ReservationDeclared it) {
        return occasion.tell(
                occasion.audience().commissioningTeam(),
                Template.RESERVATION_DECLARED,
                words().declared(it));
    }

    List<Telling> verified(EligibilityVerified it) {
        return occasion.tell(
                Audience.providersAt(List.of(it.organisationId())),
                Template.ELIGIBILITY_VERIFIED,
                words().verified());
    }

    List<Telling> refused(EligibilityRefused it) {
        return occasion.tellAlways(
                Audience.providersAt(List.of(it.organisationId())),
                Template.ELIGIBILITY_REFUSED,
                words().refused(it));
    }

    List<Telling> disregarded(TenderDisregarded it) {
        return occasion.tellAlways(
                Audience.providersAt(List.of(it.organisationId())),
                Template.TENDER_DISREGARDED,
                words().disregarded(it));
    }

    /** A concern of both sides, and of auditors. */
    List<Telling> lost(EligibilityLost it) {
        return Occasion.together(
                occasion.tellAlways(
                        occasion.audience().everyone(),
                        Template.ELIGIBILITY_LOST,
                        words().lost(it)),
                occasion.tellAlways(
                        occasion.audience().auditors(),
                        Template.ELIGIBILITY_LOST,
                        words().lost(it)));
    }

    List<Telling> regained(EligibilityRegained it) {
        return occasion.tell(
                occasion.audience().everyone(),
                Template.ELIGIBILITY_REGAINED,
                words().regained(it));
    }

    private ReservationWordings words() {
        return new ReservationWordings(occasion.name(), occasion.audience());
    }
}
