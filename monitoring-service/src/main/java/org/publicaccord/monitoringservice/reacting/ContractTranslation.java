package org.publicaccord.monitoringservice.reacting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Awaited;
import org.publicaccord.monitoringservice.contract.Awaited.StandstillEnds;
import org.publicaccord.monitoringservice.contract.Awaited.TendersClose;
import org.publicaccord.monitoringservice.contract.Course;
import org.publicaccord.monitoringservice.contract.Course.Procuring;
import org.publicaccord.monitoringservice.contract.Threshold;
import org.publicaccord.monitoringservice.obligations.ExitMilestone;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.published.Regime;
import org.publicaccord.published.contract.ApprovalDeclined;
import org.publicaccord.published.contract.ApprovalGiven;
import org.publicaccord.published.contract.ApprovalRequested;
import org.publicaccord.published.contract.ApprovalUsed;
import org.publicaccord.published.contract.AssetTransferEvent;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.AwardIntended;
import org.publicaccord.published.contract.AwardRecommended;
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
import org.publicaccord.published.contract.TenderDisregarded;
import org.publicaccord.published.contract.TendersClosed;
import org.publicaccord.published.contract.TerminationIntended;
import org.publicaccord.published.contract.TerminationIntentionWithdrawn;
import org.publicaccord.published.contract.WorkingAgreementEvent;

/**
 * What contract-service published, as commands to the watch: the only mapping in. Whatever states
 * the facts of a contract becomes {@link FollowFacts}; an agreement among them says that the
 * contract is entered, and how it stands now.
 */
final class ContractTranslation {

    /** The step of an exit by which employee liability information is given. */
    private static final String STAFF_INFORMATION = "STAFF_INFORMATION";

    private ContractTranslation() {}

    /** What the watch is asked to do; empty where it has nothing to do. */
    static Optional<WatchCommand> commandOf(ContractEvent event) {
        return switch (event) {
            case ContractImported it -> Optional.of(imported(it));
            case ContractUpdated it -> facts(new StatedFacts(it, it.contract()));
            case ContractCorrected it -> facts(new StatedFacts(it, it.contract()));
            case TenderAdvertised it -> facts(new StatedFacts(it, it.contract()), tendered(it));
            case TendersClosed it ->
                    facts(new StatedFacts(it, it.contract()), awaiting(it, Optional.empty()));
            case AwardAnnounced it -> facts(new StatedFacts(it, it.contract()), awarded(it));
            case AwardIntended it ->
                    facts(
                            new StatedFacts(it, it.contract()),
                            awaiting(it, standstill(it.standstillLastDay())));
            case ProcessSelected it -> facts(new StatedFacts(it, it.contract()), selecting(it));
            case FurtherDecisionMade it ->
                    facts(
                            new StatedFacts(it, it.contract()),
                            awaiting(it, standstill(it.standstillLastDay())));
            case BegunAsLot it ->
                    facts(
                            new StatedFacts(it, it.contract()),
                            awaiting(it, standstill(it.standstillLastDay())));
            case ContractEntered it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case DividedIntoLots it -> facts(new StatedFacts(it, it.contract()));
            case StandstillEnded it -> stage(it);
            case AwardSuspended it -> stage(it);
            case SuspensionEnded it -> stage(it);
            case ProcurementTerminated it -> stage(it);
            case ContractWentLive it -> stage(it);
            case ContractTermEnded it -> stage(it);
            case ContractTerminated it ->
                    Optional.of(
                            new FollowEarlyEnd(
                                    StatedFacts.id(it), StatedFacts.stage(it), it.endedOn()));
            case EndedByTermination it ->
                    Optional.of(
                            new FollowEarlyEnd(
                                    StatedFacts.id(it), StatedFacts.stage(it), it.endedOn()));
            // What a change or an option moves is in the facts that each of these states.
            case ManagementBegun it -> facts(new StatedFacts(it, it.contract()));
            case ModificationApplied it -> facts(new StatedFacts(it, it.contract()));
            case Extended it -> facts(new StatedFacts(it, it.contract()));
            case DeliveryEnded it -> facts(new StatedFacts(it, it.contract()));
            case Mobilised it -> stage(it);
            case DeliveryBegan it -> stage(it);
            case ReviewOpened it -> stage(it);
            case ReviewClosed it -> stage(it);
            case RenewalDecided it -> stage(it);
            case ExitStarted it ->
                    exited(it, ExitMilestone.EXIT_PLAN, StatedFacts.day(it.occurredAt()));
            case ExitStepDone it when it.step().equals(STAFF_INFORMATION) ->
                    exited(it, ExitMilestone.STAFF_INFORMATION, it.doneOn());
            case ContractClosed it -> stage(it);
            case AssetTransferEvent it -> AssetFollowing.commandOf(it);
            case CoInvestmentEvent it -> CoInvestmentFollowing.commandOf(it);
            case WorkingAgreementEvent it -> WorkingAgreementFollowing.commandOf(it);
            case GrantEvent it -> GrantFollowing.commandOf(it);
            case NoticeConfirmed it -> NoticeTranslation.met(it);
            case SelectionNoticePublished it -> NoticeTranslation.met(it);
            // Before tenders are asked for there is nothing to watch.
            case NeedRecorded _,
                    JointPurchaseAgreed _,
                    CoDesignOpened _,
                    ContributionReceived _,
                    ContributionAnswered _,
                    CoDesignClosed _,
                    MarketFailureDetermined _,
                    OptionsAppraised _,
                    NeedMetWithoutContract _,
                    NeedAbandoned _,
                    EngagementOpened _,
                    EngagementClosed _,
                    ProcedureDesigned _ ->
                    Optional.empty();
            // None of these moves a day, nor anything public.
            case EarlierReleaseJoined _,
                    LinkRecorded _,
                    NoticeDrafted _,
                    NoticeApproved _,
                    NoticeSubmitted _,
                    NoticeDropped _,
                    ReservationDeclared _,
                    TenderDisregarded _,
                    EligibilityLost _,
                    EligibilityRegained _,
                    AwardRecommended _,
                    SummariesIssued _,
                    DirectAwardJustified _,
                    SelectionStepRecorded _,
                    RepresentationReceived _,
                    AwardDecided _,
                    ModificationProposed _,
                    ModificationAnnounced _,
                    ModificationWithdrawn _,
                    TerminationIntended _,
                    TerminationIntentionWithdrawn _,
                    ExitStepDone _,
                    ApprovalRequested _,
                    ApprovalGiven _,
                    ApprovalDeclined _,
                    ApprovalUsed _,
                    KeyDecisionAnnounced _,
                    CalledIn _,
                    CallInResolved _,
                    DocumentEvent _ ->
                    Optional.empty();
        };
    }

    private static WatchCommand imported(ContractImported it) {
        return new WatchContract(
                new StatedFacts(it, it.contract()).withoutCourse(),
                StatedFacts.day(it.occurredAt()));
    }

    private static Optional<WatchCommand> facts(StatedFacts stated) {
        return Optional.of(new FollowFacts(stated.withoutCourse()));
    }

    private static Optional<WatchCommand> facts(StatedFacts stated, Course course) {
        return Optional.of(new FollowFacts(stated.on(course)));
    }

    private static Optional<WatchCommand> stage(ContractEvent event) {
        return Optional.of(new FollowStage(StatedFacts.id(event), StatedFacts.stage(event)));
    }

    private static Optional<WatchCommand> exited(
            ContractEvent event, ExitMilestone passed, LocalDate on) {
        return Optional.of(
                new FollowExit(StatedFacts.id(event), StatedFacts.stage(event), passed, on));
    }

    private static Course tendered(TenderAdvertised it) {
        return new Procuring(
                StatedFacts.day(it.occurredAt()),
                threshold(it),
                Optional.of(it.procedure().rulePack()),
                Optional.of(new TendersClose(lastDayBefore(it.procedure().tendersCloseAt()))));
    }

    /** At the closing time it is too late already. */
    private static LocalDate lastDayBefore(Instant closing) {
        return StatedFacts.day(closing.minusNanos(1));
    }

    /** The other procedures are those of a covered procurement: of a public contract (s.1). */
    private static Threshold threshold(TenderAdvertised it) {
        return switch (it.procedure().kind()) {
            case OPEN, COMPETITIVE_FLEXIBLE -> Threshold.REACHED;
            case BELOW_THRESHOLD -> Threshold.BELOW;
            case CALL_OFF -> Threshold.NOT_TOLD;
        };
    }

    private static Optional<Awaited> standstill(Optional<LocalDate> lastDay) {
        return lastDay.map(StandstillEnds::new);
    }

    private static Course awaiting(ContractEvent event, Optional<Awaited> awaits) {
        return new Procuring(
                StatedFacts.day(event.occurredAt()), Threshold.NOT_TOLD, Optional.empty(), awaits);
    }

    private static Course selecting(ProcessSelected it) {
        return new Procuring(
                StatedFacts.day(it.occurredAt()),
                Threshold.NOT_TOLD,
                Optional.of(it.rulePack()),
                Optional.empty());
    }

    /** Under the Provider Selection Regime the award has a notice that is due after it. */
    private static Course awarded(AwardAnnounced it) {
        LocalDate day = StatedFacts.day(it.occurredAt());
        return new Procuring(
                day,
                Threshold.NOT_TOLD,
                Optional.empty(),
                standstill(it.standstillLastDay()),
                it.contract().regime() == Regime.PSR ? Optional.of(day) : Optional.empty());
    }
}
