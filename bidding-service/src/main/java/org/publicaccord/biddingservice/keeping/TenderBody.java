package org.publicaccord.biddingservice.keeping;

import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.TenderContent;
import org.publicaccord.biddingservice.procedure.TenderContent.Attachment;
import org.publicaccord.biddingservice.procedure.TenderContent.CriterionAnswer;
import org.publicaccord.biddingservice.procedure.TenderContent.Price;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.Sha256;

/**
 * A tender as it is sent.
 *
 * @param lotId from the opportunity
 * @param prices what it costs over the whole term, in pounds sterling including VAT; the sum counts
 * @param answers one to each criterion but the price
 */
public record TenderBody(String lotId, List<PriceLine> prices, List<AnswerLine> answers) {

    public TenderBody {
        // Whatever is wrong with it is said while the body is read.
        new LotId(lotId);
        content(prices, answers);
    }

    /** The lot that it is for. */
    public LotId lot() {
        return new LotId(lotId);
    }

    /** What it says. */
    public TenderContent content() {
        return content(prices, answers);
    }

    /** What a tender says stays out of logs and messages. */
    @Override
    public String toString() {
        return "a tender for lot " + lotId;
    }

    private static TenderContent content(List<PriceLine> prices, List<AnswerLine> answers) {
        return new TenderContent(
                prices.stream().map(it -> new Price(it.item(), it.amount())).toList(),
                answers.stream().map(AnswerLine::answer).toList());
    }

    /**
     * A price.
     *
     * @param item what it is for
     */
    public record PriceLine(String item, Money amount) {}

    /**
     * An answer to a criterion: a text, attachments, or both.
     *
     * @param criterionId from the opportunity
     */
    public record AnswerLine(
            String criterionId, Optional<String> text, Optional<List<AttachmentLine>> attachments) {

        private CriterionAnswer answer() {
            return new CriterionAnswer(
                    new CriterionId(criterionId),
                    text.orElse(""),
                    attachments.orElse(List.of()).stream()
                            .map(it -> new Attachment(new Sha256(it.sha256()), it.name()))
                            .toList());
        }
    }

    /**
     * A file that was uploaded before.
     *
     * @param sha256 as the upload was answered
     * @param name for people, such as {@code method-statement.pdf}
     */
    public record AttachmentLine(String sha256, String name) {}
}
