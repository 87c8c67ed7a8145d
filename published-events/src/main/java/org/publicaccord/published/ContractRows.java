package org.publicaccord.published;

import java.util.List;
import org.publicaccord.published.contract.ApprovalDeclined;
import org.publicaccord.published.contract.ApprovalGiven;
import org.publicaccord.published.contract.ApprovalRequested;
import org.publicaccord.published.contract.ApprovalUsed;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardDecided;
import org.publicaccord.published.contract.AwardIntended;
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
import org.publicaccord.published.contract.DirectAwardJustified;
import org.publicaccord.published.contract.DividedIntoLots;
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
import org.publicaccord.published.contract.TerminationIntended;
import org.publicaccord.published.contract.TerminationIntentionWithdrawn;

/** The rows of the {@link Catalogue} that contract-service publishes, in the order of a life. */
final class ContractRows {

    static final List<CataloguedEvent> ALL =
            List.of(
                    open(
                            "imported",
                            ContractImported.class,
                            "A contract is first taken over from a public register, or a grant from"
                                    + " 360Giving data."),
                    open(
                            "updated",
                            ContractUpdated.class,
                            "A newer release of the same procurement, or record of the same grant, is"
                                    + " imported."),
                    open(
                            "earlier-release-joined",
                            EarlierReleaseJoined.class,
                            "A release older than the newest one is imported; only the history"
                                    + " changes."),
                    open(
                            "corrected",
                            ContractCorrected.class,
                            "A person corrects what the imported record says."),
                    open(
                            "need-recorded",
                            NeedRecorded.class,
                            "A public body records what people need."),
                    open(
                            "joint-purchase-agreed",
                            JointPurchaseAgreed.class,
                            "An authority agrees to its share in a joint procurement."),
                    open("codesign-opened", CoDesignOpened.class, "A co-design opens."),
                    open(
                            "codesign-contribution-received",
                            ContributionReceived.class,
                            "Someone contributes to a co-design."),
                    open(
                            "codesign-contribution-answered",
                            ContributionAnswered.class,
                            "A contribution to a co-design is answered."),
                    open("codesign-closed", CoDesignClosed.class, "A co-design closes."),
                    open(
                            "market-failure-determined",
                            MarketFailureDetermined.class,
                            "An authority determines, with evidence, that the market fails the"
                                    + " people whom a need concerns."),
                    open(
                            "options-appraised",
                            OptionsAppraised.class,
                            "The options are appraised and a route is chosen."),
                    open(
                            "need-met-without-contract",
                            NeedMetWithoutContract.class,
                            "An authority meets a need itself, or with other authorities."),
                    open("need-abandoned", NeedAbandoned.class, "A need is given up."),
                    forParties(
                            "approval-requested",
                            ApprovalRequested.class,
                            "An approval is asked for."),
                    forParties("approval-given", ApprovalGiven.class, "An approval is given."),
                    forParties(
                            "approval-declined",
                            ApprovalDeclined.class,
                            "An approval is declined or withdrawn."),
                    forParties("approval-used", ApprovalUsed.class, "What was approved is done."),
                    open(
                            "key-decision-announced",
                            KeyDecisionAnnounced.class,
                            "The notice of a key decision is published."),
                    open("called-in", CalledIn.class, "A key decision is called in."),
                    open("call-in-resolved", CallInResolved.class, "A call-in is resolved."),
                    open(
                            "engagement-opened",
                            EngagementOpened.class,
                            "Preliminary market engagement opens."),
                    open(
                            "engagement-closed",
                            EngagementClosed.class,
                            "Preliminary market engagement closes."),
                    forParties(
                            "procedure-designed",
                            ProcedureDesigned.class,
                            "A procedure is designed, or designed anew."),
                    forParties("notice-drafted", NoticeDrafted.class, "A notice is drafted."),
                    forParties("notice-approved", NoticeApproved.class, "A notice is approved."),
                    forParties("notice-submitted", NoticeSubmitted.class, "A notice is submitted."),
                    forParties("notice-dropped", NoticeDropped.class, "A notice is dropped."),
                    open(
                            "notice-confirmed",
                            NoticeConfirmed.class,
                            "The central digital platform confirms a notice."),
                    open(
                            "reservation-declared",
                            ReservationDeclared.class,
                            "A tender notice says to whom the contract is reserved."),
                    open(
                            "tender-advertised",
                            TenderAdvertised.class,
                            "A tender notice is published; tenders are asked for."),
                    open(
                            "tenders-closed",
                            org.publicaccord.published.contract.TendersClosed.class,
                            "The tenders of a procurement are closed."),
                    forParties(
                            "direct-award-justified",
                            DirectAwardJustified.class,
                            "A direct award is justified."),
                    open(
                            "process-selected",
                            ProcessSelected.class,
                            "The process is selected that finds a provider of health care."),
                    open(
                            "selection-notice-published",
                            SelectionNoticePublished.class,
                            "A notice of the Provider Selection Regime is published."),
                    forParties(
                            "selection-step-recorded",
                            SelectionStepRecorded.class,
                            "A step of a selection is recorded that is not public."),
                    forParties(
                            "representation-received",
                            RepresentationReceived.class,
                            "A provider makes a representation during the standstill."),
                    open(
                            "further-decision-made",
                            FurtherDecisionMade.class,
                            "The authority decides anew after a representation."),
                    open(
                            "award-intended",
                            AwardIntended.class,
                            "An award without a competition is intended, by a published notice."),
                    forParties(
                            "award-recommended",
                            org.publicaccord.published.contract.AwardRecommended.class,
                            "An award is recommended, on the record of the contract."),
                    open(
                            "summaries-issued",
                            SummariesIssued.class,
                            "The assessment summaries are issued."),
                    forParties("award-decided", AwardDecided.class, "An award is decided."),
                    forParties(
                            "tender-disregarded",
                            TenderDisregarded.class,
                            "A tender of a bidder to whom the contract is not reserved is"
                                    + " disregarded."),
                    open("award-announced", AwardAnnounced.class, "An award is announced."),
                    open(
                            "standstill-ended",
                            StandstillEnded.class,
                            "The last day of a standstill is over."),
                    open("award-suspended", AwardSuspended.class, "A claim suspends an award."),
                    open("suspension-ended", SuspensionEnded.class, "A suspension ends."),
                    open(
                            "divided-into-lots",
                            DividedIntoLots.class,
                            "A procurement of several lots divides."),
                    open("begun-as-lot", BegunAsLot.class, "The contract of a lot begins."),
                    open("entered", ContractEntered.class, "A contract is entered."),
                    open(
                            "management-begun",
                            ManagementBegun.class,
                            "The buyer takes an imported contract into management."),
                    open("mobilised", Mobilised.class, "A contract is mobilised."),
                    open(
                            "delivery-began",
                            DeliveryBegan.class,
                            "The first day of a contract that was entered here begins."),
                    open(
                            "eligibility-lost",
                            EligibilityLost.class,
                            "A supplier is no longer one of those to whom its contract was"
                                    + " reserved."),
                    open(
                            "eligibility-regained",
                            EligibilityRegained.class,
                            "A supplier is again one of those to whom its contract was reserved."),
                    forParties(
                            "modification-proposed",
                            ModificationProposed.class,
                            "A change of a contract is proposed."),
                    open(
                            "modification-announced",
                            ModificationAnnounced.class,
                            "The notice of a change is published."),
                    open(
                            "modification-applied",
                            ModificationApplied.class,
                            "A change of a contract is made."),
                    forParties(
                            "modification-withdrawn",
                            ModificationWithdrawn.class,
                            "A proposed change is withdrawn."),
                    open("review-opened", ReviewOpened.class, "A review opens."),
                    open("review-closed", ReviewClosed.class, "A review closes."),
                    open("renewal-decided", RenewalDecided.class, "The renewal is decided."),
                    open(
                            "link-recorded",
                            LinkRecorded.class,
                            "A contract is linked with another: it comes after it or before it, stands"
                                    + " under it or is its host."),
                    open("extended", Extended.class, "A contract is extended."),
                    forParties(
                            "termination-intended",
                            TerminationIntended.class,
                            "The intention to terminate is notified."),
                    forParties(
                            "termination-intention-withdrawn",
                            TerminationIntentionWithdrawn.class,
                            "An intention to terminate is withdrawn."),
                    open(
                            "ended-by-termination",
                            EndedByTermination.class,
                            "A contract that is conducted here is terminated."),
                    open(
                            "delivery-ended",
                            DeliveryEnded.class,
                            "The last day of a contract that is conducted here is over."),
                    open("exit-started", ExitStarted.class, "An exit is started."),
                    open("exit-step-done", ExitStepDone.class, "A step of an exit is done."),
                    open("closed", ContractClosed.class, "A contract is closed."),
                    open(
                            "procurement-terminated",
                            ProcurementTerminated.class,
                            "A procurement is stopped before a contract is entered into."),
                    open(
                            "went-live",
                            ContractWentLive.class,
                            "The first day of the contract begins."),
                    open(
                            "term-ended",
                            ContractTermEnded.class,
                            "The last day of the contract is over."),
                    open(
                            "terminated",
                            ContractTerminated.class,
                            "A party ends the contract before the end of its term."));

    private ContractRows() {}

    static CataloguedEvent open(String name, Class<? extends PublishedEvent> data, String when) {
        return row(name, data, Classification.PUBLIC, when);
    }

    static CataloguedEvent forParties(
            String name, Class<? extends PublishedEvent> data, String when) {
        return row(name, data, Classification.PARTY, when);
    }

    private static CataloguedEvent row(
            String name,
            Class<? extends PublishedEvent> data,
            Classification classification,
            String when) {
        return new CataloguedEvent(
                Topic.CONTRACT.typeOf(name), data, Topic.CONTRACT, classification, when);
    }
}
