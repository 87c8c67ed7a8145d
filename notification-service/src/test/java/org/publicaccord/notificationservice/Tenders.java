package org.publicaccord.notificationservice;

import static org.publicaccord.notificationservice.Procurements.actor;
import static org.publicaccord.notificationservice.Procurements.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.published.Party;
import org.publicaccord.published.Stage;
import org.publicaccord.published.bidding.AnsweredQuestion;
import org.publicaccord.published.bidding.AssessmentCompleted;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.AwardRecommended;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.bidding.LotCount;
import org.publicaccord.published.bidding.LotRecommendation;
import org.publicaccord.published.bidding.OpportunityCancelled;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.QuestionAnswered;
import org.publicaccord.published.bidding.RecommendedSupplier;
import org.publicaccord.published.bidding.SubmissionReceived;
import org.publicaccord.published.bidding.SubmissionWithdrawn;
import org.publicaccord.published.bidding.SummaryRecipient;
import org.publicaccord.published.bidding.TendersClosed;

/** A competition for specs, as bidding-service tells of it. */
public record Tenders(Procurements of) {

    private static final String TITLE = "Peer support";

    public OpportunityOpened opened() {
        return new OpportunityOpened(
                of.id(),
                path(),
                Stage.SELECTION,
                of.at(),
                actor(),
                of.parties(),
                TITLE,
                of.terms());
    }

    public QuestionAnswered answered(Optional<String> lot) {
        return new QuestionAnswered(
                of.id(),
                path(),
                Stage.SELECTION,
                of.at(),
                actor(),
                of.parties(),
                TITLE,
                new AnsweredQuestion("question-1", lot, "Does TUPE apply?", "Yes: eleven people."));
    }

    public SubmissionReceived received(int count) {
        return new SubmissionReceived(
                of.id(), path(), Stage.SELECTION, of.at(), actor(), of.parties(), TITLE, count);
    }

    public SubmissionWithdrawn withdrawn(int count) {
        return new SubmissionWithdrawn(
                of.id(), path(), Stage.SELECTION, of.at(), actor(), of.parties(), TITLE, count);
    }

    public TendersClosed closed(LotCount... lots) {
        return new TendersClosed(
                of.id(),
                path(),
                Stage.SELECTION,
                of.at(),
                actor(),
                of.parties(),
                TITLE,
                of.terms().tendersCloseAt(),
                List.of(lots));
    }

    public AssessmentCompleted assessed(LotCount... lots) {
        return new AssessmentCompleted(
                of.id(),
                path(),
                Stage.SELECTION,
                of.at(),
                actor(),
                of.parties(),
                TITLE,
                List.of(lots));
    }

    public AwardRecommended recommended(LotRecommendation... lots) {
        return new AwardRecommended(
                of.id(), path(), Stage.AWARD, of.at(), actor(), of.parties(), TITLE, List.of(lots));
    }

    public AssessmentSummariesIssued summaries(SummaryRecipient... recipients) {
        return new AssessmentSummariesIssued(
                of.id(),
                path(),
                Stage.AWARD,
                of.at(),
                actor(),
                of.parties(),
                TITLE,
                List.of(recipients));
    }

    public OpportunityCancelled cancelled(String because) {
        return new OpportunityCancelled(
                of.id(), path(), Stage.ABANDONED, of.at(), actor(), of.parties(), TITLE, because);
    }

    /** From the opening to the summaries: the first wins the north before the second. */
    public Stream<BiddingEvent> throughTheSummaries(Party first, Party second) {
        return Stream.of(
                opened(),
                answered(Optional.empty()),
                received(1),
                received(2),
                closed(new LotCount("north", 2)),
                assessed(new LotCount("north", 2)),
                recommended(toWin("north", first, "465000", "83.5")),
                summaries(
                        earned("north", first, "83.5", "83.5"),
                        earned("north", second, "78.25", "83.5")));
    }

    public static LotRecommendation toWin(String lot, Party winner, String pounds, String total) {
        return new LotRecommendation(
                lot,
                "Lot " + lot,
                Optional.of(
                        new RecommendedSupplier(
                                winner.id(),
                                winner.name(),
                                Procurements.pounds(pounds),
                                new BigDecimal(total),
                                Optional.empty())),
                2,
                List.of(new BigDecimal(total), new BigDecimal("78.25")),
                Optional.empty());
    }

    public static SummaryRecipient earned(String lot, Party tenderer, String own, String winner) {
        return new SummaryRecipient(
                tenderer.id(), lot, new BigDecimal(own), Optional.of(new BigDecimal(winner)));
    }

    public static SummaryRecipient earnedWhereNobodyWon(String lot, Party tenderer, String own) {
        return new SummaryRecipient(tenderer.id(), lot, new BigDecimal(own), Optional.empty());
    }
}
