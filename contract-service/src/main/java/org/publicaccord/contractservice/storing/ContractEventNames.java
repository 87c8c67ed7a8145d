package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.awarding.AwardEvent.AwardSuspended;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.awarding.AwardEvent.StandstillEnded;
import org.publicaccord.contractservice.awarding.AwardEvent.SuspensionEnded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.MarketFailureDetermined;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedAbandoned;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedMetWithoutContract;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedRecorded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionEvent.ReservationDeclared;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryBegan;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryEnded;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStarted;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStepDone;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Extended;
import org.publicaccord.contractservice.delivery.DeliveryEvent.IntentionWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ManagementBegun;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Mobilised;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationAnnounced;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationApplied;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryEvent.RenewalDecided;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewOpened;
import org.publicaccord.contractservice.delivery.DeliveryEvent.TerminationIntended;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeApproved;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeConfirmed;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDrafted;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDropped;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeSubmitted;
import org.publicaccord.eventstore.EventNames;

/** The stored names of what happens to contracts. They are never changed; classes may be. */
public final class ContractEventNames {

    public static final String IMPORTED = "contract.imported";
    public static final String UPDATED = "contract.updated";
    public static final String EARLIER_RELEASE_JOINED = "contract.earlier-release-joined";

    private ContractEventNames() {}

    public static EventNames all() {
        var names = EventNames.builder();
        importing(names);
        commissioning(names);
        competition(names);
        DirectAwardEventNames.addTo(names);
        ProviderSelectionNames.addTo(names);
        delivery(names);
        notices(names);
        AssetTransferEventNames.addTo(names);
        CoInvestmentEventNames.addTo(names);
        WorkingAgreementNames.addTo(names);
        GrantEventNames.addTo(names);
        AuthorityEventNames.addTo(names);
        DocumentEventNames.addTo(names);
        names.name("contract.link-recorded", 1, LinkRecorded.class);
        return names.json(StoredJson::shape).build();
    }

    private static void importing(EventNames.Builder names) {
        names.name(IMPORTED, 1, Imported.class)
                .name(UPDATED, 1, Updated.class)
                .name(EARLIER_RELEASE_JOINED, 1, EarlierReleaseJoined.class)
                .name("contract.corrected", 1, Corrected.class)
                .name("contract.went-live", 1, WentLive.class)
                .name("contract.term-ended", 1, TermEnded.class)
                .name("contract.ended-early", 1, EndedEarly.class);
    }

    private static void commissioning(EventNames.Builder names) {
        names.name("contract.need-recorded", 1, NeedRecorded.class)
                .name("contract.joint-purchase-agreed", 1, JointPurchaseAgreed.class)
                .name("contract.codesign-opened", 1, CoDesignOpened.class)
                .name("contract.codesign-contribution-received", 1, ContributionReceived.class)
                .name("contract.codesign-contribution-answered", 1, ContributionAnswered.class)
                .name("contract.codesign-closed", 1, CoDesignClosed.class)
                .name("contract.market-failure-determined", 1, MarketFailureDetermined.class)
                .name("contract.options-appraised", 1, OptionsAppraised.class)
                .name("contract.need-met-without-contract", 1, NeedMetWithoutContract.class)
                .name("contract.need-abandoned", 1, NeedAbandoned.class);
    }

    private static void competition(EventNames.Builder names) {
        names.name("contract.engagement-opened", 1, EngagementOpened.class)
                .name("contract.engagement-closed", 1, EngagementClosed.class)
                .name("contract.procedure-designed", 1, ProcedureDesigned.class)
                .name("contract.reservation-declared", 1, ReservationDeclared.class)
                .name("contract.tender-disregarded", 1, TenderDisregarded.class)
                .name("contract.eligibility-lost", 1, EligibilityLost.class)
                .name("contract.eligibility-regained", 1, EligibilityRegained.class)
                .name("contract.tender-advertised", 1, TenderAdvertised.class)
                .name("contract.tenders-closed", 1, TendersClosed.class)
                .name("contract.award-recommended", 1, AwardRecommended.class)
                .name("contract.summaries-issued", 1, SummariesIssued.class)
                .name("contract.award-decided", 1, AwardDecided.class)
                .name("contract.award-announced", 1, AwardAnnounced.class)
                .name("contract.standstill-ended", 1, StandstillEnded.class)
                .name("contract.award-suspended", 1, AwardSuspended.class)
                .name("contract.suspension-ended", 1, SuspensionEnded.class)
                .name("contract.entered", 1, ContractEntered.class)
                .name("contract.divided-into-lots", 1, DividedIntoLots.class)
                .name("contract.begun-as-lot", 1, BegunAsLot.class)
                .name("contract.procurement-terminated", 1, ProcurementTerminated.class);
    }

    private static void delivery(EventNames.Builder names) {
        names.name("contract.management-begun", 1, ManagementBegun.class)
                .name("contract.mobilised", 1, Mobilised.class)
                .name("contract.delivery-began", 1, DeliveryBegan.class)
                .name("contract.delivery-ended", 1, DeliveryEnded.class)
                .name("contract.modification-proposed", 1, ModificationProposed.class)
                .name("contract.modification-announced", 1, ModificationAnnounced.class)
                .name("contract.modification-applied", 1, ModificationApplied.class)
                .name("contract.modification-withdrawn", 1, ModificationWithdrawn.class)
                .name("contract.review-opened", 1, ReviewOpened.class)
                .name("contract.review-closed", 1, ReviewClosed.class)
                .name("contract.renewal-decided", 1, RenewalDecided.class)
                .name("contract.extended", 1, Extended.class)
                .name("contract.exit-started", 1, ExitStarted.class)
                .name("contract.exit-step-done", 1, ExitStepDone.class)
                .name("contract.termination-intended", 1, TerminationIntended.class)
                .name("contract.termination-intention-withdrawn", 1, IntentionWithdrawn.class)
                .name("contract.terminated", 1, ContractTerminated.class)
                .name("contract.closed", 1, ContractClosed.class);
    }

    private static void notices(EventNames.Builder names) {
        names.name("contract.notice-drafted", 1, NoticeDrafted.class)
                .name("contract.notice-approved", 1, NoticeApproved.class)
                .name("contract.notice-submitted", 1, NoticeSubmitted.class)
                .name("contract.notice-confirmed", 1, NoticeConfirmed.class)
                .name("contract.notice-dropped", 1, NoticeDropped.class);
    }
}
