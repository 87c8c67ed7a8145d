package org.publicaccord.published;

/** The lifecycle path of a contract. */
public enum Path {
    COMPETITION,
    DIRECT_AWARD,
    /** The imported record does not say how the contract came about. */
    NOT_RECORDED
}
