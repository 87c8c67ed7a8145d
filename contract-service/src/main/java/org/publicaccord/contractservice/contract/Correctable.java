package org.publicaccord.contractservice.contract;

/** The facts that a person may correct. */
public enum Correctable {
    TITLE,
    DESCRIPTION,
    VALUE,
    TERM,
    REGIME
}
