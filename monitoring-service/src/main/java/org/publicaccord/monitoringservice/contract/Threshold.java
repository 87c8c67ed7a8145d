package org.publicaccord.monitoringservice.contract;

/** What is known of a contract and the threshold from which it is a public contract (s.3). */
public enum Threshold {
    REACHED,
    BELOW,
    /** The procedure does not tell: a call-off, or a lot that is a contract of its own. */
    NOT_TOLD
}
