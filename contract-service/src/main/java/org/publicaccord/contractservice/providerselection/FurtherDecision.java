package org.publicaccord.contractservice.providerselection;

/** What an authority can decide after a representation (reg 12). */
public enum FurtherDecision {
    /** The intended award stands. */
    CONFIRM,
    /** The authority goes back to the choice of the provider. */
    RETURN,
    /** Nothing is awarded. */
    ABANDON
}
