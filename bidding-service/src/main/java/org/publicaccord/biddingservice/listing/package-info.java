/** The list of opportunities: kept from published events, asked for over HTTP. */
@NullMarked
package org.publicaccord.biddingservice.listing;

import org.jspecify.annotations.NullMarked;
