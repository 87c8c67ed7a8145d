package org.publicaccord.contractservice.contract;

/** The lifecycle path of a contract: how its supplier was found. */
public enum Path {
    COMPETITION,
    DIRECT_AWARD,
    /** The imported record does not say how the contract came about. */
    NOT_RECORDED
}
