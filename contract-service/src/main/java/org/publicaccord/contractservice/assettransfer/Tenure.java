package org.publicaccord.contractservice.assettransfer;

/** On what terms an asset passes. */
public enum Tenure {
    LEASE("a lease"),
    FREEHOLD("the freehold"),
    /** Leave to use it, and no interest in it. */
    LICENCE("a licence");

    private final String words;

    Tenure(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
