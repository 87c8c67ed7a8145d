package org.publicaccord.contractservice.contract;

/** OCDS codelist procurementCategory. */
public enum Category {
    GOODS,
    WORKS,
    SERVICES
}
