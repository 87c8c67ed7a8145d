package org.publicaccord.contractservice.contract;

/** OCDS codelist awardStatus. */
public enum AwardStatus {
    PENDING,
    ACTIVE,
    CANCELLED,
    UNSUCCESSFUL,
    /** The source does not say. */
    NOT_RECORDED
}
