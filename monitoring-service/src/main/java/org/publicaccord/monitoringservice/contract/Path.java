package org.publicaccord.monitoringservice.contract;

/** The lifecycle path of a contract. */
public enum Path {
    COMPETITION,
    DIRECT_AWARD,
    NOT_RECORDED
}
