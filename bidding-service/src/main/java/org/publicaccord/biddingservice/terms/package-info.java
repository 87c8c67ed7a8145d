/**
 * Pure: what a tender notice says of a procedure, and the words that everything about a procedure
 * shares: who, how much, how many points.
 */
@NullMarked
package org.publicaccord.biddingservice.terms;

import org.jspecify.annotations.NullMarked;
