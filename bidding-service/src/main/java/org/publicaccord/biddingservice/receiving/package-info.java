/** Where commands about procedures come in: from bidders, from the buyer, from assessors. */
@NullMarked
package org.publicaccord.biddingservice.receiving;

import org.jspecify.annotations.NullMarked;
