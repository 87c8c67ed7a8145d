package org.publicaccord.contractservice.contract;

/** The procurement law that governs a contract for life, by when its procurement began. */
public enum Regime {
    /** Public Contracts Regulations 2015 (SI 2015/102). */
    PCR2015,
    /** Procurement Act 2023, for procurements begun on or after 24 February 2025. */
    PA23,
    /** Provider Selection Regime (SI 2023/1348). */
    PSR,
    /** No procurement regime governs it. */
    NONE,
    /** The record does not tell; a person is asked. */
    UNKNOWN
}
