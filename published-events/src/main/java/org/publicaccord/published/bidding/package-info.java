/** What bidding-service publishes on the topic {@code publicaccord.bidding.v1}. */
@NullMarked
package org.publicaccord.published.bidding;

import org.jspecify.annotations.NullMarked;
