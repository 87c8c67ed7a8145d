package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Party;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Stage;
import org.publicaccord.published.bidding.AssessmentCompleted;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.bidding.EligibilityRefused;
import org.publicaccord.published.bidding.EligibilityVerified;
import org.publicaccord.published.bidding.OpportunityCancelled;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.QuestionAnswered;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.SubmissionWithdrawn;
import org.publicaccord.published.bidding.TenderDisregarded;
import org.publicaccord.published.contract.ApprovalDeclined;
import org.publicaccord.published.contract.ApprovalGiven;
import org.publicaccord.published.contract.ApprovalRequested;
import org.publicaccord.published.contract.ApprovalUsed;
import org.publicaccord.published.contract.AssetTransferEvent;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.AwardIntended;
import org.publicaccord.published.contract.AwardSuspended;
import org.publicaccord.published.contract.BegunAsLot;
import org.publicaccord.published.contract.CallInResolved;
import org.publicaccord.published.contract.CalledIn;
import org.publicaccord.published.contract.CoDesignClosed;
import org.publicaccord.published.contract.CoDesignOpened;
import org.publicaccord.published.contract.CoInvestmentEvent;
import org.publicaccord.published.contract.ContractClosed;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEntered;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.ContributionAnswered;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.DeliveryBegan;
import org.publicaccord.published.contract.DeliveryEnded;
import org.publicaccord.published.contract.DirectAwardJustified;
import org.publicaccord.published.contract.DividedIntoLots;
import org.publicaccord.published.contract.DocumentEvent;
import org.publicaccord.published.contract.EarlierReleaseJoined;
import org.publicaccord.published.contract.EligibilityLost;
import org.publicaccord.published.contract.EligibilityRegained;
import org.publicaccord.published.contract.EndedByTermination;
import org.publicaccord.published.contract.EngagementClosed;
import org.publicaccord.published.contract.EngagementOpened;
import org.publicaccord.published.contract.ExitStarted;
import org.publicaccord.published.contract.ExitStepDone;
import org.publicaccord.published.contract.Extended;
import org.publicaccord.published.contract.FurtherDecisionMade;
import org.publicaccord.published.contract.GrantEvent;
import org.publicaccord.published.contract.JointPurchaseAgreed;
import org.publicaccord.published.contract.KeyDecisionAnnounced;
import org.publicaccord.published.contract.LinkRecorded;
import org.publicaccord.published.contract.ManagementBegun;
import org.publicaccord.published.contract.MarketFailureDetermined;
import org.publicaccord.published.contract.Mobilised;
import org.publicaccord.published.contract.ModificationAnnounced;
import org.publicaccord.published.contract.ModificationApplied;
import org.publicaccord.published.contract.ModificationProposed;
import org.publicaccord.published.contract.ModificationWithdrawn;
import org.publicaccord.published.contract.NeedAbandoned;
import org.publicaccord.published.contract.NeedMetWithoutContract;
import org.publicaccord.published.contract.NeedRecorded;
import org.publicaccord.published.contract.NoticeApproved;
import org.publicaccord.published.contract.NoticeConfirmed;
import org.publicaccord.published.contract.NoticeDrafted;
import org.publicaccord.published.contract.NoticeDropped;
import org.publicaccord.published.contract.NoticeSubmitted;
import org.publicaccord.published.contract.OptionsAppraised;
import org.publicaccord.published.contract.ProcedureDesigned;
import org.publicaccord.published.contract.ProcessSelected;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.RenewalDecided;
import org.publicaccord.published.contract.RepresentationReceived;
import org.publicaccord.published.contract.ReservationDeclared;
import org.publicaccord.published.contract.ReviewClosed;
import org.publicaccord.published.contract.ReviewOpened;
import org.publicaccord.published.contract.SelectionNoticePublished;
import org.publicaccord.published.contract.SelectionStepRecorded;
import org.publicaccord.published.contract.StandstillEnded;
import org.publicaccord.published.contract.SummariesIssued;
import org.publicaccord.published.contract.SuspensionEnded;
import org.publicaccord.published.contract.TenderAdvertised;
import org.publicaccord.published.contract.TerminationIntended;
import org.publicaccord.published.contract.TerminationIntentionWithdrawn;
import org.publicaccord.published.contract.WorkingAgreementEvent;
import org.publicaccord.published.monitoring.DeadlineApproaching;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.DeadlineMissed;
import org.publicaccord.published.monitoring.KpiAssessed;
import org.publicaccord.published.monitoring.MonitoringEvent;
import org.publicaccord.published.monitoring.Obligation;
import org.publicaccord.published.monitoring.ObligationsDetermined;

/**
 * What the events of one service about one contract have told so far: enough to say what a later
 * one changes, and whom it concerns. Events of another service are not in it, since they may come
 * sooner or later; what takes both is told by {@link Competition}.
 *
 * @param contract the newest facts; empty before the first event that has them
 * @param stage where the contract stands; empty before the first event
 * @param parties the organisations in it, as of the newest facts
 * @param obligations as last determined
 * @param course from the need to the entry of the contract; empty before the first event of it
 * @param tendering of the competition for it; empty before the first event of it
 * @param exit what is done of its exit; empty before the first step
 */
public record Known(
        Optional<ContractFacts> contract,
        Optional<Stage> stage,
        List<Party> parties,
        List<Obligation> obligations,
        Optional<Course> course,
        Optional<Tendering> tendering,
        Optional<Exit> exit) {

    /** Before the first event. */
    public static final Known NOTHING =
            new Known(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** What is known after an event. */
    public Known after(PublishedEvent event) {
        if (event instanceof ContractEvent it) {
            return after(it);
        }
        if (event instanceof BiddingEvent it) {
            return after(it);
        }
        return event instanceof MonitoringEvent it ? after(it) : this;
    }

    Course courseSoFar() {
        return course.orElse(Course.NOTHING);
    }

    Exit exitSoFar() {
        return exit.orElse(Exit.NOTHING);
    }

    Tendering tenderingSoFar() {
        return tendering.orElse(Tendering.NOTHING);
    }

    private Known after(ContractEvent event) {
        return switch (event) {
            case ContractImported it -> record(it, it.contract());
            case ContractUpdated it -> record(it, it.contract());
            case ContractCorrected it -> record(it, it.contract());
            case EarlierReleaseJoined _ -> this;
            case NeedRecorded it -> record(it, it.contract());
            case JointPurchaseAgreed it -> record(it, it.contract());
            case NoticeConfirmed it -> record(it, it.contract());
            case TenderAdvertised it ->
                    record(it, it.contract()).on(courseSoFar().with(it.procedure()));
            case org.publicaccord.published.contract.TendersClosed it -> record(it, it.contract());
            case AwardAnnounced it ->
                    record(it, it.contract())
                            .on(courseSoFar().withStandstill(it.standstillLastDay()));
            case BegunAsLot it ->
                    record(it, it.contract())
                            .on(courseSoFar().withStandstill(it.standstillLastDay()));
            case DividedIntoLots it -> record(it, it.contract());
            case ProcessSelected it -> record(it, it.contract());
            case FurtherDecisionMade it ->
                    record(it, it.contract())
                            .on(courseSoFar().withStandstill(it.standstillLastDay()));
            case AwardIntended it ->
                    record(it, it.contract())
                            .on(courseSoFar().withStandstill(it.standstillLastDay()));
            case ContractEntered it -> record(it, it.contract());
            case ManagementBegun it -> record(it, it.contract());
            case ModificationApplied it -> record(it, it.contract());
            case Extended it -> record(it, it.contract());
            case EndedByTermination it -> record(it, it.contract());
            case DeliveryEnded it -> record(it, it.contract());
            case GrantEvent it ->
                    GrantTellings.facts(it)
                            .map(facts -> record(it, facts))
                            .orElseGet(() -> standing(it.stage()));
            case CoInvestmentEvent it ->
                    CoInvestmentTellings.facts(it)
                            .map(facts -> record(it, facts))
                            .orElseGet(() -> standing(it.stage()));
            case AssetTransferEvent it ->
                    AssetTellings.facts(it)
                            .map(facts -> record(it, facts))
                            .orElseGet(() -> standing(it.stage()));
            case WorkingAgreementEvent it ->
                    WorkingAgreementTellings.facts(it)
                            .map(facts -> record(it, facts))
                            .orElseGet(() -> standing(it.stage()));
            case ExitStepDone it -> standing(it.stage()).leaving(exitSoFar().with(it));
            case ContributionReceived it -> standing(it.stage()).on(courseSoFar().with(it));
            case RepresentationReceived it -> standing(it.stage()).on(courseSoFar().with(it));
            case CoDesignOpened _,
                    ContributionAnswered _,
                    CoDesignClosed _,
                    MarketFailureDetermined _,
                    OptionsAppraised _,
                    NeedMetWithoutContract _,
                    NeedAbandoned _,
                    EngagementOpened _,
                    EngagementClosed _,
                    ProcedureDesigned _,
                    NoticeDrafted _,
                    NoticeApproved _,
                    NoticeSubmitted _,
                    NoticeDropped _,
                    org.publicaccord.published.contract.AwardRecommended _,
                    SummariesIssued _,
                    DirectAwardJustified _,
                    SelectionNoticePublished _,
                    SelectionStepRecorded _,
                    AwardDecided _,
                    ReservationDeclared _,
                    EligibilityLost _,
                    EligibilityRegained _,
                    org.publicaccord.published.contract.TenderDisregarded _,
                    StandstillEnded _,
                    AwardSuspended _,
                    SuspensionEnded _,
                    ProcurementTerminated _,
                    ApprovalDeclined _,
                    ApprovalGiven _,
                    ApprovalRequested _,
                    ApprovalUsed _,
                    CallInResolved _,
                    CalledIn _,
                    ContractClosed _,
                    DeliveryBegan _,
                    ExitStarted _,
                    KeyDecisionAnnounced _,
                    Mobilised _,
                    ModificationAnnounced _,
                    ModificationProposed _,
                    ModificationWithdrawn _,
                    RenewalDecided _,
                    LinkRecorded _,
                    ReviewClosed _,
                    ReviewOpened _,
                    TerminationIntended _,
                    TerminationIntentionWithdrawn _,
                    ContractWentLive _,
                    ContractTermEnded _,
                    ContractTerminated _,
                    DocumentEvent _ ->
                    standing(event.stage());
        };
    }

    private Known after(BiddingEvent event) {
        return switch (event) {
            case OpportunityOpened it -> having(tenderingSoFar().with(it));
            case AssessmentSummariesIssued it -> having(tenderingSoFar().with(it));
            case QuestionAnswered _,
                    SubmissionReceived _,
                    SubmissionWithdrawn _,
                    org.publicaccord.published.bidding.TendersClosed _,
                    AssessmentCompleted _,
                    EligibilityVerified _,
                    EligibilityRefused _,
                    TenderDisregarded _,
                    org.publicaccord.published.bidding.AwardRecommended _,
                    OpportunityCancelled _ ->
                    this;
        };
    }

    private Known after(MonitoringEvent event) {
        return switch (event) {
            case ObligationsDetermined it ->
                    new Known(contract, stage, parties, it.obligations(), course, tendering, exit);
            case DeadlineApproaching _, DeadlineMissed _, DeadlineMet _, KpiAssessed _ -> this;
        };
    }

    private Known record(ContractEvent event, ContractFacts facts) {
        return new Known(
                Optional.of(facts),
                Optional.of(event.stage()),
                event.parties(),
                obligations,
                course,
                tendering,
                exit);
    }

    private Known standing(Stage at) {
        return new Known(contract, Optional.of(at), parties, obligations, course, tendering, exit);
    }

    private Known on(Course further) {
        return new Known(
                contract, stage, parties, obligations, Optional.of(further), tendering, exit);
    }

    private Known having(Tendering further) {
        return new Known(contract, stage, parties, obligations, course, Optional.of(further), exit);
    }

    private Known leaving(Exit further) {
        return new Known(
                contract, stage, parties, obligations, course, tendering, Optional.of(further));
    }
}
