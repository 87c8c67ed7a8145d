package org.publicaccord.published.contract;

/** The processes of the Provider Selection Regime (SI 2023/1348, regulations 7 to 11). */
public enum SelectionProcess {
    DIRECT_AWARD_A,
    DIRECT_AWARD_B,
    DIRECT_AWARD_C,
    MOST_SUITABLE_PROVIDER,
    COMPETITIVE
}
