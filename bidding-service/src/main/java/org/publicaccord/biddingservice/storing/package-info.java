/** How procedures are stored: the names of events on disk, their JSON, and the way to read them. */
@NullMarked
package org.publicaccord.biddingservice.storing;

import org.jspecify.annotations.NullMarked;
