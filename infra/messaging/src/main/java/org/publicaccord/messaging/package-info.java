/**
 * From the event store to Kafka, from Kafka to projections, and what time brings about.
 *
 * <p>{@code relay} publishes what the store holds, each event exactly once; {@code consuming} hands
 * it to a service's consumers, in order, and sets aside what they cannot take; {@code deadlines}
 * fires commands when their day comes; {@code leases} lets one of several instances do a job.
 */
@NullMarked
package org.publicaccord.messaging;

import org.jspecify.annotations.NullMarked;
