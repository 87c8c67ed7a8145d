package org.publicaccord.rules;

/** Where bank holidays differ: England and Wales share theirs. */
public enum Nation {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
