package org.publicaccord.biddingservice.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.LotOutcome;
import org.publicaccord.biddingservice.procedure.ProcedureEvent;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentCompleted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessmentSummariesIssued;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessorAppointed;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AwardRecommended;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityEvidenceSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityRefused;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.EligibilityVerified;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.OpportunityCancelled;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.OpportunityOpened;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAnswered;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.QuestionAsked;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.ScoresModerated;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderDisregarded;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderScored;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderSubmitted;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TenderWithdrawn;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.TendersClosed;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.Told;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Outline;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.relay.Envelope;
import org.publicaccord.messaging.relay.EventTranslation;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.bidding.AnsweredQuestion;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.SubmissionWithdrawn;

/**
 * Each event of a procedure becomes a published event, or is private on purpose. Of a tender
 * nothing is told but that there is one more or one less.
 */
public final class ProcedureEventTranslation implements EventTranslation {

    private final EventCodec codec;

    public ProcedureEventTranslation(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Envelope translate(RecordedEvent event) {
        return switch ((ProcedureEvent) codec.decode(event)) {
            case Told told -> published(told, Common.of(told.outline(), event));
            case QuestionAsked _,
                    EligibilityEvidenceSubmitted _,
                    AssessorAppointed _,
                    TenderScored _,
                    ScoresModerated _ ->
                    Envelope.withheld();
        };
    }

    private static Envelope published(Told event, Common common) {
        BiddingEvent data = data(event, common);
        return new Envelope.Published(
                data, Catalogue.of(data).classification(), Optional.of(event.outline().rulePack()));
    }

    private static BiddingEvent data(Told event, Common common) {
        return switch (event) {
            case OpportunityOpened it -> common.opened(it);
            case QuestionAnswered it -> common.answered(it);
            case TenderSubmitted it -> common.received(it.count());
            case TenderWithdrawn it -> common.withdrawn(it.count());
            case EligibilityVerified it -> common.verified(it);
            case EligibilityRefused it -> common.refused(it);
            case TenderDisregarded it -> common.disregarded(it);
            case TendersClosed it -> common.closed(it);
            case AssessmentCompleted it -> common.assessed(it);
            case AwardRecommended it -> common.recommended(it);
            case AssessmentSummariesIssued it -> common.summariesIssued(it);
            case OpportunityCancelled it -> common.cancelled(it);
        };
    }

    /** What every published event says. */
    private record Common(
            String contract, Path path, String title, Instant at, Actor actor, List<Party> buyers) {

        static Common of(Outline outline, RecordedEvent event) {
            return new Common(
                    outline.procedure().value(),
                    outline.reservedUnder().isPresent() ? Path.RESERVED : Path.COMPETITION,
                    outline.title(),
                    event.time(),
                    new Actor(role(event)),
                    PublishedWords.buyers(outline.buyers()));
        }

        /** The first of the actor's roles, or the platform for what time or events bring about. */
        private static String role(RecordedEvent event) {
            String roles = event.metadata().getOrDefault("actorRole", "platform");
            int end = roles.indexOf(',');
            return end < 0 ? roles : roles.substring(0, end);
        }

        BiddingEvent opened(OpportunityOpened event) {
            return new org.publicaccord.published.bidding.OpportunityOpened(
                    contract,
                    path,
                    Stage.SELECTION,
                    at,
                    actor,
                    buyers,
                    title,
                    PublishedWords.terms(event.terms()));
        }

        BiddingEvent answered(QuestionAnswered event) {
            return new org.publicaccord.published.bidding.QuestionAnswered(
                    contract,
                    path,
                    Stage.SELECTION,
                    at,
                    actor,
                    buyers,
                    title,
                    new AnsweredQuestion(
                            event.question().toString(),
                            event.lot().map(LotId::value),
                            event.asPublished().words(),
                            event.answer().words()));
        }

        BiddingEvent received(int count) {
            return new SubmissionReceived(
                    contract, path, Stage.SELECTION, at, actor, buyers, title, count);
        }

        BiddingEvent withdrawn(int count) {
            return new SubmissionWithdrawn(
                    contract, path, Stage.SELECTION, at, actor, buyers, title, count);
        }

        BiddingEvent verified(EligibilityVerified event) {
            return new org.publicaccord.published.bidding.EligibilityVerified(
                    contract,
                    path,
                    Stage.SELECTION,
                    at,
                    actor,
                    buyers,
                    title,
                    event.bidder().id().value(),
                    event.bidder().name());
        }

        BiddingEvent refused(EligibilityRefused event) {
            return new org.publicaccord.published.bidding.EligibilityRefused(
                    contract,
                    path,
                    Stage.SELECTION,
                    at,
                    actor,
                    buyers,
                    title,
                    event.bidder().id().value(),
                    event.bidder().name(),
                    event.because().words());
        }

        BiddingEvent disregarded(TenderDisregarded event) {
            return new org.publicaccord.published.bidding.TenderDisregarded(
                    contract,
                    path,
                    Stage.SELECTION,
                    at,
                    actor,
                    buyers,
                    title,
                    event.submission().toString(),
                    event.lot().value(),
                    event.bidder().id().value(),
                    event.because().words());
        }

        BiddingEvent closed(TendersClosed event) {
            return new org.publicaccord.published.bidding.TendersClosed(
                    contract,
                    path,
                    Stage.SELECTION,
                    at,
                    actor,
                    buyers,
                    title,
                    event.closedAt(),
                    PublishedWords.counts(event.counts()));
        }

        BiddingEvent assessed(AssessmentCompleted event) {
            return new org.publicaccord.published.bidding.AssessmentCompleted(
                    contract,
                    path,
                    Stage.SELECTION,
                    at,
                    actor,
                    buyers,
                    title,
                    PublishedWords.counts(event.counts()));
        }

        BiddingEvent recommended(AwardRecommended event) {
            List<LotOutcome> outcomes = event.outcomes();
            return new org.publicaccord.published.bidding.AwardRecommended(
                    contract,
                    path,
                    Stage.AWARD,
                    at,
                    actor,
                    PublishedWords.buyersAndWinners(event.outline().buyers(), outcomes),
                    title,
                    PublishedWords.recommendations(event.lots(), outcomes));
        }

        BiddingEvent summariesIssued(AssessmentSummariesIssued event) {
            return new org.publicaccord.published.bidding.AssessmentSummariesIssued(
                    contract,
                    path,
                    Stage.AWARD,
                    at,
                    actor,
                    buyers,
                    title,
                    PublishedWords.recipients(event.recipients()));
        }

        BiddingEvent cancelled(OpportunityCancelled event) {
            return new org.publicaccord.published.bidding.OpportunityCancelled(
                    contract,
                    path,
                    Stage.ABANDONED,
                    at,
                    actor,
                    buyers,
                    title,
                    event.because().words());
        }
    }
}
