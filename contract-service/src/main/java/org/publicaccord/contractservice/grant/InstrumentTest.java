package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.contract.Reason;

/**
 * Whether the money is a grant or pays for a contract (Procurement Act 2023, s.3(2)).
 *
 * @param serviceEnforced whether the funder could enforce that a service is rendered
 * @param heldToItsPurpose whether what is not spent on its purpose is to be given back
 * @param because what the answers rest on
 */
public record InstrumentTest(boolean serviceEnforced, boolean heldToItsPurpose, Reason because) {}
