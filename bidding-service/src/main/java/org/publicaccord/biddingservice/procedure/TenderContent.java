package org.publicaccord.biddingservice.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.biddingservice.terms.Text;

/**
 * What a tender says.
 *
 * @param prices at least one, in pounds sterling
 * @param answers at most one to each criterion
 */
public record TenderContent(List<Price> prices, List<CriterionAnswer> answers) {

    private static final int TOO_MANY_PRICES = 500;
    private static final int TOO_MANY_ANSWERS = 100;
    private static final int TOO_MANY_ATTACHMENTS = 20;
    private static final int LONGEST_ANSWER = 50_000;
    private static final String CURRENCY = "GBP";

    public TenderContent {
        prices = List.copyOf(prices);
        answers = List.copyOf(answers);
        Text.fewerThan(TOO_MANY_PRICES, "prices", prices);
        Text.fewerThan(TOO_MANY_ANSWERS, "answers", answers);
        if (prices.isEmpty()) {
            throw new IllegalArgumentException("a tender has at least one price");
        }
        if (!prices.stream().allMatch(it -> it.amount().currency().equals(CURRENCY))) {
            throw new IllegalArgumentException("prices are in pounds sterling, GBP");
        }
        var criteria = answers.stream().map(CriterionAnswer::criterion).toList();
        if (new HashSet<>(criteria).size() != criteria.size()) {
            throw new IllegalArgumentException("a criterion is answered once");
        }
    }

    /** The sum of its prices. */
    public Money price() {
        return prices.stream().map(Price::amount).reduce(Money::plus).orElseThrow();
    }

    /** Whether it answers a criterion by a text or an attachment. */
    boolean answers(CriterionId criterion) {
        return answers.stream()
                .filter(it -> it.criterion().equals(criterion))
                .anyMatch(CriterionAnswer::saysSomething);
    }

    /** The attachment of that content, if the tender refers to it. */
    public Optional<Attachment> attachment(Sha256 content) {
        return answers.stream()
                .flatMap(it -> it.attachments().stream())
                .filter(it -> it.sha256().equals(content))
                .findFirst();
    }

    /** What a tender says stays out of logs and messages. */
    @Override
    public String toString() {
        return "what a tender says";
    }

    /**
     * What a part of the service costs over the whole term.
     *
     * @param item what it is for
     * @param amount including VAT
     */
    public record Price(String item, Money amount) {
        public Price {
            Text.said(Text.LINE, "what a price is for", item);
        }
    }

    /**
     * How the tender meets a criterion.
     *
     * @param text may be empty where attachments answer
     */
    public record CriterionAnswer(
            CriterionId criterion, String text, List<Attachment> attachments) {
        public CriterionAnswer {
            attachments = List.copyOf(attachments);
            Text.atMost(LONGEST_ANSWER, "an answer", text);
            Text.fewerThan(TOO_MANY_ATTACHMENTS, "attachments of an answer", attachments);
        }

        boolean saysSomething() {
            return !text.isBlank() || !attachments.isEmpty();
        }
    }

    /**
     * A file that was uploaded before.
     *
     * @param sha256 of its content
     * @param name the file's name, for people
     */
    public record Attachment(Sha256 sha256, String name) {
        public Attachment {
            Text.identifier("a file's name", name);
        }
    }
}
