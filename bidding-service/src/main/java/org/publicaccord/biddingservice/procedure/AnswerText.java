package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.Text;

/** What the buyer answers to everyone. */
public record AnswerText(String words) {

    private static final int LONGEST = 10_000;

    public AnswerText {
        Text.said(LONGEST, "an answer", words);
    }
}
