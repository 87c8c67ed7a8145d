package org.publicaccord.monitoringservice.contract;

/** The procurement law that governs a contract for life. */
public enum Regime {
    /** Public Contracts Regulations 2015 (SI 2015/102). */
    PCR2015,
    /** Procurement Act 2023. */
    PA23,
    /** Provider Selection Regime (SI 2023/1348). */
    PSR,
    NONE,
    /** The record does not tell; a person is asked. */
    UNKNOWN
}
