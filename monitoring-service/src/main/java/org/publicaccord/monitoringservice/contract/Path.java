package org.publicaccord.monitoringservice.contract;

/** The lifecycle path of a contract. */
public enum Path {
    COMPETITION,
    RESERVED,
    DIRECT_AWARD,
    WORKING_AGREEMENT,
    GRANT,
    ASSET_TRANSFER,
    CO_INVESTMENT,
    IN_HOUSE,
    NOT_RECORDED
}
