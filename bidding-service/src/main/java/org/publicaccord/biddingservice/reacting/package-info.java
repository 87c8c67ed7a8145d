/** What follows by itself: from what contract-service publishes, from own events, from time. */
@NullMarked
package org.publicaccord.biddingservice.reacting;

import org.jspecify.annotations.NullMarked;
