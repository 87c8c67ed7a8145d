package org.publicaccord.biddingservice.terms;

/** Names a lot within its procedure. */
public record LotId(String value) {
    public LotId {
        Text.identifier("a lot's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
