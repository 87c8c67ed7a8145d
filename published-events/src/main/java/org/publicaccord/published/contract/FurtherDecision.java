package org.publicaccord.published.contract;

/** What an authority can decide after a representation (SI 2023/1348, reg 12). */
public enum FurtherDecision {
    CONFIRM,
    /** Back to the choice of the provider. */
    RETURN,
    ABANDON
}
