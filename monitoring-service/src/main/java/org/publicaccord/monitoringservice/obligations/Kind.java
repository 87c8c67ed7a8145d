package org.publicaccord.monitoringservice.obligations;

/** What makes an obligation binding. */
public enum Kind {
    STATUTE,
    POLICY,
    CONTRACT,
    PROPOSED
}
