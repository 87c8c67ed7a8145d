/**
 * Opportunities and, in time, sealed bids. Today: which opportunities are open, from what
 * contract-service publishes.
 */
@NullMarked
package org.publicaccord.biddingservice;

import org.jspecify.annotations.NullMarked;
