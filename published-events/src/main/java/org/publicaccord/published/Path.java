package org.publicaccord.published;

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
    /** The imported record does not say how the contract came about. */
    NOT_RECORDED
}
