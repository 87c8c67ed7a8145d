/** Pure: what makes an opportunity open, and for how long. */
@NullMarked
package org.publicaccord.biddingservice.opportunity;

import org.jspecify.annotations.NullMarked;
