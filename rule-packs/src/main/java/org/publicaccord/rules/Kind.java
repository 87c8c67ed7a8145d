package org.publicaccord.rules;

/** What makes a rule binding. */
public enum Kind {
    /** An Act or regulations under it. */
    STATUTE,
    /** A policy of a government, an authority or this platform. */
    POLICY,
    /** The contract itself. */
    CONTRACT,
    /** Nothing: it is good practice, and nobody asks for it. */
    VOLUNTARY,
    /** Not in force: it shows its effect and decides nothing. */
    PROPOSED
}
