package org.publicaccord.contractservice.register;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.grant.AwardingEvent;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationReceived;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationTurnedDown;
import org.publicaccord.contractservice.grant.AwardingEvent.ApplicationWithdrawn;
import org.publicaccord.contractservice.grant.AwardingEvent.AssessmentMade;
import org.publicaccord.contractservice.grant.AwardingEvent.CallOpened;
import org.publicaccord.contractservice.grant.AwardingEvent.CaseRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.DueDiligenceRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantOffered;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantStopped;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientConfirmed;
import org.publicaccord.contractservice.grant.AwardingEvent.RecipientNotified;
import org.publicaccord.contractservice.grant.AwardingEvent.ReferralRecorded;
import org.publicaccord.contractservice.grant.AwardingEvent.StandardAnswered;
import org.publicaccord.contractservice.grant.Call;
import org.publicaccord.contractservice.grant.FundingEvent;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClaimSubmitted;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackRaised;
import org.publicaccord.contractservice.grant.FundingEvent.DatabaseEntryRecorded;
import org.publicaccord.contractservice.grant.FundingEvent.DeadlineMissed;
import org.publicaccord.contractservice.grant.FundingEvent.GrantCompleted;
import org.publicaccord.contractservice.grant.FundingEvent.InstalmentPaid;
import org.publicaccord.contractservice.grant.FundingEvent.MoneyRecovered;
import org.publicaccord.contractservice.grant.FundingEvent.RepresentationMade;
import org.publicaccord.contractservice.grant.FundingEvent.YearReconciled;
import org.publicaccord.contractservice.grant.GrantEvent;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.subsidies.Referred;

/**
 * What happened to a grant, in plain English. Only what is public is told: who applied, and for how
 * much, is not told before a grant is accepted; nor what a clawback is about before it is decided.
 */
final class GrantTold {

    private GrantTold() {}

    static Told of(GrantEvent event, By by) {
        return switch (event) {
            case AwardingEvent it -> awarding(it, by);
            case FundingEvent it -> funding(it);
        };
    }

    private static Told awarding(AwardingEvent event, By by) {
        return switch (event) {
            case CaseRecorded _ ->
                    Told.of(
                            "grant-case-recorded",
                            Told.actor(by) + " put the business case on record.");
            case StandardAnswered _ ->
                    Told.of(
                            "grant-standard-answered",
                            "Minimum requirements of GovS 015 were complied with or explained.");
            case CallOpened it -> called(it.call());
            case ApplicationReceived _ ->
                    Told.of("grant-application-received", "An organisation applied.");
            case ApplicationWithdrawn _ ->
                    Told.of("grant-application-withdrawn", "An application was withdrawn.");
            case DueDiligenceRecorded _ ->
                    Told.of("grant-due-diligence-recorded", "Due diligence was done.");
            case ApplicationTurnedDown _ ->
                    Told.of("grant-application-turned-down", "An application was turned down.");
            case AssessmentMade _ ->
                    Told.of(
                            "grant-subsidy-assessed",
                            "It was assessed what the grant is as a subsidy.");
            case RecipientNotified _ ->
                    Told.of(
                            "grant-assistance-notified",
                            "The applicant was told of small assistance.");
            case RecipientConfirmed _ ->
                    Told.of(
                            "grant-assistance-confirmed",
                            "The applicant confirmed that it stays within the limit.");
            case ReferralRecorded it ->
                    Told.of(
                            "grant-referral-recorded",
                            it.referred() instanceof Referred.Reported
                                    ? "The Subsidy Advice Unit reported."
                                    : "The Subsidy Advice Unit was asked for a report.");
            case GrantOffered it ->
                    Told.of(
                            "grant-offered",
                            "The grant is offered; the offer is open until %s."
                                    .formatted(inWords(it.offer().openUntil())));
            case OfferEnded it ->
                    Told.of(
                            "grant-offer-ended",
                            switch (it.how()) {
                                case DECLINED -> "The offer was declined.";
                                case LAPSED -> "The offer lapsed.";
                                case WITHDRAWN -> "The offer was withdrawn.";
                            });
            case GrantAccepted it ->
                    Told.of(
                            "grant-accepted",
                            "%s accepted a grant of %s."
                                    .formatted(
                                            it.facts()
                                                    .party(it.applicant())
                                                    .map(Party::name)
                                                    .orElse(it.applicant().value()),
                                            pounds(it.offer().amount())));
            case GrantStopped it ->
                    Told.of("grant-stopped", "The grant was given up.", it.because());
        };
    }

    private static Told called(Call call) {
        return switch (call) {
            case Call.Open it ->
                    Told.of(
                            "grant-call-opened",
                            "Anyone may apply until %s.".formatted(inWords(it.closesOn())),
                            it.criteria());
            case Call.Direct it ->
                    Told.of(
                            "grant-call-opened",
                            "One organisation was asked to apply.",
                            it.because());
        };
    }

    private static Told funding(FundingEvent event) {
        return switch (event) {
            case ClaimSubmitted _ ->
                    Told.of("grant-claim-submitted", "The recipient claimed an instalment.");
            case ClaimDecided it ->
                    Told.of(
                            "grant-claim-decided",
                            it.approved().isPresent()
                                    ? "A claim was approved."
                                    : "A claim was turned down.");
            case InstalmentPaid it ->
                    Told.of(
                            "grant-instalment-paid",
                            "%s was paid on %s; %s in all."
                                    .formatted(
                                            pounds(it.amount()),
                                            inWords(it.paidOn()),
                                            pounds(it.paidInAll())));
            case YearReconciled it ->
                    Told.of(
                            "grant-year-reconciled",
                            "The year that ended on %s was reconciled."
                                    .formatted(inWords(it.yearEnd())));
            case DeadlineMissed it ->
                    Told.of(
                            "grant-deadline-missed",
                            "The last day for %s was %s, and it did not come."
                                    .formatted(it.what().words(), inWords(it.due())));
            case ClawbackRaised _ ->
                    Told.of("grant-clawback-raised", "The recipient was asked to give money back.");
            case RepresentationMade _ ->
                    Told.of(
                            "grant-representation-made",
                            "The recipient said what speaks against giving money back.");
            case ClawbackDecided it ->
                    Told.of(
                            "grant-clawback-decided",
                            it.owed()
                                    .map(owed -> pounds(owed) + " is to be given back.")
                                    .orElse("Nothing is to be given back."),
                            it.because());
            case MoneyRecovered it ->
                    Told.of(
                            "grant-clawback-recovered",
                            "%s was given back.".formatted(pounds(it.amount())));
            case DatabaseEntryRecorded it ->
                    Told.of(
                            "grant-database-entry-recorded",
                            "The grant is in the subsidy database under %s."
                                    .formatted(it.reference()));
            case GrantCompleted it ->
                    Told.of(
                            "grant-completed",
                            "The grant is completed; %s was paid in all."
                                    .formatted(pounds(it.paidInAll())));
        };
    }

    private static String pounds(Money amount) {
        return Words.pounds(amount.amount());
    }
}
