package org.publicaccord.rules.reserving;

/** Which policy on reserving small contracts an authority is under. */
public enum Buyer {
    /** Departments, their agencies and arm's length bodies. */
    CENTRAL_GOVERNMENT,
    /** A best value authority or parish council in England. */
    ENGLISH_COUNCIL,
    OTHER
}
