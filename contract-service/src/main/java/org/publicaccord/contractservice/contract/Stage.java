package org.publicaccord.contractservice.contract;

/** The common board that every lifecycle path maps its own states onto. */
public enum Stage {
    CO_DESIGN,
    SELECTION,
    AWARD,
    MOBILISING,
    DELIVERY,
    REVIEW,
    RENEWAL,
    EXIT,
    CLOSED,
    SUSPENDED,
    TERMINATED,
    ABANDONED
}
