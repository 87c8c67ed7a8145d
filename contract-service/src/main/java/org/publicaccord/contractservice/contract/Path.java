package org.publicaccord.contractservice.contract;

/** The lifecycle path of a contract: how public benefit is brought about, and by whom. */
public enum Path {
    COMPETITION,
    /** A competition among those that a reservation lets in (Procurement Act 2023, ss.32-33). */
    RESERVED,
    /** Without a competition, under the Act or the Provider Selection Regime. */
    DIRECT_AWARD,
    WORKING_AGREEMENT,
    GRANT,
    ASSET_TRANSFER,
    CO_INVESTMENT,
    /** The public body does it itself. */
    IN_HOUSE,
    /** The imported record does not say how the contract came about. */
    NOT_RECORDED
}
