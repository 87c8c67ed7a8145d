package org.publicaccord.contractservice.contract;

/** Why a person did something, in their own words; it becomes part of the public record. */
public record Reason(String words) {
    public Reason {
        Text.said(Text.LINE, "a reason", words);
    }

    @Override
    public String toString() {
        return words;
    }
}
