package org.publicaccord.contractservice.contract;

/**
 * The notices of the Procurement Act 2023 that concern one procurement or contract (Procurement
 * Regulations 2024, SI 2024/692).
 */
public enum NoticeCode {
    /** Preliminary market engagement notice, s.17. */
    UK2,
    /** Planned procurement notice, s.15. */
    UK3,
    /** Tender notice, s.21; below the thresholds the below-threshold tender notice, s.87. */
    UK4,
    /** Transparency notice, s.44. */
    UK5,
    /** Contract award notice, s.50. */
    UK6,
    /** Contract details notice, s.53; below the thresholds s.87(3). */
    UK7,
    /** Contract performance notice, s.71. */
    UK9,
    /** Contract change notice, s.75. */
    UK10,
    /** Contract termination notice, s.80. */
    UK11,
    /** Procurement termination notice, s.55. */
    UK12
}
