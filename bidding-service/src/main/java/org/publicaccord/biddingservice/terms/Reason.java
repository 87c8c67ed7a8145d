package org.publicaccord.biddingservice.terms;

/** Why a person did something, in their own words; it becomes part of the record. */
public record Reason(String words) {
    public Reason {
        Text.said(Text.PARAGRAPHS, "a reason", words);
    }

    @Override
    public String toString() {
        return words;
    }
}
