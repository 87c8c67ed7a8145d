package org.publicaccord.biddingservice.terms;

/** What kind of merit a criterion measures. */
public enum Family {
    PRICE,
    QUALITY,
    SOCIAL_VALUE
}
