package org.publicaccord.rules;

/** Which thresholds apply to an authority: Schedule 1 to the Procurement Act 2023. */
public enum AuthorityKind {
    /** Central government, NHS trusts among it. */
    CENTRAL,
    /** Councils, schools, police, and every other authority. */
    SUB_CENTRAL,
    /** An authority that buys for a utility activity; a private utility is none. */
    UTILITY
}
