package org.publicaccord.contractservice.storing;

import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedAbandoned;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedRecorded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardSuspended;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.ContractEntered;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionEvent.StandstillEnded;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.SuspensionEnded;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
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
        notices(names);
        AuthorityEventNames.addTo(names);
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
                .name("contract.options-appraised", 1, OptionsAppraised.class)
                .name("contract.need-abandoned", 1, NeedAbandoned.class);
    }

    private static void competition(EventNames.Builder names) {
        names.name("contract.engagement-opened", 1, EngagementOpened.class)
                .name("contract.engagement-closed", 1, EngagementClosed.class)
                .name("contract.procedure-designed", 1, ProcedureDesigned.class)
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

    private static void notices(EventNames.Builder names) {
        names.name("contract.notice-drafted", 1, NoticeDrafted.class)
                .name("contract.notice-approved", 1, NoticeApproved.class)
                .name("contract.notice-submitted", 1, NoticeSubmitted.class)
                .name("contract.notice-confirmed", 1, NoticeConfirmed.class)
                .name("contract.notice-dropped", 1, NoticeDropped.class);
    }
}
