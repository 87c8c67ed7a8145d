/** Domain events to published events: the only mapping out. */
@NullMarked
package org.publicaccord.biddingservice.publishing;

import org.jspecify.annotations.NullMarked;
