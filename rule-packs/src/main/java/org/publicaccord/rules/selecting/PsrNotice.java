package org.publicaccord.rules.selecting;

/** Notices of the Provider Selection Regime, as its processes need them. */
public enum PsrNotice {
    /** Of the intention to follow the Most Suitable Provider Process. */
    INTENTION_TO_FOLLOW,
    /** That invites offers in the Competitive Process. */
    TENDER,
    /** Of the intention to award; it starts the standstill. */
    INTENTION,
    /** Of the award. */
    AWARD
}
