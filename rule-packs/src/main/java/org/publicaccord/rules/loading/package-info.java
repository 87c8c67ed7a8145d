/**
 * Reads rule packs from files: those that come with the platform, and those of an installation.
 *
 * <p>A pack is one JSON file. Amounts are numbers of the unit that their name says; a rule without
 * {@code inForceFrom} is in force with its pack; {@code effectiveTo} is the last day and may be
 * left out. Nothing else may stand in it, so that a misspelt name is found.
 *
 * <pre>{@code
 * {
 *   "id": "UK-PA23-2028",
 *   "regime": "PA23",
 *   "effectiveFrom": "2028-01-01",
 *   "rules": [
 *     {
 *       "code": "standstill",
 *       "title": "Standstill before a contract is entered",
 *       "legalBasis": "Procurement Act 2023, s.51",
 *       "kind": "STATUTE",
 *       "inForceFrom": "2025-02-24",
 *       "amounts": {"working-days": 8},
 *       "lists": {"notice": ["UK6"]}
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>A pack of a regime that the platform knows has every rule, amount and list of the packs that
 * come with it for that regime; what it has beyond them is kept and read by nobody.
 */
@NullMarked
package org.publicaccord.rules.loading;

import org.jspecify.annotations.NullMarked;
