package org.publicaccord.monitoringservice.contract;

/** Where a contract stands on the common board. */
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
