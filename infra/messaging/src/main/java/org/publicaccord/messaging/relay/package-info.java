/**
 * The event store is the outbox: its commits, in order, become CloudEvents on one Kafka topic a
 * service, each event exactly once for readers that read committed records only.
 */
@NullMarked
package org.publicaccord.messaging.relay;

import org.jspecify.annotations.NullMarked;
