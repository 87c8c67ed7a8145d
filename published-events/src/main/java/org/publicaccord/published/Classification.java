package org.publicaccord.published;

/** Who may read the data of an event: the CloudEvents extension {@code dataclassification}. */
public enum Classification {
    /** Anyone. */
    PUBLIC,
    /** The parties of the contract, and auditors. */
    PARTY,
    /** The organisation that holds it. */
    PRIVATE
}
