/**
 * What callers see of a procedure, each from where they stand: everyone, a bidder, an assessor, the
 * buyer's team. Folded from events at each request, so that whoever wrote reads what it wrote.
 */
@NullMarked
package org.publicaccord.biddingservice.reading;

import org.jspecify.annotations.NullMarked;
