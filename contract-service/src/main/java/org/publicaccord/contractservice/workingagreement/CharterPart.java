package org.publicaccord.contractservice.workingagreement;

/** What a working agreement may grow by, beside its page; every party has to assent to it. */
public enum CharterPart {
    VISION,
    BEHAVIOURS,
    RED_LINES,
    RISK_AND_REWARD
}
