/**
 * The Provider Selection Regime (SI 2023/1348): from a chosen route to an award of health care
 * services in England. The process by the decision table, the provider by the five key criteria,
 * the intention with its standstill, representations, the further decision, the panel, the award.
 * In the Competitive Process offers are weighed by the authority; they are not sealed bids of
 * bidding-service. Pure.
 */
@NullMarked
package org.publicaccord.contractservice.providerselection;

import org.jspecify.annotations.NullMarked;
