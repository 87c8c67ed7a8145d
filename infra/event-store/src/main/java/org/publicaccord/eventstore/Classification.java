package org.publicaccord.eventstore;

/** Who may see a blob, from the widest audience to the narrowest. */
public enum Classification {
    /** Anyone. */
    PUBLIC,
    /** The parties of the contract. */
    PARTY,
    /** Roles of the organisation that holds it. */
    PRIVATE
}
