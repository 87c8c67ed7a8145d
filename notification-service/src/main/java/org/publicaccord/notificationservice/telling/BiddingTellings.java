package org.publicaccord.notificationservice.telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.published.bidding.AssessmentCompleted;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.AwardRecommended;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.bidding.EligibilityRefused;
import org.publicaccord.published.bidding.EligibilityVerified;
import org.publicaccord.published.bidding.OpportunityCancelled;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.QuestionAnswered;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.SubmissionWithdrawn;
import org.publicaccord.published.bidding.SummaryRecipient;
import org.publicaccord.published.bidding.TenderDisregarded;
import org.publicaccord.published.bidding.TendersClosed;

/**
 * Who is told what of questions, tenders and their assessment.
 *
 * <p>Whose question was answered, and who tendered, is not published before the assessment
 * summaries; until then only suppliers that were invited by name can be told.
 */
record BiddingTellings(Occasion occasion) {

    static List<Telling> of(BiddingEvent event, Known before) {
        var tellings = new BiddingTellings(Occasion.of(event, before));
        return switch (event) {
            case OpportunityOpened it -> tellings.opened(it);
            case QuestionAnswered it -> tellings.answered(it);
            case TendersClosed it -> tellings.closed(it);
            case EligibilityVerified it -> tellings.reserved().verified(it);
            case EligibilityRefused it -> tellings.reserved().refused(it);
            case TenderDisregarded it -> tellings.reserved().disregarded(it);
            case AssessmentCompleted it -> tellings.assessed(it);
            case AwardRecommended it -> tellings.recommended(it);
            case AssessmentSummariesIssued it -> tellings.summariesIssued(it);
            case OpportunityCancelled it -> tellings.cancelled(it);
            // A count asks nobody for anything before tenders close.
            case SubmissionReceived _, SubmissionWithdrawn _ -> List.of();
        };
    }

    private ReservationTellings reserved() {
        return new ReservationTellings(occasion);
    }

    private List<Telling> opened(OpportunityOpened it) {
        return occasion.tell(
                Audience.providersAt(it.procedure().invitedSuppliers()),
                Template.INVITED_TO_TENDER,
                TenderWordings.invited(occasion.name(), occasion.audience(), it));
    }

    private List<Telling> answered(QuestionAnswered it) {
        return occasion.tell(
                Audience.providersAt(tendering().invited()),
                Template.QUESTION_ANSWERED,
                TenderWordings.answered(
                        occasion.name(), occasion.audience(), it, tendering().lots()));
    }

    private List<Telling> closed(TendersClosed it) {
        var wording = words().closed(it);
        var assessors =
                BiddingWordings.isAnythingTendered(it)
                        ? occasion.audience().assessors()
                        : List.<Recipient>of();
        return Occasion.together(
                occasion.tell(team(), Template.TENDERS_CLOSED, wording),
                occasion.tell(assessors, Template.TENDERS_TO_ASSESS, words().tendersToAssess(it)));
    }

    private List<Telling> assessed(AssessmentCompleted it) {
        return occasion.tell(team(), Template.ASSESSMENT_COMPLETED, words().assessed(it));
    }

    private List<Telling> recommended(AwardRecommended it) {
        var teamAndApprovers =
                Stream.concat(team().stream(), occasion.audience().approvers().stream()).toList();
        return occasion.tell(teamAndApprovers, Template.AWARD_RECOMMENDED, words().recommended(it));
    }

    private List<Telling> summariesIssued(AssessmentSummariesIssued it) {
        var toTenderers =
                byTenderer(it.recipients()).stream()
                        .flatMap(assessed -> summaryReady(it, assessed).stream())
                        .toList();
        return Occasion.together(
                occasion.tell(
                        team(),
                        Template.SUMMARIES_ISSUED,
                        words().summariesIssued(byTenderer(it.recipients()).size(), tendering())),
                toTenderers);
    }

    private List<Telling> summaryReady(
            AssessmentSummariesIssued it, List<SummaryRecipient> assessed) {
        return occasion.tellAlways(
                Audience.providersAt(List.of(assessed.getFirst().organisationId())),
                Template.SUMMARY_READY,
                TenderWordings.summaryReady(
                        occasion.name(), occasion.audience(), it, assessed, tendering()));
    }

    private List<Telling> cancelled(OpportunityCancelled it) {
        var concerned =
                Stream.concat(
                                tendering().invited().stream(),
                                tendering().assessed().stream()
                                        .map(SummaryRecipient::organisationId))
                        .toList();
        return occasion.tellAlways(
                Audience.providersAt(concerned),
                Template.OPPORTUNITY_CANCELLED,
                TenderWordings.stopped(occasion.name(), occasion.audience(), it.because()));
    }

    /** Each tenderer's own, those of all lots together. */
    static List<List<SummaryRecipient>> byTenderer(List<SummaryRecipient> recipients) {
        return List.copyOf(
                recipients.stream()
                        .collect(
                                groupingBy(
                                        SummaryRecipient::organisationId,
                                        LinkedHashMap::new,
                                        toList()))
                        .values());
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private Tendering tendering() {
        return occasion.before().tenderingSoFar();
    }

    private BiddingWordings words() {
        return new BiddingWordings(occasion.name(), tendering().lots());
    }
}
