package org.publicaccord.rules;

/** The law that governs a contract for life. */
public enum Regime {
    /** Public Contracts Regulations 2015 (SI 2015/102). */
    PCR2015,
    /** Procurement Act 2023. */
    PA23,
    /** Provider Selection Regime (SI 2023/1348). */
    PSR,
    /** No procurement law, as with a grant. */
    NONE,
    /** Not known yet: it is asked, not guessed. */
    UNKNOWN
}
