package org.publicaccord.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.publicaccord.published.bidding.AssessmentCompleted;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.AwardRecommended;
import org.publicaccord.published.bidding.OpportunityCancelled;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.QuestionAnswered;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.SubmissionWithdrawn;
import org.publicaccord.published.bidding.TendersClosed;
import org.publicaccord.published.contract.ApprovalDeclined;
import org.publicaccord.published.contract.ApprovalGiven;
import org.publicaccord.published.contract.ApprovalRequested;
import org.publicaccord.published.contract.ApprovalUsed;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.AwardSuspended;
import org.publicaccord.published.contract.BegunAsLot;
import org.publicaccord.published.contract.CallInResolved;
import org.publicaccord.published.contract.CalledIn;
import org.publicaccord.published.contract.CoDesignClosed;
import org.publicaccord.published.contract.CoDesignOpened;
import org.publicaccord.published.contract.ContractClosed;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEntered;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.ContributionAnswered;
import org.publicaccord.published.contract.ContributionReceived;
import org.publicaccord.published.contract.DeliveryBegan;
import org.publicaccord.published.contract.DeliveryEnded;
import org.publicaccord.published.contract.DividedIntoLots;
import org.publicaccord.published.contract.EarlierReleaseJoined;
import org.publicaccord.published.contract.EndedByTermination;
import org.publicaccord.published.contract.EngagementClosed;
import org.publicaccord.published.contract.EngagementOpened;
import org.publicaccord.published.contract.ExitStarted;
import org.publicaccord.published.contract.ExitStepDone;
import org.publicaccord.published.contract.Extended;
import org.publicaccord.published.contract.JointPurchaseAgreed;
import org.publicaccord.published.contract.KeyDecisionAnnounced;
import org.publicaccord.published.contract.ManagementBegun;
import org.publicaccord.published.contract.Mobilised;
import org.publicaccord.published.contract.ModificationAnnounced;
import org.publicaccord.published.contract.ModificationApplied;
import org.publicaccord.published.contract.ModificationProposed;
import org.publicaccord.published.contract.ModificationWithdrawn;
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
import org.publicaccord.published.contract.RenewalDecided;
import org.publicaccord.published.contract.ReviewClosed;
import org.publicaccord.published.contract.ReviewOpened;
import org.publicaccord.published.contract.StandstillEnded;
import org.publicaccord.published.contract.SummariesIssued;
import org.publicaccord.published.contract.SuspensionEnded;
import org.publicaccord.published.contract.TenderAdvertised;
import org.publicaccord.published.contract.TerminationIntended;
import org.publicaccord.published.contract.TerminationIntentionWithdrawn;
import org.publicaccord.published.monitoring.DeadlineApproaching;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.DeadlineMissed;
import org.publicaccord.published.monitoring.KpiAssessed;
import org.publicaccord.published.monitoring.ObligationsDetermined;

/** Every event that the platform publishes: its name on the wire, its record and its topic. */
public final class Catalogue {

    private static final List<CataloguedEvent> EVENTS =
            List.of(
                    contract(
                            "imported",
                            ContractImported.class,
                            "A contract is first taken over from a public register."),
                    contract(
                            "updated",
                            ContractUpdated.class,
                            "A newer release of the same procurement is imported."),
                    contract(
                            "earlier-release-joined",
                            EarlierReleaseJoined.class,
                            "A release older than the newest one is imported; only the history"
                                    + " changes."),
                    contract(
                            "corrected",
                            ContractCorrected.class,
                            "A person corrects what the imported record says."),
                    contract(
                            "need-recorded",
                            NeedRecorded.class,
                            "A public body records what people need."),
                    contract(
                            "joint-purchase-agreed",
                            JointPurchaseAgreed.class,
                            "An authority agrees to its share in a joint procurement."),
                    contract("codesign-opened", CoDesignOpened.class, "A co-design opens."),
                    contract(
                            "codesign-contribution-received",
                            ContributionReceived.class,
                            "Someone contributes to a co-design."),
                    contract(
                            "codesign-contribution-answered",
                            ContributionAnswered.class,
                            "A contribution to a co-design is answered."),
                    contract("codesign-closed", CoDesignClosed.class, "A co-design closes."),
                    contract(
                            "options-appraised",
                            OptionsAppraised.class,
                            "The options are appraised and a route is chosen."),
                    contract("need-abandoned", NeedAbandoned.class, "A need is given up."),
                    contractForParties(
                            "approval-requested",
                            ApprovalRequested.class,
                            "An approval is asked for."),
                    contractForParties(
                            "approval-given", ApprovalGiven.class, "An approval is given."),
                    contractForParties(
                            "approval-declined",
                            ApprovalDeclined.class,
                            "An approval is declined or withdrawn."),
                    contractForParties(
                            "approval-used", ApprovalUsed.class, "What was approved is done."),
                    contract(
                            "key-decision-announced",
                            KeyDecisionAnnounced.class,
                            "The notice of a key decision is published."),
                    contract("called-in", CalledIn.class, "A key decision is called in."),
                    contract("call-in-resolved", CallInResolved.class, "A call-in is resolved."),
                    contract(
                            "engagement-opened",
                            EngagementOpened.class,
                            "Preliminary market engagement opens."),
                    contract(
                            "engagement-closed",
                            EngagementClosed.class,
                            "Preliminary market engagement closes."),
                    contractForParties(
                            "procedure-designed",
                            ProcedureDesigned.class,
                            "A procedure is designed, or designed anew."),
                    contractForParties(
                            "notice-drafted", NoticeDrafted.class, "A notice is drafted."),
                    contractForParties(
                            "notice-approved", NoticeApproved.class, "A notice is approved."),
                    contractForParties(
                            "notice-submitted", NoticeSubmitted.class, "A notice is submitted."),
                    contractForParties(
                            "notice-dropped", NoticeDropped.class, "A notice is dropped."),
                    contract(
                            "notice-confirmed",
                            NoticeConfirmed.class,
                            "The central digital platform confirms a notice."),
                    contract(
                            "tender-advertised",
                            TenderAdvertised.class,
                            "A tender notice is published; tenders are asked for."),
                    contract(
                            "tenders-closed",
                            org.publicaccord.published.contract.TendersClosed.class,
                            "The tenders of a procurement are closed."),
                    contractForParties(
                            "award-recommended",
                            org.publicaccord.published.contract.AwardRecommended.class,
                            "An award is recommended, on the record of the contract."),
                    contract(
                            "summaries-issued",
                            SummariesIssued.class,
                            "The assessment summaries are issued."),
                    contractForParties("award-decided", AwardDecided.class, "An award is decided."),
                    contract("award-announced", AwardAnnounced.class, "An award is announced."),
                    contract(
                            "standstill-ended",
                            StandstillEnded.class,
                            "The last day of a standstill is over."),
                    contract("award-suspended", AwardSuspended.class, "A claim suspends an award."),
                    contract("suspension-ended", SuspensionEnded.class, "A suspension ends."),
                    contract(
                            "divided-into-lots",
                            DividedIntoLots.class,
                            "A procurement of several lots divides."),
                    contract("begun-as-lot", BegunAsLot.class, "The contract of a lot begins."),
                    contract("entered", ContractEntered.class, "A contract is entered."),
                    contract(
                            "management-begun",
                            ManagementBegun.class,
                            "The buyer takes an imported contract into management."),
                    contract("mobilised", Mobilised.class, "A contract is mobilised."),
                    contract(
                            "delivery-began",
                            DeliveryBegan.class,
                            "The first day of a contract that was entered here begins."),
                    contractForParties(
                            "modification-proposed",
                            ModificationProposed.class,
                            "A change of a contract is proposed."),
                    contract(
                            "modification-announced",
                            ModificationAnnounced.class,
                            "The notice of a change is published."),
                    contract(
                            "modification-applied",
                            ModificationApplied.class,
                            "A change of a contract is made."),
                    contractForParties(
                            "modification-withdrawn",
                            ModificationWithdrawn.class,
                            "A proposed change is withdrawn."),
                    contract("review-opened", ReviewOpened.class, "A review opens."),
                    contract("review-closed", ReviewClosed.class, "A review closes."),
                    contract("renewal-decided", RenewalDecided.class, "The renewal is decided."),
                    contract("extended", Extended.class, "A contract is extended."),
                    contractForParties(
                            "termination-intended",
                            TerminationIntended.class,
                            "The intention to terminate is notified."),
                    contractForParties(
                            "termination-intention-withdrawn",
                            TerminationIntentionWithdrawn.class,
                            "An intention to terminate is withdrawn."),
                    contract(
                            "ended-by-termination",
                            EndedByTermination.class,
                            "A contract that is conducted here is terminated."),
                    contract(
                            "delivery-ended",
                            DeliveryEnded.class,
                            "The last day of a contract that is conducted here is over."),
                    contract("exit-started", ExitStarted.class, "An exit is started."),
                    contract("exit-step-done", ExitStepDone.class, "A step of an exit is done."),
                    contract("closed", ContractClosed.class, "A contract is closed."),
                    contract(
                            "procurement-terminated",
                            ProcurementTerminated.class,
                            "A procurement is stopped before a contract is entered into."),
                    contract(
                            "went-live",
                            ContractWentLive.class,
                            "The first day of the contract begins."),
                    contract(
                            "term-ended",
                            ContractTermEnded.class,
                            "The last day of the contract is over."),
                    contract(
                            "terminated",
                            ContractTerminated.class,
                            "A party ends the contract before the end of its term."),
                    bidding(
                            "opportunity-opened",
                            OpportunityOpened.class,
                            "Questions and tenders are taken from now on."),
                    bidding(
                            "question-answered",
                            QuestionAnswered.class,
                            "The buyer answers a question, to everyone."),
                    bidding(
                            "submission-received",
                            SubmissionReceived.class,
                            "A tender is submitted, or submitted anew in the place of an earlier one."),
                    bidding(
                            "submission-withdrawn",
                            SubmissionWithdrawn.class,
                            "A tender is taken back before tenders close."),
                    bidding("tenders-closed", TendersClosed.class, "The closing time came."),
                    bidding(
                            "assessment-completed",
                            AssessmentCompleted.class,
                            "Points are agreed for every tender under every criterion."),
                    biddingForParties(
                            "award-recommended",
                            AwardRecommended.class,
                            "It is recommended who should win each lot, or that nobody should."),
                    biddingForParties(
                            "assessment-summaries-issued",
                            AssessmentSummariesIssued.class,
                            "Every assessed tenderer can read its assessment summary (Procurement Act 2023, section 50)."),
                    bidding(
                            "opportunity-cancelled",
                            OpportunityCancelled.class,
                            "The procurement is stopped; nothing is taken or assessed any more."),
                    monitoring(
                            "obligations-determined",
                            ObligationsDetermined.class,
                            "What a contract owes under its regime is found, or found anew."),
                    monitoring(
                            "deadline-approaching",
                            DeadlineApproaching.class,
                            "An obligation will soon be due."),
                    monitoring(
                            "deadline-missed",
                            DeadlineMissed.class,
                            "The last day of an obligation is over and it was not met."),
                    monitoring(
                            "deadline-met",
                            DeadlineMet.class,
                            "An obligation is met: a person records it, its notice is published, or"
                                    + " its indicator is assessed."),
                    monitoring(
                            "kpi-assessed",
                            KpiAssessed.class,
                            "A key performance indicator is assessed, or its assessment is"
                                    + " corrected."));

    private static final Map<String, CataloguedEvent> BY_TYPE = indexed(CataloguedEvent::type);
    private static final Map<Class<?>, CataloguedEvent> BY_RECORD = indexed(CataloguedEvent::data);

    private Catalogue() {}

    /** All events, those of one service together, in the order of a contract's life. */
    public static List<CataloguedEvent> events() {
        return EVENTS;
    }

    /** The event of that CloudEvents {@code type}; empty for an unknown or withheld one. */
    public static Optional<CataloguedEvent> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /**
     * The row of a record class.
     *
     * @throws IllegalArgumentException if the class is not in the catalogue, which is a bug
     */
    public static CataloguedEvent of(Class<? extends PublishedEvent> data) {
        var event = BY_RECORD.get(data);
        if (event == null) {
            throw new IllegalArgumentException(data.getName() + " is not in the catalogue");
        }
        return event;
    }

    /** The row of an event, see {@link #of(Class)}. */
    public static CataloguedEvent of(PublishedEvent event) {
        return of(event.getClass());
    }

    /** The topic that events of a class are published on, see {@link #of(Class)}. */
    public static Topic topic(Class<? extends PublishedEvent> data) {
        return of(data).topic();
    }

    /** The events of one topic, in the order of {@link #events()}. */
    public static List<CataloguedEvent> on(Topic topic) {
        return EVENTS.stream().filter(event -> event.topic() == topic).toList();
    }

    private static CataloguedEvent contract(
            String name, Class<? extends PublishedEvent> data, String when) {
        return open(Topic.CONTRACT, name, data, when);
    }

    private static CataloguedEvent bidding(
            String name, Class<? extends PublishedEvent> data, String when) {
        return open(Topic.BIDDING, name, data, when);
    }

    private static CataloguedEvent biddingForParties(
            String name, Class<? extends PublishedEvent> data, String when) {
        return new CataloguedEvent(
                Topic.BIDDING.typeOf(name), data, Topic.BIDDING, Classification.PARTY, when);
    }

    private static CataloguedEvent contractForParties(
            String name, Class<? extends PublishedEvent> data, String when) {
        return new CataloguedEvent(
                Topic.CONTRACT.typeOf(name), data, Topic.CONTRACT, Classification.PARTY, when);
    }

    private static CataloguedEvent monitoring(
            String name, Class<? extends PublishedEvent> data, String when) {
        return open(Topic.MONITORING, name, data, when);
    }

    private static CataloguedEvent open(
            Topic topic, String name, Class<? extends PublishedEvent> data, String when) {
        return new CataloguedEvent(topic.typeOf(name), data, topic, Classification.PUBLIC, when);
    }

    private static <K> Map<K, CataloguedEvent> indexed(Function<CataloguedEvent, ? extends K> key) {
        return EVENTS.stream()
                .collect(
                        Collectors.toMap(
                                key,
                                Function.identity(),
                                (one, other) -> {
                                    throw new IllegalStateException(one + " is listed twice");
                                },
                                LinkedHashMap::new));
    }
}
