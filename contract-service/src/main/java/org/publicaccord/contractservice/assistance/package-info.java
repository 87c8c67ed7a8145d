/**
 * What the grants of this platform gave to one enterprise: a ledger of its own for each, so that
 * two acceptances at the same time are counted one after the other (Subsidy Control Act 2022, ss.36
 * to 39).
 */
@NullMarked
package org.publicaccord.contractservice.assistance;

import org.jspecify.annotations.NullMarked;
