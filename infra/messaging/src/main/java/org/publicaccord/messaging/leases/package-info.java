/**
 * One of several instances does a job at a time; a fencing token tells a late one from the last.
 */
@NullMarked
package org.publicaccord.messaging.leases;

import org.jspecify.annotations.NullMarked;
