package org.publicaccord.contractservice.documents;

/** Who may read a document. */
public enum Audience {
    /** Anyone. */
    PUBLIC("anyone"),
    /** The parties of the contract, and auditors. */
    PARTY("the parties"),
    /** The buyer's own people, and auditors. */
    PRIVATE("the buyer's own people");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    /** As people call it. */
    public String words() {
        return words;
    }
}
