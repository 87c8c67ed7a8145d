package org.publicaccord.biddingservice.terms;

/** Names one procedure: the stream of its events. It is the id of the contract that is procured. */
public record ProcedureId(String value) {

    private static final int LONGEST = 100;

    public ProcedureId {
        Text.identifier("a procedure's id", value);
        Text.atMost(LONGEST, "a procedure's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
