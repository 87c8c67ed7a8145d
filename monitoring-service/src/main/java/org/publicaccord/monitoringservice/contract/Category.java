package org.publicaccord.monitoringservice.contract;

/** What is bought (OCDS procurementCategory). */
public enum Category {
    GOODS,
    WORKS,
    SERVICES,
    NOT_RECORDED
}
