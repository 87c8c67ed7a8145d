package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.AwardRecommended;
import org.publicaccord.published.contract.AwardSuspended;
import org.publicaccord.published.contract.BegunAsLot;
import org.publicaccord.published.contract.CoDesignClosed;
import org.publicaccord.published.contract.CoDesignOpened;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEntered;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.ContributionAnswered;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.DividedIntoLots;
import org.publicaccord.published.contract.EarlierReleaseJoined;
import org.publicaccord.published.contract.EngagementClosed;
import org.publicaccord.published.contract.EngagementOpened;
import org.publicaccord.published.contract.JointPurchaseAgreed;
import org.publicaccord.published.contract.NeedAbandoned;
import org.publicaccord.published.contract.NeedRecorded;
import org.publicaccord.published.contract.NoticeApproved;
import org.publicaccord.published.contract.NoticeConfirmed;
import org.publicaccord.published.contract.NoticeDrafted;
import org.publicaccord.published.contract.NoticeDropped;
import org.publicaccord.published.contract.NoticeSubmitted;
import org.publicaccord.published.contract.OptionsAppraised;
import org.publicaccord.published.contract.ProcedureDesigned;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.StandstillEnded;
import org.publicaccord.published.contract.SummariesIssued;
import org.publicaccord.published.contract.SuspensionEnded;
import org.publicaccord.published.contract.TenderAdvertised;
import org.publicaccord.published.contract.TendersClosed;

/** Who is told what of a contract's own events. */
final class ContractTellings {

    private ContractTellings() {}

    static List<Telling> of(ContractEvent event, Known before) {
        var occasion = Occasion.of(event, before);
        var record = new RecordTellings(occasion);
        var commissioning = new CommissioningTellings(occasion);
        var notices = new NoticeTellings(occasion);
        var award = new AwardTellings(occasion);
        var life = new LifeTellings(occasion);
        return switch (event) {
            case ContractImported it -> record.imported(it);
            case ContractUpdated it -> record.updated(it);
            case EarlierReleaseJoined _ -> List.of();
            case ContractCorrected it -> record.corrected(it);
            case NeedRecorded it -> commissioning.recorded(it);
            case JointPurchaseAgreed it -> commissioning.agreed(it);
            case CoDesignOpened it -> commissioning.opened(it);
            case ContributionReceived it -> commissioning.received(it);
            case ContributionAnswered it -> commissioning.answered(it);
            case CoDesignClosed it -> commissioning.closed(it);
            case OptionsAppraised it -> commissioning.appraised(it);
            case NeedAbandoned it -> commissioning.abandoned(it);
            case EngagementOpened it -> commissioning.engaging(it);
            case EngagementClosed it -> commissioning.engaged(it);
            case ProcedureDesigned it -> commissioning.designed(it);
            case NoticeDrafted it -> notices.drafted(it);
            case NoticeApproved it -> notices.approved(it);
            case NoticeSubmitted it -> notices.submitted(it);
            case NoticeDropped it -> notices.dropped(it);
            case NoticeConfirmed it -> notices.published(it);
            case TenderAdvertised it -> award.advertised(it);
            // Told when bidding-service publishes them: these are their echoes on the record.
            case TendersClosed _, AwardRecommended _, SummariesIssued _ -> List.of();
            case AwardDecided it -> award.decided(it);
            case AwardAnnounced it -> award.announced(it);
            case StandstillEnded it -> award.standstillEnded(it);
            case AwardSuspended it -> award.suspended(it);
            case SuspensionEnded it -> award.resumed(it);
            case DividedIntoLots it -> award.divided(it);
            case BegunAsLot it -> award.begun(it);
            case ContractEntered it -> award.entered(it);
            case ProcurementTerminated it -> award.terminated(it);
            case ContractWentLive it -> life.wentLive(it);
            case ContractTermEnded it -> life.termEnded(it);
            case ContractTerminated it -> life.terminated(it);
        };
    }
}
