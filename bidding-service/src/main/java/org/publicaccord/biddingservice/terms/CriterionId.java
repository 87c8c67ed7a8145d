package org.publicaccord.biddingservice.terms;

/** Names an award criterion within its procedure. */
public record CriterionId(String value) {
    public CriterionId {
        Text.identifier("a criterion's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
