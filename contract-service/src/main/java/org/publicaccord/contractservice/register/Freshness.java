package org.publicaccord.contractservice.register;

import java.time.Instant;

/**
 * How fresh a list is.
 *
 * @param position everything up to this place in the order of the store is in the list
 * @param head the place of the latest event when the list was read
 * @param upToDate whether the two are the same
 * @param asOf legal time up to which nothing is missing
 */
record Freshness(long position, long head, boolean upToDate, Instant asOf) {}
