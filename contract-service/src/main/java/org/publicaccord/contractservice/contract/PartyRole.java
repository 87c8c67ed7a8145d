package org.publicaccord.contractservice.contract;

/**
 * What an organisation does in a procurement. Closed to the roles that decide who sees and is told
 * what; the source's other roles stay in the stored original.
 */
public enum PartyRole {
    BUYER,
    SUPPLIER,
    /** Puts capital into what another party does. */
    INVESTOR
}
