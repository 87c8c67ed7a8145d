/**
 * The competition path, from a chosen route to a contract that is entered: market engagement,
 * design, tender notice, recommendation, award decision, standstill, suspension. What bidders do is
 * bidding-service's; what follows once a contract is entered is delivery's. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.competition;

import org.jspecify.annotations.NullMarked;
