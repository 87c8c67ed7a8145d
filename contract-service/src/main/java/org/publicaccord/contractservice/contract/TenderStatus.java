package org.publicaccord.contractservice.contract;

/** OCDS codelist tenderStatus. */
public enum TenderStatus {
    PLANNING,
    PLANNED,
    ACTIVE,
    CANCELLED,
    UNSUCCESSFUL,
    COMPLETE,
    WITHDRAWN
}
