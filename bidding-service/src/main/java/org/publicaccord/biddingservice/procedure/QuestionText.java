package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.Text;

/** A question in the words of a bidder, or without what tells who asked. */
public record QuestionText(String words) {
    public QuestionText {
        Text.said(Text.PARAGRAPHS, "a question", words);
    }
}
