package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Assessment;
import org.publicaccord.biddingservice.procedure.Cell;
import org.publicaccord.biddingservice.procedure.Moderation;
import org.publicaccord.biddingservice.procedure.Opening;
import org.publicaccord.biddingservice.procedure.Score;
import org.publicaccord.biddingservice.procedure.Tender;
import org.publicaccord.biddingservice.procedure.TenderContent;
import org.publicaccord.biddingservice.procedure.TenderContent.CriterionAnswer;
import org.publicaccord.biddingservice.procedure.TenderContent.Price;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.Money;

/**
 * One submission, whole.
 *
 * @param prices empty if its content was erased
 * @param criteria each criterion with its answer and, for who may see them, scores: the buyer's
 *     team sees all, an assessor its own, a bidder none
 */
record SubmissionDetail(
        SubmissionView submission, List<PriceView> prices, List<CriterionView> criteria) {

    static SubmissionDetail of(
            Tender tender, Optional<TenderContent> content, Viewpoint viewpoint) {
        return new SubmissionDetail(
                SubmissionView.of(tender),
                content.stream().flatMap(it -> it.prices().stream()).map(PriceView::of).toList(),
                viewpoint.state().notice().terms().criteria().stream()
                        .map(it -> CriterionView.of(it, tender, content, viewpoint))
                        .toList());
    }

    /** What a part of the service costs. */
    record PriceView(String item, Money amount) {
        static PriceView of(Price price) {
            return new PriceView(price.item(), price.amount());
        }
    }

    /** A file. */
    record AttachmentView(String sha256, String name) {}

    /**
     * What a tender says under a criterion, and what it earns by it.
     *
     * @param answer absent where the tender says nothing in words
     * @param agreed the moderated points
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CriterionView(
            String criterionId,
            String title,
            Optional<String> answer,
            List<AttachmentView> attachments,
            List<ScoreView> scores,
            Optional<PointsView> agreed) {

        static CriterionView of(
                Criterion criterion,
                Tender tender,
                Optional<TenderContent> content,
                Viewpoint viewpoint) {
            Optional<CriterionAnswer> answer =
                    content.stream()
                            .flatMap(it -> it.answers().stream())
                            .filter(it -> it.criterion().equals(criterion.id()))
                            .findFirst();
            Cell cell = new Cell(tender.id(), criterion.id());
            return new CriterionView(
                    criterion.id().value(),
                    criterion.title(),
                    answer.map(CriterionAnswer::text).filter(it -> !it.isBlank()),
                    answer.stream()
                            .flatMap(it -> it.attachments().stream())
                            .map(it -> new AttachmentView(it.sha256().hex(), it.name()))
                            .toList(),
                    scores(cell, viewpoint),
                    agreed(cell, viewpoint));
        }

        private static List<ScoreView> scores(Cell cell, Viewpoint viewpoint) {
            return assessment(viewpoint).scoresOf(cell).stream()
                    .filter(it -> viewpoint.oversees() || it.assessor().equals(viewpoint.person()))
                    .map(ScoreView::of)
                    .toList();
        }

        private static Optional<PointsView> agreed(Cell cell, Viewpoint viewpoint) {
            return assessment(viewpoint)
                    .agreed(cell)
                    .filter(_ -> viewpoint.oversees())
                    .map(PointsView::of);
        }

        private static Assessment assessment(Viewpoint viewpoint) {
            return Opening.assessment(viewpoint.state());
        }
    }

    /**
     * What an assessor gave.
     *
     * @param assessorId the person's opaque id
     */
    record ScoreView(String assessorId, BigDecimal points, String because) {
        static ScoreView of(Score score) {
            return new ScoreView(
                    score.assessor().value(), score.points().value(), score.because().words());
        }
    }

    /** What was agreed. */
    record PointsView(BigDecimal points, String because) {
        static PointsView of(Moderation agreed) {
            return new PointsView(agreed.points().value(), agreed.because().words());
        }
    }
}
